import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { dateInWords } from '$lib/domain/date';
import { en } from '$lib/i18n/messages/en';
import { boundWords } from '$lib/server/prose/bound-words';
import { quotationCard } from '$lib/server/rows/claim-cards';
import { datasets } from '$lib/server/data/datasets';
import { readDatasets } from '$lib/server/data/read-datasets';
import { quote, say } from '$lib/server/rows/say';
import { lineOf, withCell } from './files';

const { quotations } = datasets;
const { id, words: known } = quotations[0]!;
const at = `data/quotations.csv, line ${lineOf('quotations.csv', id)}, column`;

describe('a quotation that is more than a fragment, or cannot be found again, stops the build', () => {
	const some = (count: number) => 'word '.repeat(count).trim();

	test.each([
		['words', some(11), 'has more than ten words. Keep a fragment'],
		['words', 'an anachronism.', 'is a whole sentence. Keep a part of it'],
		['words', 'Did we harm you?', 'is a whole sentence. Keep a part of it'],
		['words', '“an anachronism”', 'has quotation marks. Write the words alone'],
		['words', '', 'is empty.'],
		['locator', ' ', 'is empty. Write the page, the article or the document’s number'],
		['translator', '', 'is empty. Name who translated it, or write “not translated”']
	])('%s: %s', (column, cell, says) => {
		expect(() => readDatasets(withCell('quotations.csv', id, column, cell))).toThrow(`${at} ${column}: “${cell}” ${says}`);
	});

	test.each([some(10), 'Yes.', 'not unless he decides to invade?'])('but “%s” is read', (cell) => {
		const read = readDatasets(withCell('quotations.csv', id, 'words', cell));
		expect(read.quotations.find((row) => row.id === id)?.words).toBe(cell);
	});
});

describe.each(quotations.map((row) => [row.id, row] as const))('the card of %s', (one, row) => {
	test('says the words, who spoke, when, to whom and whose translation it is, and leads to the row and the works', () => {
		const card = parse(quotationCard(one, datasets, en));
		const links = card.querySelectorAll('a').map((link) => link.getAttribute('href'));
		expect(card.querySelector('q')!.text).toBe(row.words);
		for (const said of [row.speaker, ...row.date.split('/').map((date) => dateInWords(date)), row.occasion, row.translator])
			expect(card.text).toContain(said);
		expect(links).toContain(`./data/quotations/#${one}`);
		for (const source of row.sources) expect(links).toContain(`./sources/#source-${source}`);
	});
});

describe('words for a place without markup', () => {
	test('have the quotation in quotation marks', () => {
		expect(boundWords(`He called it {{quote(${id})}}.`, { say, quote })).toBe(`He called it “${known}”.`);
	});

	test.each(['{{quote(nothing)}}', '{{quote}}', '{~never closed'])('refuse %s', (text) => {
		expect(() => boundWords(text, { say, quote })).toThrow(/nothing|not well formed/);
	});
});
