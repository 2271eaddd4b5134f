import { ofPage } from './page';

/** Where the built site stands, written in when it is built; nothing where that was not known. */
const built = ['%site%'].join('');

/** An edition of the site stands in a folder of it. */
const edition = /v\/\d{4}-\d\d-\d\d\/$/;

/** Where this script was loaded from, if it is our file and not a part of one of the host's. */
function loadedFrom(): string | undefined {
	const script = ofPage('currentScript');
	const src = script instanceof HTMLScriptElement ? script.src : '';
	return /^https?:[^?#]*\/embed\.js(?=$|[?#])/.test(src) ? new URL('.', src).href : undefined;
}

// a server that puts a host's pages together has no document
const from = typeof document === 'undefined' ? undefined : loadedFrom();

/** The site whose story a `<leaning-story>` shows, with a slash at the end: what it names itself goes first. */
export const siteFor = ({ dataset: { site } }: HTMLElement): string | undefined => {
	const named = site && /^https?:/.test(site) ? site.replace(/\/*$/, '/') : undefined;
	return named ?? from ?? (built === '' ? undefined : built);
};

/** Sites whose frames are ours wherever they stand. */
const known = [from ?? '', built].filter(Boolean).map((one) => one.replace(edition, ''));

/**
 * Whether a frame is one of our site, of any edition. A frame that stands in a box for the story was put there by the host
 * as ours: where this script does not know where it comes from, or the box names a site, that frame's own address counts.
 */
export function isOurs({ src }: HTMLIFrameElement, box?: HTMLElement): boolean {
	const [, site] = /^(https?:.+?\/)embed\/(?:story|figure|step)\//.exec(src) ?? [];
	if (!site) return false;
	return known.includes(site.replace(edition, '')) || (box !== undefined && (!from || siteFor(box) === site));
}
