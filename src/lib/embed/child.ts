import { answers, asking, heightMessages, namesIn, ready, type Names } from './dialects';
import { longest, onPaper, pack, parse, tallest, type Message } from './protocol';

/** Posts to the host whatever it is: nothing that is said is a secret. */
const post = (data: unknown): void => parent.postMessage(data, '*');

/** Tells the host something in our own protocol. */
export const tell = (message: Message): void => post(pack(message));

/** Tells hosts that ask for heights that this page can be asked. */
export const tellReady = (): void => post(ready);

/** What a page does with what its host says. */
interface Heed {
	readonly message: (message: Message) => void;
	/** Called when the host asks for a height in a dialect of its own. */
	readonly asked: (names: Names) => void;
}

/** Listens to the window that holds this one, and to no other. Returns a function that stops it. */
export function heed({ message, asked }: Heed): () => void {
	function listen({ data, source }: MessageEvent<unknown>) {
		if (source !== parent) return;
		const ours = parse(data, longest);
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

/** Answers a host's script that asks, with the height that the frame has: it changes nothing, and nobody waits for a word. */
export function answerAsHigh(page: Document, names: Names): void {
	for (const said of answers(innerHeight, page.documentElement.clientWidth, names)) post(said);
}

/** Tells a height in every dialect that needs no more than the names known. */
function tellInDialects(page: Document, height: number, names: Names): void {
	const width = page.documentElement.clientWidth;
	for (const said of heightMessages(height, width, names, page.location.href)) post(said);
}

/**
 * Asks the host for one pixel more, and calls `given` if it gives it: then it takes heights, whatever it is. WordPress is
 * not asked: it gives no more than 1,000 pixels.
 */
export function askForMore(page: Document, given: () => void): void {
	const wanted = innerHeight + 1;
	const { secret: _, ...names } = namesIn(page.location);
	addEventListener('resize', () => innerHeight === wanted && given(), { once: true });
	tellInDialects(page, wanted, names);
}

/**
 * WordPress shows what it found by oEmbed in a sandbox in which no link leads anywhere. It leads its own page to where the
 * reader clicked, if it is told, and if that is a page of this site.
 */
export function tellWhereTo(page: Document): void {
	const { secret } = namesIn(page.location);
	if (!secret || parent === self || origin !== 'null') return;
	page.addEventListener('click', (event) => {
		const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]');
		if (!link) return;
		event.preventDefault();
		post({ message: 'link', value: link.href, secret });
	});
}

interface Telling {
	/** Never more than this, in CSS pixels. */
	readonly most?: number;
	/** Whether hosts are told that do not know our protocol. */
	readonly dialects?: boolean;
}

/**
 * Keeps the host's page told how tall this one is: now, when content or fonts change it, when the page is shown again,
 * and whenever the host asks. Does nothing in a page that is not framed.
 * @returns a function that stops it
 */
export function tellHost(page: Document, { most = tallest, dialects = true }: Telling = {}): () => void {
	if (parent === self) return () => undefined;
	const root = page.documentElement;
	let names = namesIn(page.location);
	let told = '';

	/** In whole CSS pixels; the root's own box, which the frame's height does not stretch. */
	const height = () => Math.min(Math.ceil(root.getBoundingClientRect().height), most);
	const size = () => `${height()} ${root.clientWidth}`;

	function tellAgain() {
		told = size();
		tell({ t: 'layout', h: height(), w: root.clientWidth });
		if (dialects) tellInDialects(page, height(), names);
	}
	function tellChange() {
		if (size() !== told && !onPaper()) tellAgain();
	}

	const deaf = heed({
		message: (said) => takeTheme(page, said),
		asked(more) {
			if (!dialects) return;
			names = { ...names, ...more };
			for (const said of answers(height(), root.clientWidth, more)) post(said);
			tellAgain();
		}
	});
	const sizes = new ResizeObserver(tellChange);
	sizes.observe(root);
	addEventListener('pageshow', tellAgain);
	void page.fonts.ready.then(tellChange);
	if (dialects) tellReady();
	tellAgain();

	return () => {
		deaf();
		sizes.disconnect();
		removeEventListener('pageshow', tellAgain);
	};
}
