import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { chicago } from '../../src/lib/server/works/chicago';
import { coins } from '../../src/lib/server/works/coins';
import { download } from '../../src/lib/server/works/downloads';
import { sources } from '../../src/lib/server/works/sources';

const entries = chicago(sources);

/** What is left of a text for the eye: no tags, no entities, quotation marks and case as one. */
const plain = (html: string) =>
	html
		.replace(/<[^>]+>/g, '')
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/[‘’“”'"]/g, '')
		.toLowerCase();

describe('the bibliography', () => {
	it('has an entry for each work', () => {
		expect([...entries.keys()].sort()).toEqual(sources.map(({ id }) => id).sort());
	});

	it.each(sources.map((source) => [source.id, source] as const))('%s loses no title, name, year or address', (id, source) => {
		const html = entries.get(id) ?? '';
		const text = plain(html);
		expect(text).toContain(plain(source.title));
		for (const { family, literal } of [...(source.author ?? []), ...(source.editor ?? []), ...(source.translator ?? [])])
			expect(text).toContain(plain(family ?? literal ?? '?'));
		const year = source.issued?.['date-parts'][0]?.[0];
		expect(text).toContain(year === undefined ? 'n.d' : String(year));
		const address = source.DOI ? `https://doi.org/${source.DOI}` : source.URL;
		expect((/href="([^"]*)"/.exec(html))?.[1]?.replaceAll('&#38;', '&')).toBe(address);
		expect(html.match(/<a /g)?.length ?? 0).toBe(address ? 1 : 0);
		expect(html).not.toMatch(/undefined|NaN|nocase|<i>|<div|style=/);
		expect(html.match(/<(\w+)/g)?.length ?? 0).toBe(html.match(/<\/(\w+)/g)?.length ?? 0);
	});
});

describe('a download, read back', () => {
	const readBack = (name: 'bib' | 'ris' | 'json') =>
		new Cite(download(sources, name), { generateGraph: false }).data;

	it.each(['bib', 'ris', 'json'] as const)('.%s has every work, with its title', (name) => {
		expect(readBack(name).map(({ title }) => title)).toEqual(sources.map(({ title }) => title));
	});

	// RIS allows twenty letters
	it.each(['bib', 'json'] as const)('.%s has our ids as its keys', (name) => {
		expect(readBack(name).map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
	});

	it('has each address once, and no broken line', () => {
		expect(download(sources, 'bib')).not.toContain('howpublished');
		for (const line of download(sources, 'ris').trimEnd().split('\n'))
			expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}-( |$)/);
	});
});

describe('what reference managers find in the page', () => {
	it.each(sources.map((source) => [source.id, source] as const))('%s is a well-formed ContextObject', (_, source) => {
		const text = coins(source);
		expect(text).toMatch(/^ctx_ver=Z39\.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3A(book|journal|dc)&/);
		expect(text).not.toMatch(/["<>\s+]/);
		const pairs = text.split('&').map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]);
		for (const [key, value] of pairs) {
			expect(key).toMatch(/^(ctx_ver|rft_val_fmt|rft_id|rft\.[a-z]+)$/);
			expect(value).not.toBe('');
		}
		const values = (wanted: RegExp) => pairs.filter(([key]) => wanted.test(key)).map(([, value]) => value);
		expect(values(/^rft\.(a|b)?title$/)).toContain(source.title);
		expect(values(/^rft\.(au|creator)$/)).toHaveLength((source.author ?? source.editor ?? []).length);
	});
});
