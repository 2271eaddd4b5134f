import { describe, expect, test } from 'vitest';
import { ledgerRowsOf, stepIds, stepsOf, type Step } from '$lib/domain/story';
import { runMeasure } from '$lib/measures/registry';
import { captionOf } from '$lib/server/story/caption';
import { story } from '$lib/server/story/content';
import { datasets } from '$lib/server/data/datasets';

const steps = stepsOf(story);

const textAt = ({ html, levels }: Step, level: 'standard' | 'plain' | 'stretch'): string =>
	level === 'standard' ? html : levels[level].html;

/** Published: addresses, embeds and lessons point at them. Add to the list; take nothing away. */
const published = `yalta two-aims a-party-of-peasants seventh-congress red-army treaty-1945 chongqing
turn-to-the-northeast help restraint stripped help-or-harm
truce intermediate-zone four-to-one stalin-hesitates yanan-falls doubling crossing when-aid-became-policy
mikoyan plenum yangtze the-offer one-side counted did-we-harm-you peoples-republic what-was-missing
the-train first-night waiting the-turn acheson out-of-date who-drafted signed
the-enemy the-rails-come-home weaker-words specialists
terms one-percent owed two-calendars rouble arms-or-industry gift-or-exploitation
surplus four-totals tungsten antimony rubber copper-or-tin which-agreement last-payment
one-hundred-fifty-six inland elder-brother handed-over
harvest chiang-leaves kim for-now second-talk not-at-home why xinjiang korea recall`.split(/\s+/);

describe('the story', () => {
	test('has every published step, or one that took it in', () => {
		const ids = stepIds(story);
		expect(published.filter((id) => !ids.includes(id))).toEqual([]);
	});

	test('has nine chapters of four steps at least', () => {
		expect(story.chapters).toHaveLength(9);
		for (const chapter of story.chapters) expect(chapter.steps.length, chapter.id).toBeGreaterThanOrEqual(4);
	});

	test('has 48 to 54 steps, told in 3,300 to 4,000 words', () => {
		expect(steps.length).toBeGreaterThanOrEqual(48);
		expect(steps.length).toBeLessThanOrEqual(54);
		const words = steps.reduce((sum, step) => sum + step.words, 0);
		expect(words).toBeGreaterThanOrEqual(3300);
		expect(words).toBeLessThanOrEqual(4000);
	});

	test('breathes: a dozen steps are a beat, and no two lengths are taken for granted', () => {
		const lengths = steps.map(({ words }) => words);
		const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
		const variance = lengths.reduce((sum, one) => sum + (one - mean) ** 2, 0) / lengths.length;
		expect(lengths.filter((words) => words < 36).length).toBeGreaterThanOrEqual(12);
		expect(Math.sqrt(variance)).toBeGreaterThanOrEqual(18);
	});

	test.each(['standard', 'plain', 'stretch'] as const)('lets people speak at the level %s', (level) => {
		const speaks = (step: Step) => textAt(step, level).includes('<q ');
		expect(steps.filter(speaks).length).toBeGreaterThanOrEqual(14);
		expect(story.chapters.filter((chapter) => chapter.steps.some(speaks)).length).toBeGreaterThanOrEqual(7);
	});

	test('opens with a person, his words and a question', () => {
		expect(story.standfirst).toContain('Stalin');
		expect(story.standfirst).toContain('data-quotation="margarine"');
		expect(story.question).toMatch(/\?$/);
		// both halves are asked: the ledgers at the end answer the second
		expect(story.question).toContain('who paid');
	});

	test('gives a step’s day or place only where it says something new', () => {
		const days = steps.map(({ when }) => when);
		expect(days.filter((day, i) => day && day === days[i - 1])).toEqual([]);
	});

	test('numbers its notes in the order in which a reader meets them', () => {
		const numbers = [story.standfirst, story.opening, ...steps.map(({ html }) => html)]
			.flatMap((html) => [...html.matchAll(/href="#note-(\d+)"/g)])
			.map((found) => Number(found[1]));
		expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
	});

	test('shows every figure', () => {
		expect(new Set(steps.map((step) => step.view.figure)).size).toBe(8);
	});

	test('leads to every dispute, from a step or a line of the ledgers', () => {
		const ledgers = ledgerRowsOf(story);
		const told = new Set([...steps.flatMap((step) => step.disputes), ...ledgers.map((row) => row.disputed)]);
		expect(datasets.disputes.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
	});
});

describe.each(steps)('$id', (step) => {
	test('is short enough to read beside its figure, and cites what it says', () => {
		expect(step.words).toBeGreaterThanOrEqual(12);
		expect(step.words).toBeLessThanOrEqual(90);
		expect(step.notes.length).toBeGreaterThan(0);
		expect(step.speaker.length).toBeGreaterThan(20);
	});

	test('claims only what its measures give', () => {
		expect(step.claims.map(({ measure }) => runMeasure(measure, datasets).value)).toEqual(step.claims.map(({ value }) => value));
	});

	test('has a figure that says its finding in a line and its content in a sentence', () => {
		const { words, sources } = captionOf(step.view);
		expect(words.title.length).toBeLessThanOrEqual(60);
		expect(words.sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
		expect(words.unit.length).toBeGreaterThan(5);
		expect(sources.length).toBeGreaterThan(0);
	});
});

test('no step shows what the one before it showed', () => {
	const same = steps.filter((step, i) => i > 0 && JSON.stringify(step.view) === JSON.stringify(steps[i - 1]!.view));
	expect(same.map((step) => step.id)).toEqual([]);
});
