import { describe, expect, test } from 'vitest';
import { run, startAt, type Command, type PresentState } from '$lib/present/state';

const at = (index: number, over: Partial<PresentState> = {}): PresentState => ({
	...startAt(index, 10),
	...over
});
const after = (state: PresentState, ...commands: readonly Command[]) => commands.reduce(run, state);
const type = (digits: string): readonly Command[] =>
	[...digits].map((digit) => ({ do: 'digit', digit }) as const);

describe('moving', () => {
	test('goes on and back, and stops at either end', () => {
		expect(after(at(3), { do: 'next' }).index).toBe(4);
		expect(after(at(3), { do: 'previous' }).index).toBe(2);
		expect(after(at(9), { do: 'next' }).index).toBe(9);
		expect(after(at(0), { do: 'previous' }).index).toBe(0);
		expect(after(at(3), { do: 'last' }).index).toBe(9);
		expect(after(at(3), { do: 'first' }).index).toBe(0);
	});

	test('five quick presses are five steps', () => {
		expect(after(at(0), ...Array.from({ length: 5 }, (): Command => ({ do: 'next' }))).index).toBe(5);
	});

	test.each(['next', 'previous', 'first', 'last'] as const)(
		'%s on a blank wall only shows it again',
		(move) => {
			for (const blank of ['black', 'white'] as const)
				expect(after(at(3, { blank }), { do: move })).toEqual(at(3));
		}
	);

	test('next closes what is open and moves nothing, but walks through the overview', () => {
		for (const open of ['help', 'code', 'goto', 'lesson'] as const)
			expect(after(at(3, { open }), { do: 'next' })).toEqual(at(3));
		expect(after(at(3, { open: 'overview' }), { do: 'next' })).toEqual(at(4, { open: 'overview' }));
		expect(after(at(4, { open: 'overview' }), { do: 'enter' })).toEqual(at(4));
	});

	test('goes to a screen and shows it, whatever lay over the wall', () => {
		expect(after(at(3, { open: 'goto', blank: 'black' }), { do: 'goto', index: 7 })).toEqual(at(7));
		expect(after(at(3), { do: 'goto', index: 99 }).index).toBe(9);
		expect(after(at(3), { do: 'goto', index: -1 }).index).toBe(0);
	});
});

describe('a number and Enter', () => {
	test('goes to that screen, as the reader counts', () => {
		expect(after(at(0), ...type('7'), { do: 'enter' })).toEqual(at(6));
		expect(after(at(0), ...type('10'), { do: 'enter' }).index).toBe(9);
	});

	test('goes nowhere if there is no such screen', () => {
		for (const digits of ['0', '11', '9999'])
			expect(after(at(4), ...type(digits), { do: 'enter' })).toEqual(at(4));
	});

	test('is forgotten when another key comes between', () => {
		expect(after(at(0), ...type('7'), { do: 'next' }, { do: 'enter' }).index).toBe(2);
	});

	test('without a number Enter goes on', () => {
		expect(after(at(0), { do: 'enter' }).index).toBe(1);
	});
});

describe('Escape', () => {
	const openings: readonly Partial<PresentState>[] = [
		{ blank: 'white' },
		{ open: 'overview' },
		{ open: 'help' },
		{ text: true },
		{ spotlight: true },
		{ typed: '4' }
	];

	test.each(openings)('closes %j', (over) => {
		expect(after(at(3, over), { do: 'escape' })).toEqual(at(3));
	});

	test('never opens and never moves', () => {
		expect(after(at(3), { do: 'escape' })).toEqual(at(3));
	});

	test('closes one thing at a time', () => {
		expect(after(at(3, { open: 'overview', text: true }), { do: 'escape' })).toEqual(at(3, { text: true }));
	});
});

test('black and white take turns, and each undoes itself', () => {
	expect(after(at(3), { do: 'blank', blank: 'black' }).blank).toBe('black');
	expect(after(at(3, { blank: 'black' }), { do: 'blank', blank: 'white' }).blank).toBe('white');
	expect(after(at(3, { blank: 'black' }), { do: 'blank', blank: 'black' }).blank).toBe('none');
});

test('what is opened twice is closed, and opening shows the wall', () => {
	expect(after(at(3, { blank: 'black' }), { do: 'open', what: 'overview' })).toEqual(
		at(3, { open: 'overview' })
	);
	expect(after(at(3, { open: 'help' }), { do: 'open', what: 'help' })).toEqual(at(3));
});

test('the speaker’s window sets place and blank, and closes what is open', () => {
	expect(after(at(3, { open: 'help' }), { do: 'be', index: 5, blank: 'black' })).toEqual(
		at(5, { blank: 'black' })
	);
});

test('another reading level shows its words, and leaves the rest', () => {
	const before = startAt(4, 10);
	expect(run(before, { do: 'level' })).toEqual({ ...before, text: true });
	expect(run({ ...before, text: true }, { do: 'level' }).text).toBe(true);
});

test('what only a window can do changes nothing', () => {
	for (const what of ['full-screen', 'stay-full-screen', 'speaker', 'colours'] as const)
		expect(after(at(3), { do: what })).toEqual(at(3));
});
