import { describe, expect, test } from 'vitest';
import { behind, clock, type Plan } from '$lib/present/plan';

const ids = ['a', 'b', 'c', 'd'];

describe('pace', () => {
	const plan: Plan = {
		minutes: 10,
		screens: [
			{ id: 'a', from: 0 },
			{ id: 'b', from: 100 },
			{ id: 'd', from: 400 }
		]
	};

	test('is on time while the screen’s own time runs', () => {
		expect(behind(plan, ids, 1, 100)).toBe(0);
		expect(behind(plan, ids, 1, 399)).toBe(0);
	});

	test('counts seconds behind and, below 0, ahead', () => {
		expect(behind(plan, ids, 1, 460)).toBe(60);
		expect(behind(plan, ids, 1, 40)).toBe(-60);
		expect(behind(plan, ids, 3, 630)).toBe(30);
	});

	test('a screen the plan leaves out counts as the one before it', () => {
		expect(behind(plan, ids, 2, 300)).toBe(0);
		expect(behind(plan, ids, 2, 410)).toBe(10);
	});
});

test('a clock has minutes, and hours when there are any', () => {
	expect([0, 7, 67, 600, 3750, -61].map(clock)).toEqual(['0:00', '0:07', '1:07', '10:00', '1:02:30', '1:01']);
});
