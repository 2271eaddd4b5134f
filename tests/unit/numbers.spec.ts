import { describe, expect, test } from 'vitest';
import { bareNumbers } from '$lib/server/prose/numbers';

const found = (text: string) => bareNumbers(text).map((number) => number.text);

describe('a bare number', () => {
	test.each([
		['The party had 57,967 members.', ['57,967']],
		['It took five years and two hundred men.', ['five', 'two', 'hundred']],
		['Twenty-five trains', ['Twenty', 'five']],
		['half of it, twice', ['half', 'twice']]
	])('is found: %s', (text, expected) => expect(found(text)).toEqual(expected));

	test('is found where it stands', () => {
		expect(bareNumbers('a line\nand 7 more')[0]).toEqual({ text: '7', index: 11 });
	});
});

describe('not a bare number', () => {
	test.each([
		'On 14 August 1945 they signed.',
		'From 9 August to 30 June',
		'in 1945–50, the 1930s, and February 1950',
		'the Seventh Congress, the 22nd, the second draft',
		'about {{membership.at(1945) | million:1}} members[@lew2009, p. 12]',
		'the essay’s {~two camps~}',
		'one of them',
		'half-hearted help',
		'[the port](place:port-arthur-2)'
	])('%s', (text) => expect(found(text)).toEqual([]));
});
