import type { Ask } from '../../chart/ask';
import type { Room } from '../../chart/room';
import { pixels, type Squares } from '../../chart/scene';
import type { Cell } from '../../chart/spot';
import { textWidth } from '../../chart/text/metrics';
import { bestColumns, bestGrid, columnCells, gridCells, gridHeight } from '../../chart/units';
import type { SceneOf } from '../prepared';
import { besides, costs, type Cost } from './marks';
import { factsOf } from './plan';
import type { labels } from './words.en';

type LoanScene = SceneOf<'loan', typeof labels>;

/** The squares of a sum among all cells of its group; a part of a million is a narrower square. */
const cut = (cells: readonly Cell[], { from, to }: Cost) =>
	cells
		.slice(from, Math.ceil(to))
		.map((cell, i) => ({ ...cell, width: cell.width * Math.min(1, to - from - i) }));

/** Sums that stand one on another in a group of squares, the number over them, and what it counts, fullest first. */
type Heap = readonly [sums: readonly Cost[], number: string, words: readonly string[]];

/** Groups of squares of one size, a million each: in rows one under another, or in columns side by side that fill from the foot. */
function heapsOf(list: readonly Heap[], { type, width, height, compact }: Room, rows: boolean) {
	const head = rows ? type.strong * 1.4 : type.strong + type.small * 2.6;
	const apart = compact ? 2 : type.strong;
	const heaps = list.map(([sums, number, words]) => ({
		sums,
		words,
		number,
		count: Math.ceil(sums.at(-1)!.to),
		least: Math.max(textWidth(number, type.strong, 650), textWidth(words.at(-1)!, type.small, 400)) + 6
	}));
	const counts = heaps.map(({ count }) => count);
	const grid = rows
		? bestGrid(counts, width, height - counts.length * (head + apart))
		: bestColumns(heaps, width, height - head, apart);
	const used = counts.reduce((sum, count) => sum + head + gridHeight(count, grid) + apart, -apart);
	let at = rows ? Math.max(0, height - used) / 2 : 0;
	const squares: Squares[] = [];
	const asks = heaps.map(({ sums, words, number, count, least }): Ask => {
		const start = at;
		const across = gridHeight(count, grid);
		const wide = Math.max(across, least);
		at += apart + (rows ? head + across : wide);
		const cells = rows
			? gridCells(count, grid, { x: 0, y: start + head })
			: columnCells(count, grid, { x: start, y: height });
		for (const mark of sums)
			squares.push({
				...mark,
				kind: 'dollars',
				cells: cut(cells, mark),
				rim: grid.pitch < 10 ? 0.75 : 1.5,
				hatched: mark.what === 'removed'
			});
		const { key, tone } = sums[0]!;
		const run = { text: number, size: type.strong, weight: 650, tone } as const;
		return {
			key,
			at: { x: rows ? 0 : start, y: (rows ? start : height - grid.across * grid.pitch - head) + head * 0.45 },
			sides: ['right'],
			gap: 0,
			over: true,
			must: true,
			forms: words.map((text) =>
				rows ? [[run, { text, size: type.label }]] : [run, { text, size: type.small, tone: 'quiet', wide }]
			)
		};
	});
	return { squares, asks };
}

/** The credit, and what it costs under it at the same size; more of it, if it was drawn early, in outline. */
export const costScene: LoanScene = (datasets, view, room, labels) => {
	const [credit, ...interest] = costs(datasets, view) as [Cost, ...Cost[]];
	const { printed } = factsOf(datasets, view);
	const heaps: readonly Heap[] = [
		[[credit], labels.sum(credit.to), labels.lent],
		[interest, labels.range(printed.interest), labels.paidForIt]
	];
	return { ...pixels(room), ...heapsOf(heaps, room, true) };
};

/** The same beside what Washington supplied to Chiang and what Pauley thought Manchuria's industry lost. */
export const besideScene: LoanScene = (datasets, view, room, labels) => {
	const [lease, removed, credit, ...interest] = besides(datasets, view) as [Cost, Cost, Cost, ...Cost[]];
	const heaps = [[lease], [removed], [credit], interest].map((sums, i): Heap => [
		sums,
		i < 3 ? labels.amount(sums[0]!.to) : labels.plainRange(factsOf(datasets, view).printed.interest),
		labels.beside[i]!
	]);
	return { ...pixels(room), ...heapsOf(heaps, room, room.compact) };
};
