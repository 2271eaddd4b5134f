import { describe, expect, it } from 'vitest';
import type { ViewOf } from '$lib/domain/view';
import { forces } from '$lib/figures/forces/describe';
import Forces from '$lib/figures/forces/Forces.svelte';
import { crossing, factsOf, strengths } from '$lib/figures/forces/marks';
import { datasets } from '$lib/server/data/datasets';
import { boxesIn, drawn, sizes } from '../../support/lettering';

const view = (through: string): ViewOf<'forces'> => ({ figure: 'forces', through });
const views = [view('1946-07'), view('1948-06'), view('1948-11')];
const wordsIn = (one: ViewOf<'forces'>, width: number, height: number) =>
	boxesIn(drawn(Forces, one, width, height)).map(({ words }) => words);

describe('marks of the armies', () => {
	it('are told up to the month of the view, the last of each side first of all', () => {
		const states = (through: string) =>
			strengths(datasets, through)
				.filter(({ side }) => side === 'pla')
				.map(({ key, state }) => [key, state]);
		expect(states('1946-07')).toEqual([['pla-1946-06', 'emphasised']]);
		expect(states('1948-06')).toEqual([
			['pla-1946-06', 'shown'],
			['pla-1948-06', 'emphasised']
		]);
	});

	it('claim nothing of the two years without a figure', () => {
		for (const side of ['kmt', 'pla'])
			expect(
				strengths(datasets, '1948-11')
					.filter((one) => one.side === side)
					.map(({ gap }) => gap)
			).toEqual([false, true, false]);
	});

	it('cross on a log scale between June and November 1948, and not before', () => {
		const cross = crossing(factsOf(datasets, view('1948-11')));
		expect(cross?.x).toBeGreaterThan(1948.4);
		expect(cross?.x).toBeLessThan(1948.9);
		expect(cross?.y).toBeGreaterThan(2_900_000);
		expect(crossing(factsOf(datasets, view('1948-06')))).toBeUndefined();
	});

	it('cannot be told before both sides are known', () => {
		expect(() => factsOf(datasets, view('1946-06'))).toThrow('1946-06');
	});
});

describe('words of the armies', () => {
	it.each(views)('are short: $through', (one) => {
		const { title, sentence, rows } = forces.describe(datasets, one);
		expect(title.length).toBeLessThanOrEqual(60);
		expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
		expect(rows).toContain('forces/pla-1946-06');
	});

	it('keep the lower bound a lower bound', () => {
		expect(forces.describe(datasets, view('1948-11')).sentence).toContain('over 3 million');
		expect(wordsIn(view('1948-11'), 320, 300)).toContain('over 3 million');
	});

	it('say both strengths and whose they are at every size', () => {
		for (const one of views)
			for (const [width, height] of sizes)
				expect(wordsIn(one, width, height), `${one.through} ${width}`).toEqual(
					expect.arrayContaining(['Nationalist', 'Communist'])
				);
	});

	it('say what the crossing is wherever there is room', () => {
		for (const [width, height] of sizes.slice(1)) {
			expect(wordsIn(view('1948-11'), width, height).join(' '), `${width}`).toContain('Autumn 1948');
		}
	});
});

