/** Names that hosts gave the frame, for the dialects in which a height is told with one. */
export interface Names {
	/** pym.js: `childId` in the frame's address. */
	readonly pym?: string;
	/** iframe-resizer: the id in its init message. */
	readonly resizer?: string;
	/** open-iframe-resizer has none, but asks. */
	readonly open?: true;
	/** WordPress: the secret in the frame's fragment. */
	readonly secret?: string;
}

/** Names are echoed to the host, so they may hold nothing but this. */
const name = /^[\w.-]{1,120}$/;
const named = (value: string | null | undefined): string | undefined =>
	value && name.test(value) ? value : undefined;

/** The names in a frame's own address. */
export function namesIn({ search, hash }: Pick<Location, 'search' | 'hash'>): Names {
	const pym = named(new URLSearchParams(search).get('childId'));
	const secret = /[?&]secret=(\w{10})(?!\w)/.exec(hash)?.[1];
	return { ...(pym && { pym }), ...(secret && { secret }) };
}

const asksOpenly = (data: unknown): boolean => {
	try {
		const type = (data as { type?: unknown } | null)?.type;
		return type === 'iframe-child-init' || type === 'iframe-get-child-dimensions';
	} catch {
		return false;
	}
};

/** The name in a message by which a host's script asks for the height; undefined for any other message. */
export function asking(data: unknown): Names | undefined {
	if (asksOpenly(data)) return { open: true };
	if (typeof data !== 'string' || data.length > 4000) return;
	const resizer = named(/^\[iFrameSizer\]([^:]*):/.exec(data)?.[1]);
	if (resizer) return { resizer };
	const pym = named(/^pymxPYMx(.*?)xPYMx(?:width|height)xPYMx/.exec(data)?.[1]);
	return pym ? { pym } : undefined;
}

/** To be said once, when the page can be asked: iframe-resizer then sends its init again. */
export const ready = '[iFrameResizerChild]Ready';

/**
 * A height in the dialects that hosts' pages may run. Each ignores the others.
 * @param height in whole CSS pixels
 * @param width of the page, in whole CSS pixels
 * @param source the frame's address, for dialects that tell frames apart by it
 */
export function heightMessages(
	height: number,
	width: number,
	{ pym, resizer, open, secret }: Names,
	source: string
): readonly unknown[] {
	return [
		// AMP, @newswire/frames, sidechain
		{ sentinel: 'amp', type: 'embed-size', height },
		// Datawrapper's snippet goes by the frame and takes any id
		{ 'datawrapper-height': { leaning: height } },
		// Medium, Embedly
		JSON.stringify({ src: source, context: 'iframe.resize', height }),
		...(pym ? [`pymxPYMx${pym}xPYMxheightxPYMx${height}`] : []),
		...(resizer ? [`[iFrameSizer]${resizer}:${height}:${width}:size`] : []),
		...(open ? [{ type: 'iframe-resized', height, width }] : []),
		...(secret ? [{ message: 'height', value: height, secret }] : [])
	];
}

/**
 * What scripts that ask wait for before they call their host back: that the page is there, and its height.
 * @param height in whole CSS pixels
 * @param width of the page, in whole CSS pixels
 */
export const answers = (height: number, width: number, { resizer, open }: Names): readonly unknown[] => [
	...(resizer ? [`[iFrameSizer]${resizer}:${height}:${width}:init:`] : []),
	...(open ? [{ type: 'iframe-resized', height, width }] : [])
];
