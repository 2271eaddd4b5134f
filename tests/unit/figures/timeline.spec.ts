import { describe, expect, test } from 'vitest';
import { textWidth } from '$lib/chart/text/metrics';
import type { ViewOf } from '$lib/domain/view';
import { timeline } from '$lib/figures/timeline/describe';
import { factsOf, happenings } from '$lib/figures/timeline/marks';
import { planOf } from '$lib/figures/timeline/plan';
import { labels } from '$lib/figures/timeline/words.en';
import { datasets } from '$lib/server/data/datasets';
import { longer } from '../../support/longer';
import { exploredViews, storyViews } from '../../support/views';

type View = ViewOf<'timeline'>;

const view = (show: View['show'], emphasis: string[] = [], through?: string): View => ({
	figure: 'timeline',
	show,
	emphasis,
	...(through && { through })
});

const isLine = (one: { readonly figure: string }): one is View => one.figure === 'timeline';
const views = [...storyViews(), ...exploredViews()]
	.map((one) => one.view)
	.filter(isLine)
	.concat(timeline.full)
	.map((one) => [JSON.stringify(one), one] as const);

const sizes = [
	[288, 170],
	[320, 400],
	[358, 280],
	[390, 300],
	[520, 420],
	[700, 560],
	[850, 640],
	[1200, 900],
	[1920, 960]
] as const;

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const apart = (a: Box, b: Box) =>
	Math.hypot(
		Math.max(0, a.left - b.right, b.left - a.right),
		Math.max(0, a.top - b.bottom, b.top - a.bottom)
	);

describe('the line tells', () => {
	test('what happened up to the told day and nothing later', () => {
		const keys = happenings(datasets, view('moscow', ['the-turn'], 'the-turn')).map(({ key }) => key);
		expect(keys).toContain('stalin-birthday');
		expect(keys).not.toContain('alliance-signed');
		expect(keys).not.toContain('treaty-1945');
	});

	test('one sleeper a day: 1,645 from one signature to the other', () => {
		const { count, since } = factsOf(datasets, view('years', ['alliance-signed'], 'alliance-signed'));
		expect([count, since.years]).toEqual([{ now: 1645, all: 1645 }, 1645]);
		expect(factsOf(datasets, view('years', [], 'lean-to-one-side')).count?.now).toBe(1416);
	});

	test('the empty days after an event where nothing stands out', () => {
		expect(factsOf(datasets, view('moscow', [], 'second-talk')).free).toBe(5);
		expect(factsOf(datasets, view('moscow', ['second-talk'], 'second-talk')).free).toBe(0);
	});

	test('how long after the promised day the base was left, where that is told', () => {
		const waits = (emphasis: string[]) =>
			happenings(datasets, view('aftermath', emphasis, 'port-arthur-left')).find(({ key }) => key === 'wait');
		expect(waits(['port-arthur-left'])).toMatchObject({
			date: '1952-12-31',
			wait: { days: 876, promised: true }
		});
		expect(waits(['railway-handed-over'])).toBeUndefined();
	});

	test('how long Mao waited only once it is over', () => {
		const waits = (through: string) =>
			happenings(datasets, view('moscow', [], through)).find(({ key }) => key === 'wait')?.wait;
		expect(waits('first-kremlin-meeting')).toBeUndefined();
		expect(waits('second-talk')).toEqual({ days: 3, over: false });
		expect(waits('alliance-signed')).toEqual({ days: 12, over: true });
	});

	test('nothing of an event that is not in the data', () => {
		expect(() => happenings(datasets, view('years', ['the-wrong-turn']))).toThrow('the-wrong-turn');
	});
});

