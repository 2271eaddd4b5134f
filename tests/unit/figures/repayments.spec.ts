import { describe, expect, it } from 'vitest';
import { squaresPath } from '$lib/chart/marks/squares';
import { textWidth } from '$lib/chart/text/metrics';
import type { ViewOf } from '$lib/domain/view';
import { demandMarks } from '$lib/figures/repayments/demands';
import { repayments } from '$lib/figures/repayments/describe';
import { planOf } from '$lib/figures/repayments/layout/layout';
import type { Lettering } from '$lib/chart/text/lettering';
import { goodsMarks, outputMarks } from '$lib/figures/repayments/marks';
import { datasets } from '$lib/server/datasets';

type View = ViewOf<'repayments'>;

const shows = ['demands', 'all', 'one', 'output', 'disputed', 'agreement'] as const;
const goods = [undefined, 'tungsten', 'copper', 'rubber', 'antimony'] as const;
const views: View[] = shows.flatMap((show) =>
	goods.map((one): View => ({ figure: 'repayments', show, ...(one && { goods: one }) }))
);
const sizes = [
	[288, 160],
	[288, 170],
	[320, 290],
	[320, 300],
	[358, 270],
	[520, 420],
	[700, 560],
	[850, 700],
	[1200, 900]
] as const;
const name = (view: View) => `${view.show} ${view.goods ?? ''}`;

interface Box {
	readonly words: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly foot: number;
}

function boxOf({ x, y, lines, size, weight = 400, anchor = 'start' }: Lettering): Box {
	const width = Math.max(...lines.map((line) => textWidth(line, size, weight)));
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return {
		words: lines.join(' '),
		left,
		right: left + width,
		top: y - 0.5 * size,
		foot: y + 0.5 * size + (lines.length - 1) * 1.25 * size
	};
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.foot && b.top < a.foot;

describe('the marks of the goods', () => {
	it('are a square for every thousand tonnes', () => {
		const squares = goodsMarks(datasets, { figure: 'repayments', show: 'all' }).map(({ key, squares }) => [
			key,
			squares
		]);
		expect(squares).toEqual([
			['tungsten', 160],
			['copper', 110],
			['rubber', 90],
			['antimony', 30]
		]);
	});

	it.each(views)('are the same in every view: $show $goods', (view) => {
		const all: View = { figure: 'repayments', show: 'all' };
		for (const marks of [goodsMarks, outputMarks, demandMarks]) {
			expect(marks(datasets, view).map(({ key }) => key)).toEqual(marks(datasets, all).map(({ key }) => key));
		}
	});

	it('give an average and never a year', () => {
		const [tungsten] = goodsMarks(datasets, { figure: 'repayments', show: 'output' });
		expect(tungsten?.perYear).toBeCloseTo(160_000 / 6);
		expect(tungsten?.period).toBe('1954–59');
	});

	it('always hatch copper, and everything where the agreement itself is in doubt', () => {
		const hatched = (show: View['show']) =>
			goodsMarks(datasets, { figure: 'repayments', show })
				.filter((mark) => mark.hatched)
				.map(({ key }) => key);
		expect(hatched('all')).toEqual(['copper']);
		expect(hatched('agreement')).toHaveLength(4);
	});
});

describe('the plan of the goods', () => {
	const cases = views.flatMap((view) =>
		sizes.map(([width, height]) => ({ view, width, height, said: name(view) }))
	);

	it.each(cases)('keeps words apart and inside: $said at $width × $height', ({ view, width, height }) => {
		const boxes = planOf(datasets, view, width, height).labels.map(boxOf);
		const outside = boxes.filter(
			(box) => box.left < -0.5 || box.right > width + 0.5 || box.top < -0.5 || box.foot > height + 0.5
		);
		const clashes = boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter((b) => overlap(a, b))
				.map((b) => [a.words, b.words])
		);
		expect({ outside, clashes }).toEqual({ outside: [], clashes: [] });
	});

	it.each(cases)(
		'keeps squares inside and off the words: $said at $width × $height',
		({ view, width, height }) => {
			const plan = planOf(datasets, view, width, height);
			const boxes = plan.labels.map(boxOf);
			const cells = Object.values(plan.heaps).flatMap((heap) => heap.cells);
			const outside = cells.filter(
				(cell) => cell.x < 0 || cell.y < 0 || cell.x + cell.width > width || cell.y + cell.height > height
			);
			const covered = cells.flatMap((cell) => {
				const box = {
					words: '',
					left: cell.x,
					right: cell.x + cell.width,
					top: cell.y,
					foot: cell.y + cell.height
				};
				return boxes.filter((label) => overlap(label, box)).map(({ words }) => words);
			});
			expect({ outside, covered }).toEqual({ outside: [], covered: [] });
		}
	);

	it('moves every square between all and one without adding any', () => {
		const count = (show: View['show']) =>
			Object.entries(planOf(datasets, { figure: 'repayments', show, goods: 'rubber' }, 700, 560).heaps).map(
				([key, heap]) => [key, heap.cells.length]
			);
		expect(Object.fromEntries(count('one'))).toEqual(Object.fromEntries(count('all')));
	});

	it('draws an average year and Chinese output on one scale', () => {
		const plan = planOf(datasets, { figure: 'repayments', show: 'output' }, 700, 560);
		const cells = plan.heaps['tungsten']?.cells ?? [];
		const end = Math.max(...cells.map((cell) => cell.x + cell.width));
		expect(end / (plan.bars?.['tungsten-1949']?.width ?? 1)).toBeCloseTo(160_000 / 6 / 2766.58, 1);
	});
});

describe('a path of squares', () => {
	it('names each square once, from the one before it', () => {
		expect(squaresPath([0, 0, 9, 9, 10, 0, 9, 9, 10, 0, 9, 9, 20, 0, 0, 9])).toBe(
			'M0,0h9v9h-9zm10,0h9v9h-9z'
		);
	});

	it('draws inside the edges', () => {
		expect(squaresPath([0, 0, 10, 10], 1)).toBe('M1,1h8v8h-8z');
	});
});

describe('the words of the goods', () => {
	it.each(views)('are short and rest on rows: $show $goods', (view) => {
		const words = repayments.describe(datasets, view);
		expect(words.title.length).toBeLessThanOrEqual(60);
		expect(words.sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
		for (const row of words.rows) {
			const [dataset, id] = row.split('/') as [keyof typeof datasets, string];
			expect(
				datasets[dataset].some((entry) => entry.id === id),
				row
			).toBe(true);
		}
	});

	it('hold the average against output', () => {
		const words = repayments.describe(datasets, { figure: 'repayments', show: 'output', goods: 'tungsten' });
		expect(words.title).toContain('9.6 times');
		expect(words.sentence).toContain('26,700');
	});
});
