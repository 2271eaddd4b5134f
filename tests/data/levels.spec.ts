import { describe, expect, test } from 'vitest';
import { stepsOf } from '$lib/domain/story';
import { story } from '$lib/server/story/content';

const steps = stepsOf(story);

/** A text without its markup, for comparing words. */
const wordsOf = (html: string) => html.replace(/<[^>]*>/g, '').trim();

test('every step is told at every level', () => {
	expect(steps.filter(({ levels }) => !levels.plain.words || !levels.stretch.words)).toEqual([]);
});

test('the levels number no notes of their own', () => {
	const numbered = steps.filter(({ levels }) =>
		Object.values(levels).some(({ html }) => html.includes('doc-noteref'))
	);
	expect(numbered.map(({ id }) => id)).toEqual([]);
});

describe.each(steps)('$id', ({ html, claims, levels: { plain, stretch } }) => {
	test('has a plain text of sixty words at most, in short sentences', () => {
		expect(plain.words).toBeLessThanOrEqual(60);
		const sentences = wordsOf(plain.html).split(/(?<=[.?!:]”?)\s+(?=\S)/);
		const long = sentences.filter((one) => one.split(/\s+/).length > 20 && !/\d/.test(one));
		expect(long).toEqual([]);
	});

	test('has no plain number that the standard text does not say alike', () => {
		const said = claims.map(({ measure, text }) => `${measure} ${text.toLowerCase()}`);
		const own = plain.claims.map(({ measure, text }) => `${measure} ${text.toLowerCase()}`);
		expect(own.filter((number) => !said.includes(number))).toEqual([]);
	});

	test('has a stretch text that cites and is no copy of the others', () => {
		expect(stretch.references.length).toBeGreaterThan(1);
		expect(plain.references.length).toBeGreaterThan(0);
		const own = [html, plain.html].map(wordsOf).flatMap((text) => text.split(/(?<=[.?!])\s+/));
		const copied = wordsOf(stretch.html)
			.split(/(?<=[.?!])\s+/)
			.filter((sentence) => sentence.split(' ').length > 6 && own.includes(sentence));
		expect(copied).toEqual([]);
	});
});
