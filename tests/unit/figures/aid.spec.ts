import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { ViewOf } from '$lib/domain/view';
import Aid from '$lib/figures/aid/Aid.svelte';
import { aid } from '$lib/figures/aid/describe';
import { lots, specialists } from '$lib/figures/aid/marks';
import { projectsSheet } from '$lib/figures/aid/projects';
import { datasets } from '$lib/server/datasets';
import { boxesIn, faultsIn, sizes } from '../../support/lettering';

type View = ViewOf<'aid'>;

const view = (show: View['show']): View => ({ figure: 'aid', show });
const views = [view('specialists'), view('projects'), view('built')];
const draw = (one: View, width: number, height: number) =>
	render(Aid, { props: { datasets, view: one, width, height } }).body;
const keysIn = (html: string) =>
	[...html.matchAll(/data-mark="[^"]*" data-key="([^"]*)"/g)].map(([, key]) => key);

describe('marks of the aid', () => {
	it('are the same in every view', () => {
		const keys = keysIn(draw(view('projects'), 320, 300));
		expect(new Set(keys).size).toBe(keys.length);
		for (const one of views) expect(keysIn(draw(one, 320, 300))).toEqual(keys);
	});

	it('leave out the count without a date', () => {
		expect(specialists(datasets, view('specialists')).map(({ key }) => key)).not.toContain('handout');
	});

	it('take bare years whole and two neighbouring years for a winter', () => {
		const times = new Map(
			specialists(datasets, view('specialists')).map(({ key, from, to }) => [key, [from, to]])
		);
		expect(times.get('1950-56')).toEqual([1950, 1957]);
		expect(times.get('winter-1949-50')).toEqual([1949.75, 1950.25]);
		expect(times.get('naval')?.[0]).toBe(times.get('naval')?.[1]);
	});

	it('have a square for each project', () => {
		const list = lots(datasets, view('projects'));
		expect(list.reduce((sum, lot) => sum + lot.count, 0)).toBe(156);
		const { lots: placed } = projectsSheet(datasets, view('built'), lots(datasets, view('built')), 700, 560);
		expect(placed.map(({ cells }) => cells.length)).toEqual(list.map(({ count }) => count));
	});

	it('hatch what one count has built and leave hollow what none has', () => {
		const list = lots(datasets, view('built'));
		expect(list.filter((lot) => lot.hatched).map((lot) => lot.count)).toEqual([4]);
		expect(list.filter((lot) => lot.pending).map((lot) => lot.count)).toEqual([2]);
	});
});

describe('words of the aid', () => {
	it.each(views)('are short: $show', (one) => {
		const { title, sentence, rows } = aid.describe(datasets, one);
		expect(title.length).toBeLessThanOrEqual(60);
		expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
		expect(rows.length).toBeGreaterThan(0);
	});

	it('say who agreed on what, when', () => {
		expect(aid.describe(datasets, view('projects')).sentence).toContain(
			'50 projects in 1950, 91 more in 1953 and 15 in 1954: 156'
		);
	});
});

describe('lettering of the aid', () => {
	it.each(views)('keeps apart and inside at every size: $show', (one) => {
		for (const [width, height] of [...sizes, [320, aid.height(one)] as const]) {
			expect(faultsIn(draw(one, width, height), width, height), `${width} × ${height}`).toEqual([]);
		}
	});

	it('names every count but on the smallest screens', () => {
		for (const [width, height] of sizes.filter(([, height]) => height > 400)) {
			const words = boxesIn(draw(view('specialists'), width, height)).map((box) => box.words);
			for (const number of ['220', 'over 600', '711', '878', 'over 2,200', '5,092', 'about 11,000'])
				expect(words).toContain(number);
		}
	});
});
