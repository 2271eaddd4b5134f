import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Source } from '../domain/source';

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** Programs that read RIS need not join lines that the library has broken. */
const unbroken = (ris: string) => ris.replace(/\n(?![A-Z][A-Z0-9] {2}-|$)/g, '');

/** The address stands in `url`; a second, escaped, in `howpublished` would be printed as well. */
const addressOnce = (bib: string) => bib.replace(/^\thowpublished = .*\n/gm, '');

const forms = {
	bib: (works: Cite) => addressOnce(works.format('bibtex')),
	ris: (works: Cite) => unbroken(works.format('ris')),
	json: (works: Cite) => works.format('data')
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
export const download = (sources: readonly Source[], name: Download): string =>
	forms[name](new Cite(sources, { generateGraph: false }));

/** Whether there is a download with this end. */
export const isDownload = (name: string): name is Download => Object.hasOwn(forms, name);
