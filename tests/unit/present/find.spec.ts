import { expect, test } from 'vitest';
import { find } from '$lib/present/find';

const screens = [
	{ title: 'A lost capital', words: 'Yan’an falls in 1947' },
	{ title: 'Across the Yangtze', words: 'Nanjing' },
	{ title: 'Signed', words: 'Treaty of 1950, capital of ports' }
];

test('finds by number, as readers count', () => expect(find(screens, '2')[0]).toBe(1));
test('finds titles before other words', () => expect(find(screens, 'capital')).toEqual([0, 2]));
test('needs no apostrophe and no capitals', () => expect(find(screens, 'YANAN')).toEqual([0]));
test('a year is no number of a screen here, but a word', () => expect(find(screens, '1947')).toEqual([0]));
test('every word has to be there', () => expect(find(screens, 'across 1950')).toEqual([]));
test('nothing asked is nothing found', () => expect(find(screens, '  ')).toEqual([]));
