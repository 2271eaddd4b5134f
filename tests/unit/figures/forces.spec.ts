import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { ViewOf } from '$lib/domain/view';
import { forces } from '$lib/figures/forces/describe';
import Forces from '$lib/figures/forces/Forces.svelte';
import { armies, crossing, latest } from '$lib/figures/forces/marks';
import { datasets } from '$lib/server/datasets';
import { boxesIn, faultsIn, sizes } from '../../support/lettering';

const view = (through: string): ViewOf<'forces'> => ({ figure: 'forces', through });
const views = [view('1946-07'), view('1948-06'), view('1948-11')];
const draw = (one: ViewOf<'forces'>, width: number, height: number) =>
	render(Forces, { props: { datasets, view: one, width, height } }).body;

describe('marks of the armies', () => {
	it('are the same in every view, later ones hidden', () => {
		const states = (one: ViewOf<'forces'>) =>
			armies(datasets, one).pla.points.map(({ key, state }) => [key, state]);
		expect(states(view('1946-07'))).toEqual([
			['pla-1946-06', 'emphasised'],
			['pla-1948-06', 'hidden'],
			['pla-1948-11', 'hidden']
		]);
		expect(states(view('1948-06'))[1]).toEqual(['pla-1948-06', 'emphasised']);
	});

	it('claim nothing of the two years without a figure', () => {
		const { kmt, pla } = armies(datasets, view('1948-11'));
		for (const army of [kmt, pla])
			expect(army.points.map((point) => point.gap)).toEqual([false, true, false]);
	});

	it('cross between June and November 1948, and not before', () => {
		const cross = crossing(armies(datasets, view('1948-11')));
		expect(cross?.at).toBeGreaterThan(1948.4);
		expect(cross?.at).toBeLessThan(1948.9);
		expect(cross?.people).toBeGreaterThan(2_900_000);
		expect(crossing(armies(datasets, view('1948-06')))).toBeUndefined();
	});

	it('cannot be told before both sides are known', () => {
		expect(() => latest(datasets, view('1946-06'))).toThrow('1946-06');
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
		expect(boxesIn(draw(view('1948-11'), 320, 300)).map((box) => box.words)).toContain('over 3 million');
	});
});

describe('lettering of the armies', () => {
	it.each(views)('keeps apart and inside at every size: $through', (one) => {
		for (const [width, height] of [...sizes, [320, forces.height(one)] as const]) {
			expect(faultsIn(draw(one, width, height), width, height), `${width} × ${height}`).toEqual([]);
		}
	});

	it('says what the crossing is wherever there is room', () => {
		for (const [width, height] of sizes.slice(1)) {
			expect(
				boxesIn(draw(view('1948-11'), width, height)).some((box) => box.words.startsWith('Autumn 1948')),
				`${width}`
			).toBe(true);
		}
	});
});
