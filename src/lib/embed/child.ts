import { asking, heightMessages, namesIn, ready, type Names } from './dialects';
import { pack, parse, tallest, type Message } from './protocol';

/** Posts to the host whatever it is: nothing that is said is a secret. */
const post = (data: unknown): void => parent.postMessage(data, '*');

/** Tells the host something in our own protocol. */
export const tell = (message: Message): void => post(pack(message));

/** What a page does with what its host says. */
export interface Heed {
	readonly message: (message: Message) => void;
	/** Called when the host asks for a height in a dialect of its own. */
	readonly asked: (names: Names) => void;
}

/** Listens to the window that holds this one, and to no other. Returns a function that stops it. */
export function heed({ message, asked }: Heed): () => void {
	function listen({ data, source }: MessageEvent<unknown>) {
		if (source !== parent) return;
		const ours = parse(data);
		const names = ours ? undefined : asking(data);
		if (ours) message(ours);
		else if (names) asked(names);
	}
	addEventListener('message', listen);
	return () => removeEventListener('message', listen);
}

/** Gives the page the colours that its host asks for; `auto` leaves them to the reader. */
export function takeTheme(page: Document, said: Message): void {
	if (said.t !== 'theme') return;
	if (said.theme === 'auto') delete page.documentElement.dataset['theme'];
	else page.documentElement.dataset['theme'] = said.theme;
}

/** How tall a page's content is, in whole CSS pixels: the root's own box, which the frame's height does not stretch. */
const heightOf = (page: Document): number =>
	Math.min(Math.ceil(page.documentElement.getBoundingClientRect().height), tallest);

/**
 * Tells a height in our protocol and in every dialect that needs no more than the names known.
 * @param height in whole CSS pixels
 */
export function tellHeight(page: Document, height: number, names: Names): void {
	const width = page.documentElement.clientWidth;
	tell({ t: 'layout', h: height, w: width });
	for (const said of heightMessages(height, width, names, page.location.href)) post(said);
}

/**
 * Keeps the host's page told how tall this one is: now, when content or fonts change it, when the page is shown again,
 * and whenever the host asks. Does nothing in a page that is not framed.
 * @returns a function that stops it
 */
export function tellHost(page: Document): () => void {
	if (parent === self) return () => undefined;
	let names = namesIn(page.location);
	let told = -1;

	function tellAgain() {
		told = heightOf(page);
		tellHeight(page, told, names);
	}
	function tellChange() {
		if (heightOf(page) !== told) tellAgain();
	}

	const deaf = heed({
		message: (said) => takeTheme(page, said),
		asked(more) {
			names = { ...names, ...more };
			tellAgain();
		}
	});
	const sizes = new ResizeObserver(tellChange);
	sizes.observe(page.documentElement);
	addEventListener('pageshow', tellAgain);
	void page.fonts.ready.then(tellChange);
	post(ready);
	tellAgain();

	return () => {
		deaf();
		sizes.disconnect();
		removeEventListener('pageshow', tellAgain);
	};
}
