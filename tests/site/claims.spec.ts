import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { story } from '$lib/server/story/content';

const build = 'build';
const pages = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter(
	// on slides numbers are words on a wall, without links
	(file) => file.endsWith('.html') && !file.startsWith('present')
);
const read = (file: string) => readFileSync(join(build, file), 'utf8');
const cards = JSON.parse(read('claims.json')) as Record<string, string>;

/** Whether an address of ours leads to a page that has the id it names. */
function leads(from: string, address: string): boolean {
	const [path = '', id = ''] = address.split('#');
	const file = join(dirname(from), path, 'index.html');
	return existsSync(join(build, file)) && read(file).includes(` id="${id}"`);
}

const lost = (from: string, addresses: Iterable<string>) =>
	[...new Set(addresses)].filter((address) => !leads(from, address));

describe('numbers and their rows', () => {
	test('there is a card for every number and every quotation', () => {
		expect(Object.keys(cards).sort()).toEqual(
			[...new Set([...story.claims.map(({ measure }) => measure), ...story.quotations])].sort()
		);
	});

	test('no number is printed without its link', () => {
		const numbers = pages.flatMap((file) => [...read(file).matchAll(/(.{8})<data class="claim"/g)]);
		expect(numbers.length).toBeGreaterThan(100);
		expect(numbers.filter(([, before]) => !before!.endsWith('">'))).toEqual([]);
	});

	describe('lead to a row that is there', () => {
		test.each(pages.filter((file) => read(file).includes('class="claim-link"')))('from %s', (file) => {
			const found = [...read(file).matchAll(/<a class="claim-link" href="([^"]+)"/g)];
			expect(
				lost(
					file,
					found.map((match) => match[1]!)
				)
			).toEqual([]);
		});

		test.each(['data', 'disputes', 'sources'])('from the cards, in %s', (folder) => {
			const found = [
				...Object.values(cards)
					.join('')
					.matchAll(/href="(\.\/[^"]+)"/g)
			].map((match) => match[1]!);
			expect(
				lost(
					'claims.json',
					found.filter((address) => address.startsWith(`./${folder}/`))
				)
			).toEqual([]);
		});
	});
});
