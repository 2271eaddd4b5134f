/** The colours of an embed: always light, always dark, or as the reader has it. */
export type Theme = 'auto' | 'light' | 'dark';

/** What an embed stands on: the story's paper, white, or whatever the host's page has there. */
export type Ground = 'paper' | 'white' | 'none';

/** What whoever embeds may choose. */
export interface Choices {
	readonly theme: Theme;
	readonly ground: Ground;
	readonly title: boolean;
	readonly source: boolean;
}

export const usual: Choices = { theme: 'auto', ground: 'paper', title: true, source: true };

/** A thing that can be embedded; addresses are absolute. */
export interface Embeddable {
	/** What it is called among all that can be embedded: no two are called alike. */
	readonly name: string;
	/** What the frame is called for those who cannot see it. */
	readonly title: string;
	readonly address: string;
	/** In pixels, at every width. */
	readonly height: number;
	/** What is saved in height where title or source line are left out. */
	readonly less: { readonly title: number; readonly source: number };
	/** A still that says the same. */
	readonly picture: { readonly address: string; readonly width: number; readonly height: number };
	/** What the still shows, in a sentence. */
	readonly text: string;
	/** The line below the still. */
	readonly caption: string;
	readonly credit: { readonly address: string; readonly words: string };
	/** The script of the host's page, if the thing is better with it, and its hash for `integrity`. */
	readonly script?: { readonly address: string; readonly integrity: string };
}

const signs: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text that can stand in an element or in an attribute and be nothing but text there. */
const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');

/** Addresses are ours; what else may be passed leads nowhere. */
const address = (text: string): string => (/^https?:\/\//i.test(text) ? safe(text) : '#');

/** A measure in whole pixels. */
const pixels = (length: number): number => (Number.isFinite(length) ? Math.max(0, Math.round(length)) : 0);

/** The frame's own address with what was chosen; what is usual is not said. */
export function addressWith(base: string, { theme, ground, title, source }: Choices): string {
	const said = [
		theme === 'auto' ? '' : `theme=${theme}`,
		ground === 'paper' ? '' : `ground=${ground}`,
		title ? '' : 'title=no',
		source ? '' : 'source=no'
	];
	const query = said.filter(Boolean).join('&');
	return query ? `${base}?${query}` : base;
}

/** How high the frame is with what was chosen, in pixels. */
export const heightWith = ({ height, less }: Embeddable, { title, source }: Choices): number =>
	height - (title ? 0 : less.title) - (source ? 0 : less.source);

/** What of the choices fits a thing: the story always has its title, and its sources step by step. */
const fitting = ({ script }: Embeddable, choices: Choices): Choices =>
	script ? { ...usual, theme: choices.theme, ground: choices.ground } : choices;

/** A frame's own address and what was chosen that fits it. */
export const addressOf = (thing: Embeddable, choices: Choices): string =>
	addressWith(thing.address, fitting(thing, choices));

/** How tall the story's frame is at least until its host's script keeps it: bounded, should the window follow it. */
const untilKept = 'min(100vh,90rem)';

/** A frame lets what is behind it through only where both have the same colours. */
export const schemes: Readonly<Record<Theme, string>> = { auto: 'light dark', light: 'light', dark: 'dark' };

/** The frame's own style: what the host's styles say of frames in general cuts nothing off. */
const styleOf = (thing: Embeddable, choices: Choices, more: string): string =>
	`border:0;width:100%;height:${pixels(heightWith(thing, choices))}px;max-height:none;aspect-ratio:auto${more}${choices.ground === 'none' ? `;color-scheme:${schemes[choices.theme]}` : ''}`;

const frameIn = (thing: Embeddable, choices: Choices, more = ''): string =>
	`<iframe src="${address(addressOf(thing, choices))}" title="${safe(thing.title)}" width="100%" height="${pixels(heightWith(thing, choices))}" frameborder="0" style="${styleOf(thing, choices, more)}" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" allow="fullscreen; clipboard-write; web-share"></iframe>`;

/**
 * A frame, of plain HTML: it needs no script of the page that it stands in. It says twice that it has no border, as some
 * systems take styles out.
 */
export const frame = (thing: Embeddable, choices: Choices): string => frameIn(thing, choices);

/**
 * The frame with the script that keeps it in step with the page; the same as `frame` where none is needed. Until the
 * script gives it its height it is as tall as the window, so that nothing below it is in sight and moves.
 */
export const framed = (thing: Embeddable, choices: Choices): string =>
	thing.script
		? `<div class="story-embed">${frameIn(thing, choices, `;min-height:${untilKept}`)}</div>\n<script src="${address(thing.script.address)}" integrity="${safe(thing.script.integrity)}" crossorigin="anonymous" async></script>`
		: frame(thing, choices);

/** A still with caption and credit, for mail, print and systems that allow neither frames nor scripts. */
export const still = ({ picture, text, caption, credit }: Embeddable): string =>
	`<figure>
<img src="${address(picture.address)}" width="${pixels(picture.width)}" height="${pixels(picture.height)}" alt="${safe(text)}" style="max-width:100%;height:auto">
<figcaption>${safe(caption)} <a href="${address(credit.address)}">${safe(credit.words)}</a></figcaption>
</figure>`;
