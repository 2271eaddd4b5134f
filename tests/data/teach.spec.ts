import { describe, expect, test } from 'vitest';
import { stepsOf } from '$lib/domain/story';
import { opcvl } from '$lib/domain/teach';
import { runMeasure } from '$lib/measures/registry';
import { story } from '$lib/server/story/content';
import { datasets } from '$lib/server/data/datasets';
import { bareNumbers } from '$lib/server/prose/numbers';
import { classSources, modelSources } from '$lib/server/pages/teach/class-sources';
import { guide, itSheet, syllabus } from '$lib/server/pages/teach/guide';
import { plainAt, stepTitle } from '$lib/server/pages/teach/page';
import { lessonPlans } from '$lib/server/pages/teach/plans';
import { predictions } from '$lib/server/pages/teach/predict';
import { answeredQuestions, questions } from '$lib/server/pages/teach/questions';
import { quiz } from '$lib/server/pages/teach/quiz';
import { vocabulary } from '$lib/server/pages/teach/vocabulary';

const steps = stepsOf(story);
const ids = steps.map(({ id }) => id);
const here = { file: 'a.md', line: 7 };

describe.each(lessonPlans())('the plan for $id minutes', ({ minutes, items }) => {
	test('takes as long as it says', () => {
		expect(items.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes);
	});

	test('tells steps of the story in its order, each once', () => {
		const told = items.flatMap(({ kind, step }) => (kind === 'steps' && step ? [ids.indexOf(step)] : []));
		expect(told).not.toContain(-1);
		expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
	});

	test('asks on the wall only what it has told', () => {
		const told = items.map(({ step }) => step);
		const asked = items.flatMap((item) => item.quiz ?? []);
		const steps = asked.map((id) => quiz().items.find((one) => one.id === id)?.step.id);
		expect(steps.filter((step) => !told.includes(step))).toEqual([]);
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

test('each objective is served by steps, most of which the longest lesson tells', () => {
	const told = new Set(lessonPlans().at(-1)?.items.map(({ step }) => step));
	const { objectives } = guide();
	expect(objectives.length).toBeGreaterThanOrEqual(4);
	for (const { text, steps: serving } of objectives) {
		expect(serving.filter(({ id }) => !ids.includes(id))).toEqual([]);
		expect(serving.some(({ id }) => told.has(id)), text).toBe(true);
	}
});

test('the syllabus map claims places only in courses that were checked', () => {
	for (const { checked, points } of syllabus().courses) {
		expect(checked.length).toBeGreaterThan(20);
		if (checked.includes('not found')) expect(points).toEqual([]);
	}
});

test('the words to know are the glossary’s, and places keep their older names', () => {
	const { terms, names } = vocabulary();
	expect(terms.length).toBeGreaterThanOrEqual(12);
	expect(terms.map(({ html }) => html).join('')).not.toContain('doc-noteref');
	for (const { name, olderName } of datasets.places)
		if (olderName) expect(names).toContainEqual(expect.objectContaining({ here: name, also: olderName }));
});

describe('the questions', () => {
	test('are three for each chapter, each with an answer', () => {
		const chapters = answeredQuestions();
		expect(chapters.map(({ id }) => id)).toEqual(story.chapters.map(({ id }) => id));
		for (const { questions: asked } of chapters) {
			expect(asked.map(({ kind }) => kind)).toEqual(['notice', 'explain', 'judge']);
			for (const { ask, answer } of asked) {
				expect(ask).toMatch(/[?.]$/);
				expect(answer.length).toBeGreaterThan(40);
			}
		}
	});

	test('come to students without their answers', () => {
		expect(JSON.stringify(questions())).not.toContain('answer');
	});
});

describe('source work', () => {
	test('uses eight works at least, each cited by its step', () => {
		const works = modelSources();
		expect(new Set(works.map(({ id }) => id)).size).toBeGreaterThanOrEqual(8);
		for (const { id, step } of works) {
			const notes = steps.find((one) => one.id === step.id)?.notes ?? [];
			expect(notes.flatMap(({ references }) => references.map(({ source }) => source))).toContain(id);
		}
	});

	test('lets documents speak, in words that are rows of the quotations and in no others', () => {
		const rows = datasets.quotations.map(({ words }) => words);
		const said = modelSources().map(({ about }) => [...about.matchAll(/“([^”]*)”/g)].map((found) => found[1]!));
		expect(said.flat().filter((words) => !rows.includes(words))).toEqual([]);
		expect(said.filter((words) => words.length > 0).length).toBeGreaterThanOrEqual(7);
		// what answers is in our own words
		for (const { model } of modelSources())
			for (const part of opcvl) expect(model[part]).not.toMatch(/[“”"]/);
	});

	test('comes to students without the models', () => {
		expect(JSON.stringify(classSources())).not.toContain('"model"');
	});
});

describe('the quiz', () => {
	const { items } = quiz();

	test('has ten items of four options, exactly one of them right, not always in one place', () => {
		expect(items).toHaveLength(10);
		for (const { options } of items) expect(options).toHaveLength(4);
		const places = items.map(({ options }) => options.findIndex(({ right }) => right));
		expect(new Set(places).size).toBe(4);
	});

	test.each(items)('$id: every option says why, and the item leads to its step', ({ options, step }) => {
		expect(ids).toContain(step.id);
		for (const { why } of options) expect(why.length).toBeGreaterThan(20);
	});

	test('what is a number is what its measure gives', () => {
		const numbers = items.flatMap(({ options }) => options.filter(({ is }) => is));
		expect(numbers.length).toBeGreaterThanOrEqual(5);
		for (const { is, text } of numbers) {
			const said = Number(/[\d.]+/.exec(text.replace(/,/g, ''))?.[0]);
			expect(said).toBeCloseTo(runMeasure(is ?? '', datasets).value, 1);
		}
	});
});

describe('the charts to predict', () => {
	const { charts } = predictions();

	test.each(charts)('$id: the record can be guessed, and is in doubt in words', ({ record, range, doubt, step }) => {
		expect(record).toBeGreaterThan(range.min);
		expect(record).toBeLessThan(range.max);
		expect(doubt.length).toBeGreaterThan(40);
		expect(ids).toContain(step.id);
	});

	test.each(charts)('$id: the drawing before has not the record in it', ({ wide, narrow, recordText }) => {
		for (const { before, after, least, most, near, far } of [wide, narrow]) {
			expect(before.drawing).not.toBe(after.drawing);
			expect(before.drawing.replace(/<[^>]+>/g, ' ')).not.toContain(recordText);
			for (const place of [least, most, near, far]) {
				expect(place).toBeGreaterThanOrEqual(0);
				expect(place).toBeLessThanOrEqual(1);
			}
		}
	});

	test('a guess at the record lies on its mark', () => {
		const { wide, record, range } = charts.find(({ id }) => id === 'members')!;
		const mark = /data-key="1949"[^>]*>.*?cy="([\d.]+)"/.exec(wide.after.drawing)?.[1];
		const at = wide.least + (record / range.max) * (wide.most - wide.least);
		expect(Math.abs(at * wide.after.height - Number(mark))).toBeLessThan(1);
	});
});

test('the sheet for the IT office names the host it is built for', () => {
	expect(JSON.stringify(itSheet('school.example'))).toContain('<strong>school.example</strong>');
});

describe('what is wrong is told with file, line and cure', () => {
	test('a step that is not there', () => {
		expect(() => stepTitle('nowhere', here)).toThrow(/^a\.md, line 7: the story has no step “nowhere”\. Correct/);
	});

	test('a number bound to no data, or to a measure that is not there', () => {
		expect(bareNumbers('Some 40 people')).toHaveLength(1);
		expect(() => plainAt('Some 40 people', here)).toThrow(/^a\.md, line 7: “40” is a number bound to no data/);
		expect(() => plainAt('{{membership.was(1949) | n}}', here)).toThrow(/^a\.md, line 7: the measure/);
	});
});
