import { pack, parse, type Message } from '../protocol';

/** Where the site stands that this script came from: nothing else is trusted. */
export const site = new URL('.', (document.currentScript as HTMLScriptElement).src).href;

/** Whether a frame shows a page of ours. */
export const isOurs = (frame: HTMLIFrameElement): boolean => frame.src.startsWith(`${site}embed/`);

/** The origin that a frame of ours speaks from: none of its own when it is sandboxed so. */
const originOf = ({ sandbox }: HTMLIFrameElement): string =>
	sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(site).origin;

/** What a message says, if it is ours and comes from this very frame while it shows our site. */
export function heard(
	frame: HTMLIFrameElement,
	{ data, source, origin }: MessageEvent<unknown>,
	most?: number
): Message | undefined {
	if (!source || source !== frame.contentWindow || origin !== originOf(frame)) return;
	return parse(data, most);
}

/** Says something to a frame, unless it shows somebody else's page by now. */
export function say(frame: HTMLIFrameElement, message: Message): void {
	const origin = originOf(frame);
	frame.contentWindow?.postMessage(pack(message), origin === 'null' ? '*' : origin);
}
