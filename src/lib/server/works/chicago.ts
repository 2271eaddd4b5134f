import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source, SourceId } from '../../domain/source';
import style from './csl/chicago-note-bibliography.csl?raw';

/** Day before month, as the story writes dates. */
const dates =
	'<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>';

plugins.config.get('@csl').styles.add(
	'chicago',
	style
		.replace('<locale xml:lang="en">', `$&${dates}`)
		// entries are linked to one by one, so each names its author
		.replace(' subsequent-author-substitute="&#8212;&#8212;&#8212;"', '')
);

/** “vol. VII” and “r/AskHistorians” keep their case where a title's words get capitals. */
const keepCase = (text: string | undefined) =>
	text?.replace(/\b(?:(?:vols?|docs?|nos?|pp?|ch)\. [^,;)\]]+|r\/\w+)/g, '<span class="nocase">$&</span>');

/** A work as the style has to see it. */
function prepared({ custom: _, ...work }: Source) {
	const container = keepCase(work['container-title']);
	return { ...work, title: keepCase(work.title), ...(container && { 'container-title': container }) };
}

const entities: Readonly<Record<string, string>> = { '&': '&#38;', '<': '&#60;', '>': '&#62;' };
const escape = (text: string) => text.replace(/[&<>]/g, (letter) => entities[letter] ?? letter);

/** An address as people read it, Chinese letters and all; as it stands where it cannot be decoded. */
function legible(address: string): string {
	try {
		return escape(decodeURI(address.replaceAll('&#38;', '&')));
	} catch {
		return address;
	}
}

const linked = (html: string) =>
	html.replace(
		/<a href="([^"]+)">[^<]+<\/a>/g,
		(_, address: string) => `<a class="address" href="${address}" rel="noopener">${legible(address)}</a>`
	);

/** Marks the part of a title that is not English: “Ruogan zhongda juece [Recollections …]”, in Latin letters. */
function withLanguage(html: string, { title, language }: Source): string {
	const own = title.split(' [')[0] ?? title;
	if (!language || own === title) return html;
	const printed = escape(own).replaceAll("'", '’');
	return html.replace(printed, `<span lang="${language}-Latn">${printed}</span>`);
}

/**
 * Each work as the Chicago Manual has it in a bibliography: our own HTML, made at build, in the order of its names.
 * Titles that stand alone are in `cite`, an address or a DOI is a link.
 */
export function chicago(sources: readonly Source[]): ReadonlyMap<SourceId, string> {
	const byId = new Map(sources.map((source) => [source.id, source]));
	const entries = new Cite(sources.map(prepared), { generateGraph: false }).format('bibliography', {
		format: 'html',
		template: 'chicago',
		lang: 'en-US',
		asEntryArray: true,
		hyperlinks: true
	});
	return new Map(
		entries.map(([id, entry]) => {
			const html = linked(entry.replace(/<\/?div[^>]*>/g, '').trim()).replace(/<(\/?)i>/g, '<$1cite>');
			const source = byId.get(id);
			return [id, source ? withLanguage(html, source) : html];
		})
	);
}
