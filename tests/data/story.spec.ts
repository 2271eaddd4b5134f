import { describe, expect, test } from 'vitest';
import { stepIds, stepsOf } from '$lib/domain/story';
import { runMeasure } from '$lib/measures/registry';
import { captionOf, story } from '$lib/server/content';
import { datasets } from '$lib/server/datasets';

const steps = stepsOf(story);

/** Published: addresses, embeds and lessons point at them. Add to the list; take nothing away. */
const published = `yalta two-aims a-party-of-peasants seventh-congress red-army treaty-1945 chongqing
turn-to-the-northeast help restraint stripped help-or-harm
truce intermediate-zone four-to-one stalin-hesitates yanan-falls doubling crossing when-aid-became-policy
mikoyan plenum yangtze the-offer one-side counted did-we-harm-you peoples-republic what-was-missing
the-train first-night waiting the-turn acheson out-of-date who-drafted signed
the-enemy the-rails-come-home weaker-words specialists
terms one-percent owed two-calendars rouble arms-or-industry gift-or-exploitation
surplus four-totals tungsten antimony rubber copper-or-tin which-agreement last-payment
one-hundred-fifty-six inland elder-brother handed-over`.split(/\s+/);

describe('the story', () => {
	test('has every published step, or one that took it in', () => {
		const ids = stepIds(story);
		expect(published.filter((id) => !ids.includes(id))).toEqual([]);
	});

	test('has nine chapters of four steps at least', () => {
		expect(story.chapters).toHaveLength(9);
		for (const chapter of story.chapters) expect(chapter.steps.length, chapter.id).toBeGreaterThanOrEqual(4);
	});

	test('is 3,200 to 4,200 words long', () => {
		expect(story.words).toBeGreaterThanOrEqual(3200);
		expect(story.words).toBeLessThanOrEqual(4200);
	});

	test('shows every figure', () => {
		expect(new Set(steps.map((step) => step.view.figure)).size).toBe(8);
	});

	test('leads to every dispute, from a step or a line of the ledgers', () => {
		const ledgers = [...story.ledger.china, ...story.ledger.soviet];
		const told = new Set([...steps.flatMap((step) => step.disputes), ...ledgers.map((row) => row.disputed)]);
		expect(datasets.disputes.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
	});
});

describe.each(steps)('$id', (step) => {
	test('is short enough to read beside its figure, and cites what it says', () => {
		expect(step.words).toBeGreaterThanOrEqual(35);
		expect(step.words).toBeLessThanOrEqual(95);
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
