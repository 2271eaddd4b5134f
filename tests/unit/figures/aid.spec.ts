import { describe, expect, it } from 'vitest';
import type { ViewOf } from '$lib/domain/view';
import Aid from '$lib/figures/aid/Aid.svelte';
import { aid } from '$lib/figures/aid/describe';
import { lots, specialists } from '$lib/figures/aid/marks';
import { datasets } from '$lib/server/data/datasets';
import { boxesIn, drawn, sizes } from '../../support/lettering';

type View = ViewOf<'aid'>;

const view = (show: View['show']): View => ({ figure: 'aid', show });
const views = [view('specialists'), view('projects'), view('built')];

describe('marks of the aid', () => {
	it('leave out the count without a date', () => {
		expect(specialists(datasets).map(({ key }) => key)).not.toContain('handout');
	});

	it('take bare years whole and two neighbouring years for a winter', () => {
		const times = new Map(specialists(datasets).map(({ key, from, to }) => [key, [from, to]]));
		expect(times.get('1950-56')).toEqual([1950, 1957]);
		expect(times.get('winter-1949-50')).toEqual([1949.75, 1950.25]);
		expect(times.get('naval')?.[0]).toBe(times.get('naval')?.[1]);
	});

	it('have a square for each project, the same in both pictures', () => {
		const total = datasets.projects.find(({ id }) => id === 'total')?.number;
		const counts = (later: boolean) => lots(datasets, later).map(({ key, count }) => [key, count] as const);
		expect(counts(true)).toEqual(counts(false));
		expect(counts(true).reduce((sum, [, count]) => sum + count, 0)).toBe(total);
		for (const show of ['projects', 'built'] as const) {
			const squares = drawn(Aid, view(show), 700, 560).match(/<path data-mark="project"[^>]*>/g) ?? [];
			expect(squares.map((path) => path.match(/z/g)?.length)).toEqual(counts(true).map(([, count]) => count));
		}
	});

	it('hatch what was never begun and leave hollow what was counted twice', () => {
		const list = lots(datasets, true);
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
	const wordsIn = (one: View, width: number, height: number) =>
		boxesIn(drawn(Aid, one, width, height)).map(({ words }) => words);

	it('names every count but on the smallest screens', () => {
		for (const [width, height] of sizes.filter(([, height]) => height > 400))
			expect(wordsIn(view('specialists'), width, height), `${width}`).toEqual(
				expect.arrayContaining(['220', 'over 600', '711', '878', 'over 2,200', '5,092', 'about 11,000'])
			);
	});

	it('heads each round, and says what was begun of how many, at every size', () => {
		for (const [width, height] of sizes) {
			expect(wordsIn(view('projects'), width, height), `${width}`).toEqual(
				expect.arrayContaining(['50', '91', '15'])
			);
			expect(wordsIn(view('built'), width, height).join(' '), `${width}`).toMatch(
				/150 begun.* 154 different/
			);
		}
	});
});
