import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { searchKinds, type SearchDocument } from '../../src/lib/domain/search';

const documents = JSON.parse(readFileSync('build/search/documents.json', 'utf8')) as SearchDocument[];

test('every place that can be found is there', () => {
	const pages = new Map<string, string>();
	const page = (path: string) => {
		const file = join('build', path, 'index.html');
		if (!pages.has(path)) pages.set(path, existsSync(file) ? readFileSync(file, 'utf8') : '');
		return pages.get(path) ?? '';
	};
	const lost = documents.filter(({ address }) => {
		const [path = '', id] = address.split('#');
		return !page(path) || (id !== undefined && !page(path).includes(`id="${id}"`));
	});
	expect(lost.map(({ address }) => address)).toEqual([]);
});

test('every kind of thing can be found, and nothing but words is quoted', () => {
	expect(new Set(documents.map(({ kind }) => kind))).toEqual(new Set(searchKinds));
	expect(documents.filter(({ text }) => /<\w|&\w+;|\{\{/.test(text)).map(({ address }) => address)).toEqual(
		[]
	);
});
