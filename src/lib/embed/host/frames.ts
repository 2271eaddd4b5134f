import { ready } from '../dialects';
import { longest, pack, parse, type Message, type Theme } from '../protocol';
import { boxOf, frames, ofPage } from './page';
import { isOurs } from './site';
import type { Keeper, Kept } from './keeper';
import { isKept, styled } from './styled';

/** A frame that this copy of the script keeps. */
interface Keeping {
	readonly frame: HTMLIFrameElement;
	readonly hear: (event: MessageEvent<unknown>) => void;
	/** Says the host's colours, if they changed. */
	readonly colour: () => void;
}

const keepings = new Set<Keeping>();

/** Frames that show another page than the one at the address they were given. */
const elsewhere = new WeakMap<HTMLIFrameElement, string>();

/** Whether a frame has no origin of its own, so that nobody can tell whose page it shows. */
const isOpaque = ({ sandbox }: HTMLIFrameElement): boolean =>
	sandbox.length > 0 && !sandbox.contains('allow-same-origin');

/** The colours that a frame is asked for: by its code, else by the host's style; undefined if neither says. */
function themeOf(frame: HTMLIFrameElement, box: HTMLElement | undefined): Theme | undefined {
	const said = box?.dataset['theme'] ?? frame.dataset['theme'];
	if (said === 'light' || said === 'dark' || said === 'auto') return said;
	if (/[?&]theme=/.test(frame.src)) return undefined;
	const { colorScheme } = getComputedStyle(frame);
	const [light, dark] = [/\blight\b/.test(colorScheme), /\bdark\b/.test(colorScheme)];
	return light && dark ? 'auto' : dark ? 'dark' : light ? 'light' : undefined;
}

/** Keeps a frame of ours until it is taken away, put elsewhere or shows another page. */
function keep(
	frame: HTMLIFrameElement,
	box: HTMLElement | undefined,
	wasThere: boolean,
	keeperOf: (kept: Kept) => Keeper
): Keeping {
	const ends = new AbortController();
	const { signal } = ends;
	const { src } = frame;
	const opaque = isOpaque(frame);
	const origin = opaque ? 'null' : new URL(src).origin;
	const styles = styled(frame);
	/** How often the frame came to show a page, how often such a page said that it is one of ours, how often it may. */
	let loads = 0;
	let greetings = wasThere ? 1 : 0;
	let allowed = 1;
	let theme: Theme | undefined;

	const say = (message: Message) => frame.contentWindow?.postMessage(pack(message), opaque ? '*' : origin);
	const keeper = keeperOf({ frame, box, styles, signal, say, allowLoad: () => (allowed += 1) });

	function colour() {
		const wanted = themeOf(frame, box);
		if (wanted !== theme) say({ t: 'theme', theme: wanted ?? 'auto' });
		theme = wanted;
	}
	function greet() {
		theme = undefined;
		colour();
		keeper.greet();
	}
	function end(isElsewhere = false) {
		if (isElsewhere) elsewhere.set(frame, src);
		ends.abort();
		sizes.disconnect();
		keepings.delete(keeping);
		keeper.end();
		styles.clear();
		// it may have been put into another box as it is
		setTimeout(lookRound);
	}

	/** Whether all still is as it was when the keeping began; ends it if not. */
	function isThere(): boolean {
		if (frame.isConnected && boxOf(frame) === box && frame.src === src) return true;
		end();
		return false;
	}
	const fit = () => isThere() && keeper.fit();

	const keeping: Keeping = {
		frame,
		colour,
		hear({ data, origin: from }) {
			if (from !== origin || !isThere()) return;
			if (data === ready) {
				greetings += 1;
				greet();
			}
			const message = parse(data, longest);
			if (message) keeper.hear(message);
		}
	};
	keepings.add(keeping);

	const sizes = new ResizeObserver(() => {
		styles.hold();
		fit();
	});
	sizes.observe(frame);
	if (box) sizes.observe(box);
	addEventListener('resize', fit, { signal, passive: true });
	frame.addEventListener(
		'load',
		() => {
			loads += 1;
			// whoever has no origin could be anyone by now
			if (opaque && loads > allowed) end(true);
			// a page of ours has said so before it was whole; word of it may come a little later
			else setTimeout(() => !signal.aborted && greetings < loads && end(true), 2000);
		},
		{ signal }
	);
	if (wasThere) greet();
	return keeping;
}

type Keepers = Readonly<Record<'chart' | 'story', (kept: Kept) => Keeper>>;
let keepers: Keepers;

/** Keeps a frame, if it is ours, shows our page as far as can be known, and no copy of the script keeps it. */
function take(frame: HTMLIFrameElement, wasThere: boolean): Keeping | undefined {
	const box = frame.src.includes('/embed/story/') ? boxOf(frame) : undefined;
	if (elsewhere.get(frame) === frame.src && (wasThere || isOpaque(frame))) return undefined;
	if (!isOurs(frame, box) || [frame, box].some((one) => one && isKept(one))) return undefined;
	return keep(frame, box, wasThere, box ? keepers.story : keepers.chart);
}

/** Keeps all frames of ours that are there. */
function lookRound(): void {
	for (const frame of frames()) take(frame, true);
}

/** When a window was last looked for without being found to be a frame of ours. */
const unknown = new WeakMap<object, number>();

/** Finds the frame that says that it is there; somebody else's that says so again and again is not looked for again at once. */
function find(source: object): Keeping | undefined {
	const now = performance.now();
	if (now - (unknown.get(source) ?? -1000) < 500) return undefined;
	for (const frame of frames()) if (frame.contentWindow === source) return take(frame, false);
	unknown.set(source, now);
	return undefined;
}

/** Keeps all frames of ours, those that are there and those that come to say that they are. */
export function keepFrames(given: Keepers): void {
	keepers = given;
	addEventListener('message', (event: MessageEvent<unknown>) => {
		const { data, source } = event;
		if (!source || (data !== ready && !parse(data))) return;
		const known = [...keepings].find(({ frame }) => frame.contentWindow === source);
		(known ?? find(source))?.hear(event);
	});
	const looks = new MutationObserver(() => {
		for (const { colour } of keepings) colour();
	});
	for (const one of [ofPage('documentElement'), ofPage('body')])
		looks.observe(one, { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] });
	lookRound();
}
