import { parse, type HTMLElement } from 'node-html-parser';

/** Which elements a system lets through, and which of their attributes. */
type Allowed = Readonly<Record<string, readonly string[]>>;

const everywhere = ['class', 'id', 'style', 'title', 'role'];

/** Of what WordPress lets those post who may not post unfiltered HTML (`wp_kses_post`), the part that code of ours could hold. */
const post: Allowed = {
	a: [...everywhere, 'href', 'rel', 'target', 'download'],
	div: everywhere,
	p: everywhere,
	figure: everywhere,
	figcaption: everywhere,
	img: [...everywhere, 'src', 'alt', 'width', 'height', 'loading', 'decoding']
};

/** What WordPress lets through of an oEmbed answer by somebody it does not know (`wp_filter_oembed_result`). */
const discovered: Allowed = {
	a: ['href'],
	blockquote: [],
	iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title']
};

/** What mail keeps: neither frames nor scripts. */
const mail: Allowed = { ...post, img: ['src', 'alt', 'width', 'height', 'style'], a: ['href', 'style'] };

function strip(html: string, allowed: Allowed): HTMLElement {
	const root = parse(html);
	for (const element of root.querySelectorAll('*')) {
		const attributes = allowed[element.rawTagName.toLowerCase()];
		if (!attributes) element.remove();
		for (const name of Object.keys(element.attributes))
			if (!attributes?.includes(name.toLowerCase())) element.removeAttribute(name);
	}
	return root;
}

const inPost = (code: string) => strip(code, post).toString();
const inMail = (code: string) => strip(code, mail).toString();

/** An oEmbed answer's HTML as WordPress puts it into a page: one frame in a sandbox, with a secret to speak by. */
function discoveredBy(html: string, secret: string): string {
	const frame = strip(html, discovered).querySelector('iframe');
	if (!frame) return '';
	frame.setAttribute('src', `${frame.getAttribute('src') ?? ''}#?secret=${secret}`);
	frame.setAttribute('data-secret', secret);
	frame.setAttribute('class', 'wp-embedded-content');
	frame.setAttribute('sandbox', 'allow-scripts');
	return frame.toString();
}

/** What publishing systems make of code of ours, by the rules in their source or their documentation. */
export const systems = { inPost, inMail, discoveredBy };
