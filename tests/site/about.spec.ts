import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Row } from '$lib/domain/dataset';
import { en } from '$lib/i18n/messages/en';
import { datasets } from '$lib/server/data/datasets';

const text = readFileSync('build/about/index.html', 'utf8');
const page = parse(text);
const section = (id: string) => page.querySelector(`section[aria-labelledby="${id}"]`);

describe('the page about the project', () => {
	test.each([
		'what',
		'method',
		'evidence',
		'bounds',
		'disputed',
		'corrections',
		'publisher',
		'licences',
		'accessibility',
		'privacy',
		'cite'
	])('has its part “%s”, and a link to it', (id) => {
		expect(page.querySelector(`h2#${id}`)?.textContent.length).toBeGreaterThan(3);
		expect(section(id)?.querySelector('.prose p')).not.toBeNull();
		expect(page.querySelector(`nav a[href="#${id}"]`)).not.toBeNull();
	});

	test('gives each grade of evidence its meaning and a row that has it', () => {
		const rows = section('evidence')?.querySelectorAll('tbody tr') ?? [];
		expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual(Object.keys(en.evidence));
		const known = Object.values(datasets).flatMap((rows: readonly Row[]) => rows);
		for (const row of rows) {
			const grade = row.querySelector('th')?.textContent;
			const [, id] = (row.querySelector('a')?.getAttribute('href') ?? '').split('#');
			expect(
				known.some((one) => one.id === id && one.evidence === grade),
				grade
			).toBe(true);
		}
	});

	test('shows the corrections, and says so where there are none', () => {
		const said = section('corrections')?.textContent ?? '';
		expect(said.includes('None so far.')).toBe(page.querySelectorAll('.correction').length === 0);
	});

	test('names its licences', () => {
		for (const name of ['CC BY 4.0', 'MIT', 'Natural Earth', 'GeoNames', 'SIL Open Font License'])
			expect(section('licences')?.textContent).toContain(name);
	});

	test('collects nothing, as it says', () => {
		expect(text).not.toMatch(/<(?:script|img|iframe|link)[^>]+(?:src|href)="https?:\/\/(?!localhost)/);
		expect(text).not.toMatch(/<form|document\.cookie/);
	});

	test('has no id twice and no fragment of its own that leads nowhere', () => {
		const ids = page.querySelectorAll('[id]').map((element) => element.id);
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
		const fragments = page
			.querySelectorAll('a[href^="#"]')
			.map((link) => link.getAttribute('href')?.slice(1) ?? '');
		expect(fragments.filter((id) => !ids.includes(id))).toEqual([]);
	});
});
