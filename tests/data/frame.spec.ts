import { describe, expect, test } from 'vitest';
import { runMeasure } from '$lib/measures/registry';
import { story } from '$lib/server/story/content';
import { closing } from '$lib/server/pages/closing';
import { datasets } from '$lib/server/data/datasets';
import { daysBetweenTreaties } from '$lib/server/pages/days';
import { layTrack } from '$lib/server/pages/track';

const measured = (call: string) => runMeasure(call, datasets).value;

/** The points at which the parts of a path of lines and half circles begin and end, walked as a browser would. */
function corners(path: string) {
	let [x, y] = [0, 0];
	return [...path.matchAll(/([MHa])([^MHa]+)/g)].map(([, kind, rest = '']) => {
		const numbers = rest.split(/[ ,]+/).map(Number);
		if (kind === 'M') [x, y] = [numbers[0]!, numbers[1]!];
		if (kind === 'H') x = numbers[0]!;
		if (kind === 'a') [x, y] = [x + numbers[5]!, y + numbers[6]!];
		return { x, y };
	});
}

describe('the track of the opening', () => {
	const days = daysBetweenTreaties();

	test('has a sleeper for each day between the treaties, and turns on the day Mao leans', () => {
		expect(days.sleepers).toBe(measured('days(treaty-1945, alliance-signed)'));
		expect(days.before).toBe(measured('days(treaty-1945, lean-to-one-side)'));
	});

	test('has its stations at their days, in order, the first and the last at its ends', () => {
		for (const { id, share } of days.stations)
			expect(share * days.sleepers).toBeCloseTo(measured(`days(treaty-1945, ${id})`));
		const ends = corners(days.path);
		const [first, last] = [days.stations[0]!, days.stations.at(-1)!];
		expect({ x: first.x, y: first.y }).toEqual(ends[0]);
		expect(last.x).toBeCloseTo(ends.at(-1)!.x);
		expect(last.y).toBeCloseTo(ends.at(-1)!.y);
		expect(days.stations.map(({ share }) => share)).toEqual(
			days.stations.map(({ share }) => share).sort((a, b) => a - b)
		);
	});

	test('is as long between two places as their shares say', () => {
		const { at } = layTrack({ width: 600, rows: 3, gap: 60, margin: 10 });
		const steps = Array.from({ length: 3000 }, (_, i) => at(i / 3000));
		const lengths = steps.slice(1).map(({ x, y }, i) => Math.hypot(x - steps[i]!.x, y - steps[i]!.y));
		expect(Math.max(...lengths)).toBeLessThan(Math.min(...lengths) * 1.02);
	});
});

describe('what the story closes on', () => {
	test('is the term by months: together until the recall, and to the end as many as the treaty had', () => {
		const { wide, narrow } = closing();
		for (const { together, apart } of [wide, narrow]) {
			expect(together.months).toBe(measured('months(treaty-in-force, specialists-recalled)'));
			expect(together.months + apart.months).toBe(12 * measured('treaties.years(1950)'));
		}
	});

	test('names the years of its events, and both sentences count from the data', () => {
		expect(story.close.owners.map(({ event, year }) => [event, year])).toEqual(
			story.close.owners.map(({ event }) => [
				event,
				datasets.events.find(({ id }) => id === event)!.date.slice(0, 4)
			])
		);
		expect(story.close.last.join(' ')).toContain('data-claim="treaties.years(1950)"');
		expect(story.close.last.join(' ')).toContain('data-claim="years(alliance-signed, specialists-recalled)"');
	});

	test('sets against each end of the reader’s mark a position that somebody holds', () => {
		const mark = story.close.mark!;
		expect(mark.against.map(({ end }) => end)).toEqual(mark.ends);
		const held = datasets.positions.filter(({ dispute }) => dispute === mark.dispute);
		for (const { holder, html } of mark.against) {
			const row = held.find((one) => one.holder === holder)!;
			expect(html.startsWith(row.position)).toBe(true);
			expect(html).toContain('doc-noteref');
		}
	});
});
