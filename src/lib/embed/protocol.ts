/** Marks a message as ours. */
const ns = 'leaning-to-one-side';
const version = 1;

/** No chart is believed to be taller, in CSS pixels: with its table open in a narrow column it has some 5,000. */
export const tallest = 20_000;

/** No story is believed to be longer: on a tall screen ours has some 90,000 pixels. */
export const longest = 200_000;

/** The colours of an embedded page: the host's choice, or the reader's (`auto`). */
export type Theme = 'light' | 'dark' | 'auto';

/** How the story stands in its frame: scrolled along with the host's page, or whole, each step with its picture. */
export type Stance = 'scroll' | 'whole';

/** All that a frame and its host may say to each other. */
export type Message =
	/** Frame to host: how tall the content is and how wide it was laid out, in CSS pixels. */
	| { readonly t: 'layout'; readonly h: number; readonly w: number }
	/** Either way: how far the story is scrolled, in CSS pixels of the frame. */
	| { readonly t: 'scroll'; readonly y: number }
	/** Frame to host: the step at the line. */
	| { readonly t: 'step'; readonly step: string }
	/** Host to frame. */
	| { readonly t: 'theme'; readonly theme: Theme }
	/** Host to frame. */
	| { readonly t: 'view'; readonly view: Stance };

/** A number of pixels that can be believed, clamped; undefined for anything that is no finite number. */
const pixels = (value: unknown, most: number): number | undefined =>
	typeof value === 'number' && Number.isFinite(value) ? Math.min(Math.max(value, 0), most) : undefined;

const oneOf = <Word extends string>(value: unknown, ...words: readonly Word[]): Word | undefined =>
	words.find((word) => word === value);

function read(data: unknown, most: number): Message | undefined {
	if (typeof data !== 'object' || data === null) return;
	const said = data as Readonly<Record<string, unknown>>;
	if (said['ns'] !== ns || said['v'] !== version) return;
	switch (said['t']) {
		case 'layout': {
			const h = pixels(said['h'], most);
			const w = pixels(said['w'], most);
			return h === undefined || w === undefined ? undefined : { t: 'layout', h, w };
		}
		case 'scroll': {
			const y = pixels(said['y'], most);
			return y === undefined ? undefined : { t: 'scroll', y };
		}
		case 'step': {
			const step = said['step'];
			return typeof step === 'string' && /^[a-z0-9-]{1,80}$/.test(step) ? { t: 'step', step } : undefined;
		}
		case 'theme': {
			const theme = oneOf(said['theme'], 'light', 'dark', 'auto');
			return theme && { t: 'theme', theme };
		}
		case 'view': {
			const view = oneOf(said['view'], 'scroll', 'whole');
			return view && { t: 'view', view };
		}
	}
	return;
}

/**
 * What a message says, made anew from checked parts; undefined for anything that is not ours. Never throws.
 * @param most no height or place beyond this is believed, in CSS pixels
 */
export function parse(data: unknown, most = tallest): Message | undefined {
	try {
		return read(data, most);
	} catch {
		// a getter or a proxy that throws is none of ours
		return;
	}
}

/** Whether the page is laid out for paper: what it measures then says nothing of its place on the screen. */
export const onPaper = (): boolean => matchMedia('print').matches;

/** A message as it is posted. */
export const pack = (message: Message): object => ({ ns, v: version, ...message });