/** The soldiers of each mark in a drawing, with where each stands, counted as a browser lays the dashes of its bodies. */
function soldiersIn(html: string) {
	const marks = [...html.matchAll(/<g data-mark="army"([^>]*)>([\s\S]*?)<\/g>/g)];
	return new Map(
		marks.map(([, tag = '', inner = '']) => {
			const read = (name: string) => new RegExp(` data-${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
			const parts = [...inner.matchAll(/<path[^>]*>/g)].map(([path]) => {
				const dashes = (/stroke-dasharray="([^"]*)"/.exec(path)?.[1] ?? '').split(' ').map(Number);
				const ranks = [...path.matchAll(/M([\d.]+),([\d.]+)h([\d.]+)/g)].map((rank) =>
					rank.slice(1).map(Number)
				);
				return ranks.flatMap(([x = 0, y = 0, long = 0]) => {
					const found: string[] = [];
					for (let at = 0, i = 0; at + dashes[i % dashes.length]! <= long; at += dashes[i++ % dashes.length]!)
						if (i % 2 === 0) found.push(`${Math.round(x + at)} ${Math.round(y)}`);
					return found;
				});
			});
			const [, body = []] = parts;
			expect(parts.map((part) => part.length)).toEqual(parts.map(() => body.length));
			const places = body;
			return [read('key'), { tone: read('tone'), look: read('look'), places }] as const;
		})
	);
}

describe('soldiers', () => {
	const later = views.slice(1);
	const at = (one: ViewOf<'forces'>, [width, height]: readonly [number, number]) =>
		soldiersIn(drawn(Forces, one, width, height));

	it('are as many as the data says, ten thousand a mark', () => {
		for (const one of views)
			for (const size of sizes)
				for (const { key, people } of strengths(datasets, one.through))
					expect([key, size, at(one, size).get(key)?.places.length]).toEqual([key, size, people / 10_000]);
	});

	it('stand where they stood in every view, and never change sides', () => {
		for (const size of sizes) {
			const first = at(views[0]!, size);
			for (const one of later) {
				const now = at(one, size);
				for (const [key, { places, tone }] of first)
					expect([key, now.get(key)?.tone, now.get(key)?.places]).toEqual([key, tone, places]);
				// the men of a side are a stretch of the same ranks, from its back
				for (const side of ['kmt', 'party']) {
					const own = [...now.values()].filter((army) => army.tone === side);
					const largest = own.reduce((a, b) => (b.places.length > a.places.length ? b : a));
					for (const { places } of own) expect(largest.places).toEqual(expect.arrayContaining(places));
				}
			}
		}
	});

	it('drain where a later count is smaller, and fill where it is larger', () => {
		const looks = (one: ViewOf<'forces'>) => [...at(one, [850, 700])].map(([key, { look }]) => [key, look]);
		expect(Object.fromEntries(looks(views[0]!))).toEqual({ 'kmt-1946-07': 'full', 'pla-1946-06': 'full' });
		expect(Object.fromEntries(looks(views[2]!))).toEqual({
			'kmt-1946-07': 'drained',
			'kmt-1948-06': 'drained',
			'kmt-1948-11': 'full',
			'pla-1946-06': 'full',
			'pla-1948-06': 'full',
			'pla-1948-11': 'full'
		});
	});

	it('stand inside the picture, clear of its words', () => {
		for (const one of views)
			for (const [width, height] of sizes) {
				const places = [...at(one, [width, height]).values()].flatMap((army) =>
					army.places.map((place) => place.split(' ').map(Number) as [number, number])
				);
				const covered = boxesIn(drawn(Forces, one, width, height)).filter((box) =>
					places.some(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom)
				);
				expect([width, covered.map(({ words }) => words)]).toEqual([width, []]);
				expect(Math.max(...places.map(([x]) => x))).toBeLessThan(width);
				expect(Math.max(...places.map(([, y]) => y))).toBeLessThan(height);
			}
	});

	it('say in the key what one stands for and how it is rounded', () => {
		const meaning = (one: ViewOf<'forces'>) =>
			forces.describe(datasets, one).key.map((entry) => entry.meaning);
		for (const one of views) expect(meaning(one)[0]).toMatch(/^10,000 soldiers, to the nearest/);
		expect(meaning(views[2]!)).toContain('fewer than in July 1946');
		expect(meaning(views[0]!)).toHaveLength(1);
	});

	it('say where the fronts stood before', () => {
		const words = wordsIn(views[2]!, 850, 700);
		expect(words).toEqual(expect.arrayContaining(['4.3 million in July 1946', '1.2 million in June 1946']));
	});
});
