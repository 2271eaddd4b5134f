import { describe, expect, test } from 'vitest';
import { behind, clock, pace, within, type Plan } from '$lib/present/plan';

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

describe('what is left', () => {
	const plan: Plan = {
		minutes: 10,
		screens: [
			{ id: 'a', from: 0 },
			{ id: 'b', from: 120 },
			{ id: 'c', from: 360 },
			{ id: 'd', from: 480 }
		]
	};
	const now = (index: number, elapsed: number) =>
		pace(plan, ids, index, elapsed).screens.map((one) => one.now);

	test('keeps its time while the lesson is on time', () => {
		expect(now(1, 300)).toEqual([240, 120, 120]);
	});

	test('is shared in proportion once the lesson is behind, and adds up to what there is', () => {
		expect(now(1, 480)).toEqual([0, 60, 60]);
		expect(pace(plan, ids, 1, 480)).toMatchObject({ planned: 240, left: 120 });
	});

	test('gets more when the lesson is ahead', () => {
		expect(now(2, 120)).toEqual([240, 240]);
	});

	test('has nothing when the time is over, and the last screen never fails', () => {
		expect(now(2, 700)).toEqual([0, 0]);
		expect(now(3, 700)).toEqual([0]);
	});

	test('a plan within other screens gives their time to the one before', () => {
		const { screens } = within(plan, ['a', 'c']);
		expect(screens.map(({ id }) => id)).toEqual(['a', 'c']);
		expect(behind(within(plan, ['a', 'c']), ['a', 'c'], 0, 300)).toBe(0);
	});
});
