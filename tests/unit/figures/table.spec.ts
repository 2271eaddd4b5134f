import { describe, expect, it } from 'vitest';
import type { Row } from '$lib/domain/dataset';
import type { FigureId, View } from '$lib/domain/view';
import { graphics } from '$lib/figures/graphics';
import { fullView, heightOf, tableOf } from '$lib/figures/words';
import { datasets } from '$lib/server/data/datasets';
import { marksSeen, type DrawnMark } from '../../support/drawn';
import { numbersOf } from '../../support/numbers';
import { exploredViews, storyViews, type NamedView } from '../../support/views';

const views: readonly NamedView[] = [
	...storyViews(),
	...exploredViews(),
	...Object.keys(graphics).map((figure) => ({ step: 'an embed', view: fullView(figure as FigureId) })),
	{ step: 'a reader', view: { figure: 'loan', show: 'interest', through: 1955 } }
];

/** Large enough for every mark. */
const large = [1280, 1400] as const;

/**
 * Whether a mark carries data of its own. Tracks, land, its areas and bands are the ground that marks stand on; lines join points, but what was owed has no points; the signs
 * between two clauses are said with the later one.
 */
function carriesData({ figure }: View, { kind }: DrawnMark): boolean {
	if (['track', 'area', 'band'].includes(kind)) return false;
	if (kind === 'line') return figure === 'loan';
	return !(figure === 'treaties' && kind === 'station');
}

/** A floor that is drawn only where its words have room, at whatever size; its row stands all the same. */
const besideTheLine = '1949-july';

const rowOf = (reference: string): Row | undefined => {
	const [dataset = '', id = ''] = reference.split('/');
	const rows: readonly Row[] = datasets[dataset as keyof typeof datasets];
	return rows.find((row) => row.id === id);
};

describe.each(views)('the table of $view.figure as $step shows it: $view', ({ view }) => {
	const table = tableOf(datasets, view);
	const drawn = marksSeen(view, ...large);
	const keys = table.rows.map(({ mark }) => mark);

	it('has a row for every mark that carries data, and no other', () => {
		const seen = drawn.filter((mark) => carriesData(view, mark)).map(({ key }) => key);
		const expected = keys.filter((key) => key !== besideTheLine || seen.includes(key));
		expect(expected.toSorted()).toEqual(seen.toSorted());
	});

	it('has a row for all that a small picture has room for', () => {
		const small = marksSeen(view, 320, heightOf(view)).filter((mark) => carriesData(view, mark));
		expect(keys).toEqual(expect.arrayContaining(small.map(({ key }) => key)));
	});

	it('is about marks that each have a key of their own', () => {
		const all = drawn.map(({ key }) => key);
		expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
	});
});

const filled = views.filter(({ view }) => tableOf(datasets, view).rows.length);

describe.each(filled)('a row of the table of $view.figure as $step shows it: $view', ({ view }) => {
	const table = tableOf(datasets, view);

	it('is known as its mark is', () => {
		const drawn = marksSeen(view, ...large);
		for (const row of table.rows) {
			const mark = drawn.find(({ key }) => key === row.mark);
			const known = [row.mark, mark?.evidence ?? row.evidence, mark?.disputed ?? row.disputed];
			expect([row.mark, row.evidence, row.disputed]).toEqual(known);
		}
	});

	it('rests on rows of the data, and is known as one of them is or computed from them', () => {
		for (const { mark, rows, evidence, disputed } of table.rows) {
			const found = rows.map(rowOf);
			expect(found.length, mark).toBeGreaterThan(0);
			expect(found, mark).not.toContain(undefined);
			expect(['derived', ...found.map((row) => row?.evidence)], mark).toContain(evidence);
			if (disputed) {
				expect(
					datasets.disputes.map(({ id }) => id),
					mark
				).toContain(disputed);
			}
		}
	});

	it('prints the numbers of its marks', () => {
		const numbers = numbersOf(view);
		for (const { mark, cells } of table.rows) {
			const printed = cells.flatMap((cell, i) =>
				table.columns[i]?.numeric
					? (cell.match(/\d[\d,.]*/g) ?? []).map((number) => Number(number.replaceAll(',', '')))
					: []
			);
			expect([mark, printed]).toEqual([mark, numbers.get(mark) ?? []]);
		}
	});

	it('has a cell for every column, something in the first, and no column that is empty', () => {
		for (const { mark, cells } of table.rows) {
			expect(cells, mark).toHaveLength(table.columns.length);
			expect(cells[0], mark).not.toBe('');
		}
		for (const [i] of table.columns.entries()) expect(table.rows.some(({ cells }) => cells[i])).toBe(true);
	});

	it('can be spoken', () => {
		for (const { said } of table.rows) {
			expect(said).not.toMatch(/[$%≈→=]|\bt\b|\d–\d|undefined| {2}/);
			expect(said.split(' ').length, said).toBeLessThanOrEqual(30);
		}
	});
});

it('says gaps, floors, ranges and what is to come', () => {
	const said = (view: View) => tableOf(datasets, view).rows.map((row) => row.said);
	const whole = said({ figure: 'membership', show: 'whole', emphasis: [] }).join('\n');
	expect(whole).toContain('50 to 58 members');
	expect(whole).toContain('over 500,000 members');
	expect(whole).toContain('after years without a count');
	expect(said({ figure: 'forces', through: '1948-11' })).toContain(
		'November 1948: over 3 million Communist soldiers, by Mao’s count'
	);
	expect(said({ figure: 'loan', show: 'drawn', through: 1950 })[1]).toBe(
		'1951: 60 million US dollars to draw, planned, still to come'
	);
	expect(said({ figure: 'loan', show: 'interest', through: 1965 })[1]).toMatch(
		/^1950: 0\.3 to 0\.6 million US dollars of interest/
	);
});
