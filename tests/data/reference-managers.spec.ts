import { BibLatexParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import type { Source } from '$lib/domain/source';
import { download } from '$lib/server/works/downloads';
import { sources } from '$lib/server/works/sources';

const bib = download(sources, 'bib');

/** The plain words of a field, however a reader nests them. */
function plain(node: unknown): string {
	if (typeof node === 'string') return node;
	if (Array.isArray(node)) return node.map(plain).join('');
	if (node && typeof node === 'object' && 'text' in node) return String(node.text);
	return '';
}
const bare = (text: string) => text.replace(/[–—-]+/g, '-').replace(/[“”„"‘’'`]/g, "'").replace(/\s+/g, ' ').trim();

const read = new BibLatexParser(bib, { processUnexpected: false, processUnknown: false }).parse();
const entries = new Map(Object.values(read.entries).map((entry) => [entry.entry_key, entry]));

/** The fields of an entry by the name that CSL has for each. */
const fieldsOf = (id: string): Readonly<Record<string, unknown>> => {
	const fields = entries.get(id)?.fields ?? {};
	return {
		title: plain(fields['title']),
		'container-title': plain(fields['booktitle'] ?? fields['journaltitle'] ?? fields['maintitle']),
		publisher: plain(fields['publisher'] ?? fields['institution'] ?? fields['organization'] ?? []),
		issued: fields['date'] ?? '',
		archive: plain(fields['note'])
	};
};

const issued = ({ issued: day }: Source) =>
	day?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-') ?? '';

describe('the bibliography in BibLaTeX', () => {
	test('is read by a strict reader without an error or a warning', () => {
		expect(read.errors).toEqual([]);
		expect(read.warnings).toEqual([]);
		expect([...entries.keys()].sort()).toEqual(sources.map(({ id }) => id).sort());
	});

	test('has dates as BibLaTeX wants them, and no field that its entry does not print', () => {
		expect(bib).not.toMatch(/^\t(month|year) =/m);
		for (const entry of bib.split(/^(?=@)/m))
			if (/^@(misc|online|legal|audio|letter|review)\{/.test(entry)) expect(entry).not.toMatch(/^\tbooktitle =/m);
	});

	test('keeps of each work what is known of it', () => {
		const names = ['title', 'container-title', 'publisher', 'archive'] as const;
		for (const source of sources) {
			const { issued: day, ...fields } = fieldsOf(source.id);
			const read = [day, ...names.map((name) => bare(fields[name] as string))];
			expect.soft(read, source.id).toEqual([issued(source), ...names.map((name) => bare(source[name] ?? ''))]);
		}
	});
});

describe('the bibliography in RIS', () => {
	const entries = download(sources, 'ris').split(/^(?=TY )/m);
	const tag = (entry: string, name: string) =>
		new RegExp(`^${name}  - (.*)$`, 'm').exec(entry)?.[1] ?? '';

	test('keeps of each work what is known of it, whatever its kind', () => {
		expect(entries).toHaveLength(sources.length);
		sources.forEach((source, at) => {
			const entry = entries[at]!;
			const day = tag(entry, 'DA').replace(/\/+$/, '').replaceAll('/', '-');
			expect
				.soft([day, ...['TI', 'T2', 'UR'].map((name) => tag(entry, name))], source.id)
				.toEqual([issued(source), source.title, source['container-title'] ?? '', source.URL ?? '']);
		});
	});

	test('has one tag a line, and no line that is none', () => {
		for (const line of entries.join('').split('\n').filter(Boolean)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
	});
});
