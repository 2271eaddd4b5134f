import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/lib/domain/search';
import { finder } from '../../../src/lib/search/find';

const document = (address: string, title: string, text: string, more: Partial<SearchDocument> = {}) => ({
	...({ kind: 'step', title, text, address, of: address } as const),
	...more
});

const find = finder([
	document('#a', 'The last payment', 'Zhou Enlai reads the account to the congress in December.'),
	document(
		'levels/plain/#a',
		'The last payment, in plain words',
		'Zhou reads it out. Zhou says the debt is paid.',
		{
			of: '#a'
		}
	),
	document('data/places/#urumqi', 'Ürümqi', '', { kind: 'row' }),
	document('sources/#x', 'Zhou 2015', 'A history of trade', { kind: 'source' })
]);

const addresses = (words: string) => find(words).map((result) => result.document.address);

describe('the search', () => {
	test('finds what says all the words, in any order, and nothing that says only one', () => {
		expect(addresses('december zhou')).toEqual(['#a']);
		expect(addresses('zhou locomotive')).toEqual([]);
	});

	test('finds a word that is not finished, without its accents, or with a letter wrong', () => {
		expect(addresses('urum')).toEqual(['data/places/#urumqi']);
		expect(addresses('acount')).toEqual(['#a']);
	});

	test('shows a step once, whatever levels say the words', () => {
		expect(addresses('zhou').filter((address) => address.endsWith('#a'))).toHaveLength(1);
	});

	test('quotes the place that says the words, with each of them marked', () => {
		const [result] = find('account zhou');
		expect(result?.excerpt.filter((piece) => piece.found).map((piece) => piece.text)).toEqual([
			'Zhou',
			'account'
		]);
		expect(result?.excerpt.map((piece) => piece.text).join('')).toBe(
			'Zhou Enlai reads the account to the congress in December.'
		);
	});

	test('cuts a long text at words, and says so', () => {
		const long = finder([document('#b', 'B', `${'before '.repeat(60)}needle ${'after '.repeat(60)}`.trim())]);
		const quoted =
			long('needle')[0]
				?.excerpt.map((piece) => piece.text)
				.join('') ?? '';
		expect(quoted).toMatch(/^… (before )+needle (after )*after …$/);
		expect(quoted.length).toBeLessThan(300);
	});
});
