import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Cursor } from '$lib/story/cursor.svelte';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

describe('a reader', () => {
	test('hurries who leaves a step as soon as it is reached, and no longer who stays', () => {
		const cursor = new Cursor(['one', 'two', 'three', 'four']);
		cursor.next();
		expect(cursor.hurried).toBe(false);
		vi.advanceTimersByTime(400);
		cursor.next();
		expect(cursor.hurried).toBe(true);
		vi.advanceTimersByTime(5000);
		cursor.next();
		expect(cursor.hurried).toBe(false);
	});

	test('does not hurry by staying where there is nowhere to go', () => {
		const cursor = new Cursor(['one', 'two']);
		cursor.next();
		cursor.next();
		cursor.next();
		expect([cursor.index, cursor.hurried]).toEqual([1, false]);
	});
});
