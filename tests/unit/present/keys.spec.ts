import { describe, expect, test } from 'vitest';
import { commandOf, type Focus, type Press } from '$lib/present/keys';

const press = (key: string, more: Partial<Press> = {}): Press => ({
	key,
	shiftKey: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	...more
});

const asked = (
	key: string,
	{ focus = 'page', typed = '', ...more }: Partial<Press> & { focus?: Focus; typed?: string } = {}
) => commandOf(press(key, more), focus, { typed });

/** Every key there is, by what it does. */
const table: readonly (readonly [string, readonly string[], object])[] = [
	['next', ['PageDown', 'ArrowDown', 'ArrowRight', ' ', 'n', 'N'], { do: 'next' }],
	['next, or the number typed', ['Enter'], { do: 'enter' }],
	['back', ['PageUp', 'ArrowUp', 'ArrowLeft', 'Backspace', 'p', 'P'], { do: 'previous' }],
	['first', ['Home'], { do: 'first' }],
	['last', ['End'], { do: 'last' }],
	['black', ['b', 'B', '.'], { do: 'blank', blank: 'black' }],
	['white', ['w', 'W', ','], { do: 'blank', blank: 'white' }],
	['overview', ['o', 'O'], { do: 'open', what: 'overview' }],
	['go to', ['g', 'G'], { do: 'open', what: 'goto' }],
	['code', ['q', 'Q'], { do: 'open', what: 'code' }],
	['a lesson', ['m', 'M'], { do: 'open', what: 'lesson' }],
	['help', ['?'], { do: 'open', what: 'help' }],
	['full screen', ['f', 'F'], { do: 'full-screen' }],
	['a clicker’s start', ['F5'], { do: 'stay-full-screen' }],
	['speaker', ['s', 'S'], { do: 'speaker' }],
	['spotlight', ['l', 'L'], { do: 'spotlight' }],
	['text', ['t', 'T'], { do: 'text' }],
	['reading level', ['r', 'R'], { do: 'level' }],
	['colours', ['c', 'C'], { do: 'colours' }],
	['close', ['Escape'], { do: 'escape' }]
];

describe.each(table)('%s', (_, keys, command) => {
	test.each(keys)('%j', (key) => expect(asked(key)).toEqual(command));

	test('is not caught with Ctrl, Alt or Meta, while composing, or while typing', () => {
		for (const key of keys) {
			for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])
				expect(asked(key, more)).toBeUndefined();
			expect(asked(key, { focus: 'field' })).toBeUndefined();
		}
	});
});

test('digits are a number', () => {
	expect(asked('7')).toEqual({ do: 'digit', digit: '7' });
	expect(asked('7', { focus: 'field' })).toBeUndefined();
});

describe('keyboards of other alphabets', () => {
	test.each([
		['Russian', 'и', 'KeyB', { do: 'blank', blank: 'black' }],
		['Russian', 'т', 'KeyN', { do: 'next' }],
		['Russian', 'щ', 'KeyO', { do: 'open', what: 'overview' }],
		['Russian clicker', 'ю', 'Period', { do: 'blank', blank: 'black' }],
		['Greek', 'Β', 'KeyB', { do: 'blank', blank: 'black' }],
		['Greek', 'ν', 'KeyN', { do: 'next' }],
		['Arabic', 'لا', 'KeyB', { do: 'blank', blank: 'black' }],
		['Arabic', 'ى', 'KeyN', { do: 'next' }],
		['Hebrew', 'נ', 'KeyB', { do: 'blank', blank: 'black' }],
		['Hebrew', 'ם', 'KeyO', { do: 'open', what: 'overview' }],
		['French clicker', ':', 'Period', { do: 'blank', blank: 'black' }],
		['French', '&', 'Digit1', { do: 'digit', digit: '1' }],
		['French', 'à', 'Digit0', { do: 'digit', digit: '0' }],
		['Czech', 'ě', 'Digit2', { do: 'digit', digit: '2' }]
	])('%s: %s at %s', (_, key, code, command) => expect(asked(key, { code })).toEqual(command));

	test.each([
		['٣', '3'],
		['۷', '7'],
		['९', '9'],
		['０', '0']
	])('%s is the digit %s', (key, digit) => expect(asked(key)).toEqual({ do: 'digit', digit }));

	test('a Latin letter is what is printed on its key, wherever that is', () => {
		expect(asked('x', { code: 'KeyB' })).toBeUndefined();
		expect(asked('n', { code: 'KeyL' })).toEqual({ do: 'next' });
	});

	test('a sign that is typed with Shift is no digit', () => {
		expect(asked('(', { code: 'Digit9', shiftKey: true })).toBeUndefined();
	});
});

test('Shift and Space go back', () => {
	expect(asked(' ', { shiftKey: true })).toEqual({ do: 'previous' });
});

test('Space and Enter belong to a button that has the focus; other keys do not', () => {
	expect(asked(' ', { focus: 'button' })).toBeUndefined();
	expect(asked('Enter', { focus: 'button' })).toBeUndefined();
	expect(asked('Enter', { focus: 'button', typed: '12' })).toEqual({ do: 'enter' });
	expect(asked('PageDown', { focus: 'button' })).toEqual({ do: 'next' });
});

test('other keys are left alone', () => {
	for (const key of ['Tab', 'F6', 'F1', 'a', 'x', 'Delete', 'toString', 'constructor'])
		expect(asked(key)).toBeUndefined();
});
