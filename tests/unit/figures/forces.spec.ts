import { describe, expect, it } from 'vitest';
import type { ViewOf } from '$lib/domain/view';
import { forces } from '$lib/figures/forces/describe';
import Forces from '$lib/figures/forces/Forces.svelte';
import { crossing, factsOf, strengths } from '$lib/figures/forces/marks';
import { datasets } from '$lib/server/datasets';
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

	it('cross between June and November 1948, and not before', () => {
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
			const words = wordsIn(view('1948-11'), width, height);
			expect(
				words.some((one) => one.startsWith('Autumn 1948')),
				`${width}`
			).toBe(true);
		}
	});
});
