import { readFileSync } from 'node:fs';
import { en } from '../../../i18n/messages/en';
import { escapeHtml } from '../../prose/html';
import { card, sheet, type Composed } from './compose';
import { factsAt, type PictureFacts } from './facts';
import { pngOf } from './png';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** The face of all lettering but the title, so that a picture shown by another site is set as it was measured. */
let face: string | undefined;
const faceRule = () =>
	(face ??= `<style>@font-face{font-family:LeanerSans3VF;font-weight:400 700;src:url(data:font/woff2;base64,${readFileSync('src/styles/fonts/sans.woff2').toString('base64')})}</style>`);

/** What the file says of itself, in RDF with Dublin Core's and Creative Commons' words. */
function metadata({ words, sources, address }: PictureFacts): string {
	const terms = {
		title: words.title,
		description: words.sentence,
		source: sources.join('; '),
		rights: en.embeds.rights,
		identifier: address,
		publisher: en.site,
		language: 'en'
	};
	const said = Object.entries(terms).map(([name, text]) => `<dc:${name}>${escapeHtml(text)}</dc:${name}>`);
	return `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"><rdf:Description rdf:about="${escapeHtml(address)}">${said.join('')}<cc:license rdf:resource="${licence}"/></rdf:Description></rdf:RDF></metadata>`;
}

function svgOf(facts: PictureFacts, { body, width, height }: Composed, head = ''): string {
	const { title, unit, sentence } = facts.words;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" lang="en" font-family="LeanerSans3VF, 'Source Sans 3', Arial, sans-serif"><title id="title">${escapeHtml(title)}</title><desc id="desc">${escapeHtml(`${unit}. ${sentence}`)}</desc>${metadata(facts)}${head}${body}</svg>\n`;
}

const textsOf = ({ words, sources, address }: PictureFacts) => ({
	Title: words.title,
	Description: `${words.unit}. ${words.sentence}`,
	Source: sources.join('; '),
	Copyright: en.embeds.rights,
	URL: address
});

/** The size of a PNG in pixels: of a step's that of previews, of a figure's twice that of its SVG, for dense screens. */
export function pictureSize(kind: string, id: string): { readonly width: number; readonly height: number } {
	const facts = kind === 'figure' ? factsAt(kind, id) : undefined;
	if (!facts) return { width: 1200, height: 630 };
	const { width, height } = sheet(facts);
	return { width: 2 * width, height: 2 * height };
}

/**
 * The file at `/pictures/<kind>/<name>.<type>`: an SVG with its font; a PNG, of a step its preview, of a figure the
 * same picture as its SVG. Nothing if there is no such picture.
 */
export function pictureFile(
	kind: string,
	name: string,
	type: string
): string | Uint8Array<ArrayBuffer> | undefined {
	const facts = factsAt(kind, name);
	if (!facts) return undefined;
	if (type === 'svg') return svgOf(facts, sheet(facts), faceRule());
	const composed = kind === 'step' ? card(facts) : sheet(facts);
	return pngOf(svgOf(facts, composed), pictureSize(kind, name).width, textsOf(facts));
}
