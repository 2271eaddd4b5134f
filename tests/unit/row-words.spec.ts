import { describe, expect, test } from 'vitest';
import { asSeenFrom } from '$lib/domain/root';
import { countedInWords } from '$lib/i18n/counted';
import { en } from '$lib/i18n/messages/en';
import { claimCard } from '$lib/server/rows/claim-cards';
import { datasets } from '$lib/server/data/datasets';
import { rowWords } from '$lib/server/rows/row-words';

const words = (path: string) => rowWords(path, datasets, en);
const card = (call: string) => claimCard(call, datasets, en);

describe('a number in full', () => {
	test.each([
		[{ value: 4_300_000, unit: 'people', bound: 'about' }, 'about 4,300,000 people'],
		[{ value: 2200, unit: 'specialists', bound: 'at-least' }, 'at least 2,200 specialists'],
		[{ value: 2, high: 3, unit: 'months', bound: 'exact' }, '2 to 3 months'],
		[{ value: 35, unit: 'US$ an ounce', bound: 'exact' }, 'US$35 an ounce'],
		[{ value: 21, high: 22.5, unit: 'US$ million', bound: 'exact' }, 'US$21 to 22.5 million'],
		[{ value: 1, unit: 'percent', bound: 'exact' }, '1 per cent'],
		[{ value: 1954, unit: 'year', bound: 'exact' }, '1954']
	] as const)('%j is %s', (counted, said) => expect(countedInWords(counted, en.card.bounds)).toBe(said));
});

describe('a row in words', () => {
	test('says name, date, address, evidence and what else circulates', () => {
		const row = words('membership/1945');
		expect(row).toMatchObject({
			heading: 'Seventh Congress',
			date: 'April 1945',
			address: 'data/membership/#1945',
			evidence: en.evidence.reported
		});
		expect(row.alternates).toContain('Wu Tien-wei');
		expect(row.why).toContain('rounded');
	});

	test('gives a place in a work to the work that the row names, or to the only one', () => {
		expect(words('membership/1945').sources.map(({ locator }) => locator)).toEqual(['p. 110', '', '', '']);
		expect(words('regions/northeast').sources.map(({ locator }) => locator)).toEqual(['doc. 134159']);
	});

	test('does not say in which of several works a place is where the row does not', () => {
		const row = words('loanTerms/amount');
		expect(row.sources.map(({ locator }) => locator)).toEqual(['', '', '']);
		expect(row.locator).toBe('art. 1');
	});

	test('leads to the question it stands in', () => {
		expect(words('repayments/rubber').dispute).toEqual({ text: 'Whose rubber', address: 'disputes/#rubber' });
		expect(words('loanTerms/amount').dispute).toBeUndefined();
	});

	test.each([
		['advisers/air-force', 'August 1949 to October 1949'],
		['repayments/tungsten', '1954 to 1959'],
		['regions/northeast', '8 July 1949'],
		['demands/tungsten-1', 'Years 1 to 2 of the protocol'],
		['events/second-plenum', '5 March 1949 to 13 March 1949']
	])('%s is dated %s', (path, date) => expect(words(path).date).toBe(date));

	test.each(['membership/1950s', 'nothing/1945', '__proto__/x'])('%s is refused', (path) =>
		expect(() => words(path)).toThrow()
	);
});

describe('the card of a number', () => {
	test('that is computed gives its formula, and each input with its value and its row', () => {
		const html = card('loan.tranche()');
		expect(html).toContain('sum ÷ years of drawing = 300 ÷ 5');
		expect(html).toContain('<a href="./data/loan-terms/#amount">Sum of the credit</a>: US$300 million');
		expect(html).toContain('<a href="./data/loan-terms/#drawing-years">Years of drawing</a>: 5 years');
	});

	test('between two days names both events', () => {
		const html = card('days(stalin-birthday, the-turn)');
		expect(html).toContain('12 days');
		expect(html).toContain('href="./data/events/#stalin-birthday"');
		expect(html).toContain('href="./data/events/#the-turn"');
	});

	test('is as safe as its text', () => {
		const rows = datasets.forces.map((row) => ({ ...row, note: '<b>&' }));
		expect(claimCard('forces.of(pla-1948-06)', { ...datasets, forces: rows }, en)).toContain(
			'&lt;b&gt;&amp;'
		);
	});

	test('printed on another page, leads to the same rows from there', () => {
		expect(asSeenFrom('../../', '<a href="./data/x/#y">1</a><a href="#note-1">2</a>')).toBe(
			'<a href="../../data/x/#y">1</a><a href="#note-1">2</a>'
		);
	});
});