describe.each(sizes)('at %i × %i', (width, height) => {
	test.each(views)('%s', (_, one) => {
		for (const words of [labels, longer(labels)]) {
			const plan = planOf(datasets, one, width, height, words);
			const { facts, tracks, head, y, along } = plan;
			expect(Number.isInteger(plan.pitch)).toBe(true);

			const ends = (lane: string) => [
				(lane === 'yanan' ? tracks.at(-1)! : tracks[0]!).x[0],
				(lane === 'nanjing' ? tracks[0]! : tracks.at(-1)!).x[1]
			];
			/** A mark with the line that runs from it under its words. */
			const marks = [
				...plan.seen
					.filter(({ wait }) => !wait)
					.map((mark) => {
						const [left = 0, right = 0] = ends(mark.lane);
						return { key: mark.key, at: mark.at, left, right, top: y(mark.at) - 2, bottom: y(mark.at) + 2 };
					}),
				...plan.beyond.map((mark) => ({
					key: mark.key,
					at: mark.at,
					left: along(mark.at),
					right: along(mark.at),
					top: head.strip - 5,
					bottom: head.strip + (mark.state === 'emphasised' ? 11 : 0)
				}))
			];
			expect(marks.filter(({ at }) => at > facts.now)).toEqual([]);
			expect(plan.seen.filter(({ wait }) => !wait).length).toBeLessThanOrEqual(
				one.show === 'moscow' ? Infinity : 8
			);

			const named = new Map<string, Box>();
			for (const { of, x, y: middle, lines, size, anchor, weight } of plan.layout.labels) {
				if (!of || of === 'wait') continue;
				const wide = Math.max(...lines.map((line) => textWidth(line, size, weight)));
				const left = x - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
				const top = middle - size * 0.45;
				const before = named.get(of);
				const box = {
					left,
					right: left + wide,
					top,
					bottom: top + size * (0.95 + 1.25 * (lines.length - 1))
				};
				named.set(of, {
					left: Math.min(box.left, before?.left ?? Infinity),
					right: Math.max(box.right, before?.right ?? -Infinity),
					top: Math.min(box.top, before?.top ?? Infinity),
					bottom: Math.max(box.bottom, before?.bottom ?? -Infinity)
				});
			}
			const half = plan.layout.sheet.type.label * 0.7;
			for (const [of, box] of named) {
				const own = marks.find(({ key }) => key === of)!;
				// along the line under the words, which runs from the mark: only height counts
				const level = (mark: Box) => apart(box, { ...mark, left: box.left, right: box.right });
				const inWindow = own.top > head.strip + 12;
				expect(inWindow ? level(own) : apart(box, own), `${of} from its mark`).toBeLessThanOrEqual(half);
				const beside = marks.filter(
					(mark) =>
						mark.key !== of &&
						mark.at !== own.at &&
						mark.top > head.strip + 12 === inWindow &&
						(!inWindow ||
							(box.left > tracks[0]!.x[1] ? mark.right >= ends('yanan')[1]! : mark.left <= tracks[0]!.x[0]))
				);
				for (const mark of beside)
					expect(inWindow ? level(mark) : apart(box, mark), `${of} from ${mark.key}`).toBeGreaterThan(
						inWindow ? level(own) : apart(box, own)
					);
			}
			if (!facts.free) expect(named.has(facts.told.key), 'the told event is printed').toBe(true);
		}
	});
});

describe('words', () => {
	test.each(views)('of %s are short', (_, one) => {
		const words = timeline.describe(datasets, one);
		expect(words.title.length).toBeLessThanOrEqual(60);
		expect(words.sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
	});

	test('say how long it took', () => {
		const titleOf = (one: View) => timeline.describe(datasets, one).title;
		expect(titleOf(view('moscow', ['the-turn'], 'the-turn'))).toBe(
			'A new treaty, 12 days after the birthday'
		);
		expect(titleOf(view('years', ['credit-offered', 'lean-to-one-side'], 'lean-to-one-side'))).toBe(
			'“Lean to one side”, 3 days after Stalin offers the credit'
		);
		expect(titleOf(view('years', ['nanjing-falls'], 'nanjing-falls'))).toBe(
			'Day 1,348 of Chiang’s treaty: Nanjing falls'
		);
		expect(titleOf(view('aftermath', ['specialists-recalled'], 'specialists-recalled'))).toBe(
			'Year 11 of the treaty: Moscow recalls its specialists'
		);
	});

	test('say what is reported and that more is to come', () => {
		const { key } = timeline.describe(datasets, view('years', [], 'stalin-invites'));
		expect(key.map((entry) => entry.sign)).toEqual(['faint', 'hollow']);
	});
});
