import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdingAt } from '$lib/present/hold';
import { startAt, type Command, type PresentState } from '$lib/present/state';

const next: Command = { do: 'next' };
const holds = [false, true, false, false];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Does commands one after the other, so many milliseconds apart. */
function after(apart: number, commands: readonly Command[], held = false) {
	const run = holdingAt(holds);
	let state: PresentState = startAt(0, holds.length);
	for (const command of commands) {
		state = run(state, command, held);
		vi.advanceTimersByTime(apart);
	}
	return state;
}

test('quick presses end at a stop; a press after a moment goes on', () => {
	expect(after(100, [next, next, next]).index).toBe(1);
	expect(after(100, [next, { do: 'enter' }]).index).toBe(1);
	expect(after(1100, [next, next, next]).index).toBe(3);
});

test('a key that is held never goes on from a stop', () => {
	expect(after(1100, [next, next, next], true).index).toBe(1);
});

test('going back, and naming another screen, is not held', () => {
	expect(after(100, [next, { do: 'previous' }]).index).toBe(0);
	expect(after(100, [next, { do: 'goto', index: 2 }]).index).toBe(2);
	expect(after(100, [next, { do: 'digit', digit: '3' }, { do: 'enter' }]).index).toBe(2);
	expect(after(100, [next, { do: 'last' }]).index).toBe(3);
});
