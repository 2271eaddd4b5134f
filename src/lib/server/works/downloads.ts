import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Source } from '../../domain/source';

Object.assign(plugins.config.get('@bibtex').format, {
	useIdAsLabel: true,
	checkLabel: false,
	asciiOnly: false
});

/** Programs that read RIS need not join lines that the library has broken. */
const unbroken = (ris: string) => ris.replace(/\n(?![A-Z][A-Z0-9] {2}-|$)/g, '');

/** A day as RIS writes it, cut to what is known: 1949/10/01/. */
const risDay = (parts: readonly number[]) =>
	`${[0, 1, 2].map((at) => (parts[at] === undefined ? '' : String(parts[at]).padStart(2, '0'))).join('/')}/`;

/** The library writes the day, and the title of what a work stands in, for some kinds of work; RIS has both for all. */
function completed(entry: string, source: Source | undefined): string {
	const day = source?.issued?.['date-parts'][0];
	const container = source?.['container-title'];
	const added = [...(day ? [`DA  - ${risDay(day)}`] : []), ...(container ? [`T2  - ${container}`] : [])];
	const kept = entry.split('\n').filter((line) => !/^(DA|T2) /.test(line));
	return [kept[0], ...added, ...kept.slice(1)].join('\n');
}

const cite = (works: readonly object[]) => new Cite(works, { generateGraph: false });

const ris = (works: readonly Source[]) =>
	unbroken(cite(works).format('ris'))
		.split(/^(?=TY )/m)
		.map((entry, at) => completed(entry, works[at]))
		.join('');

/** What BibLaTeX has no entry for, or one that holds hardly anything. */
const loose = new Set([
	'dataset',
	'document',
	'personal_communication',
	'post',
	'post-weblog',
	'speech',
	'treaty',
	'webpage'
]);

/**
 * A work as BibLaTeX can hold all of it. What stands in a volume of records or on a site is a part of that, since no other
 * entry has a place for its title; its keyword says what it is.
 */
function forBibLatex({ archive, ...work }: Source): object {
	const { type } = work;
	const alone = type.startsWith('post') || type === 'webpage' ? 'webpage' : 'document';
	return {
		...work,
		...(loose.has(type) && { type: work['container-title'] ? 'chapter' : alone, keyword: type }),
		...(type === 'review' && { type: 'article-journal', keyword: type }),
		...(archive && { note: [work.note, archive].filter(Boolean).join('. ') })
	};
}

const forms = {
	bib: (works: readonly Source[]) => cite(works.map(forBibLatex)).format('biblatex'),
	ris,
	json: (works: readonly Source[]) => cite(works).format('data')
} as const;

/** The end of a download's name. */
export type Download = keyof typeof forms;

/** What each download is to a browser. */
export const typeOf: Readonly<Record<Download, string>> = {
	bib: 'application/x-bibtex',
	ris: 'application/x-research-info-systems',
	json: 'application/vnd.citationstyles.csl+json'
};

/** All works in the form a reference manager reads. Keys and ids are those of data/sources.json (RIS cuts them at twenty letters). */
export const download = (sources: readonly Source[], name: Download): string => forms[name](sources);

/** Whether there is a download with this end. */
export const isDownload = (name: string): name is Download => Object.hasOwn(forms, name);
