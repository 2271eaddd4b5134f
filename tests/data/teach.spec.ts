import { describe, expect, test } from 'vitest';
import { stepsOf } from '$lib/domain/story';
import { story } from '$lib/server/content';
import { lessonPlans } from '$lib/server/teach/plans';

const ids = stepsOf(story).map(({ id }) => id);

describe.each(lessonPlans())('the plan for $id minutes', ({ minutes, items }) => {
	test('takes as long as it says', () => {
		expect(items.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes);
	});

	test('tells steps of the story in its order, each once', () => {
		const told = items.flatMap(({ kind, step }) => (kind === 'steps' && step ? [ids.indexOf(step)] : []));
		expect(told).not.toContain(-1);
		expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
	});

	test('starts with something to do, stops at a step just told, and ends with the quiz', () => {
		expect(items[0]?.text).toContain('Starter');
		expect(items.at(-1)?.text).toContain('Exit quiz');
		items.forEach((item, i) => {
			if (item.kind === 'stop') expect(items[i - 1]?.step).toBe(item.step);
		});
	});

	test('says everything in plain words', () => {
		for (const { text } of items) expect(text).not.toMatch(/[{}<>[\]|]/);
	});
});
