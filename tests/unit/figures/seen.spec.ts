import { expect, test } from 'vitest';
import { whenSeen } from '../../../src/lib/chart/seen';

const marks = (states: Readonly<Record<string, 'hidden' | 'muted' | 'shown'>>) =>
	Object.entries(states).map(([key, state]) => ({ key, state }));

test('marks are drawn from the view that first shows them, in their order, and stay', () => {
	const seen = whenSeen();
	expect(seen(marks({ harbin: 'hidden', moscow: 'muted', yalta: 'hidden' }))).toEqual([
		{ key: 'moscow', state: 'muted' }
	]);
	expect(seen(marks({ harbin: 'shown', moscow: 'hidden', yalta: 'hidden' }))).toEqual([
		{ key: 'harbin', state: 'shown', late: true },
		{ key: 'moscow', state: 'hidden' }
	]);
	expect(seen(marks({ harbin: 'hidden', moscow: 'shown', yalta: 'hidden' }))).toEqual([
		{ key: 'harbin', state: 'hidden', late: true },
		{ key: 'moscow', state: 'shown' }
	]);
});

test('each drawing has its own', () => {
	whenSeen()(marks({ harbin: 'shown' }));
	expect(whenSeen()(marks({ harbin: 'hidden' }))).toEqual([]);
});
