import { describe, expect, test } from 'vitest';
import { stepAt } from '$lib/scroll/onstep';

const steps = (...tops: number[]) => ({ length: tops.length, at: (index: number) => tops[index]! });

describe('the step at the line', () => {
	test('is the last whose top has passed it', () => {
		expect(stepAt(steps(-500, 100, 900), 450)).toBe(1);
	});

	test('is the first before any has', () => {
		expect(stepAt(steps(600, 1200), 450)).toBe(0);
	});

	test('is the one whose top is on it', () => {
		expect(stepAt(steps(-10, 450, 900), 450)).toBe(1);
	});

	test('is the last at the end', () => {
		expect(stepAt(steps(-3000, -2000, -1000), 450)).toBe(2);
	});

	test('is found among a thousand with at most ten questions', () => {
		let asked = 0;
		const tops = { length: 1000, at: (index: number) => ((asked += 1), index * 700 - 350_000) };
		expect(stepAt(tops, 450)).toBe(500);
		expect(asked).toBeLessThanOrEqual(10);
	});
});
