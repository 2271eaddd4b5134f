import type { Ask } from '../../chart/ask';
import { pixels, type Squares } from '../../chart/scene';
import type { Cell } from '../../chart/spot';
import { textWidth } from '../../chart/text/metrics';
import { bestColumns, bestGrid, columnCells, gridCells, gridHeight } from '../../chart/units';
import type { SceneOf } from '../prepared';
import { besides, costs, type Cost } from './marks';
import { factsOf } from './plan';
import type { labels } from './words.en';

/** The squares of a sum among all cells of its group; a part of a million is a narrower square. */
const cut = (cells: readonly Cell[], { from, to }: Cost) =>
	cells
		.slice(from, Math.ceil(to))
		.map((cell, i) => ({ ...cell, width: cell.width * Math.min(1, to - from - i) }));

/** A square a million, the credit above and what it costs under it at the same size; a part of a million is a narrower square. */
export const costScene: SceneOf<'loan', typeof labels> = (datasets, view, room, labels) => {
	const { type, width, height } = room;
	const { interest } = factsOf(datasets, view).printed;
	const [credit, sure, more] = costs(datasets, view) as [Cost, Cost, Cost];
	const head = type.strong * 1.5;
	const apart = type.strong;
	const counts = [credit.to, Math.ceil(more.to)];
	const grid = bestGrid(counts, width, height - 2 * head - apart);
	const second = head + gridHeight(credit.to, grid) + apart;
	const top = (height - second - head - gridHeight(counts[1]!, grid)) / 2;
	const below = gridCells(counts[1]!, grid, { x: 0, y: top + second + head });
	const squares = (mark: Cost, cells: ReturnType<typeof gridCells>): Squares => ({
		...mark,
		kind: 'dollars',
		cells: cut(cells, mark),
		rim: width < 400 ? 1 : 1.5
	});
	const name = (
		key: string,
		y: number,
		tone: 'soviet' | 'ink',
		number: string,
		words: readonly string[]
	): Ask => ({
		key,
		at: { x: 0, y: y + head * 0.45 },
		sides: ['right'],
		gap: 0,
		over: true,
		must: true,
		forms: words.map((text) => [
			[
				{ text: number, size: type.strong, weight: 650, tone },
				{ text, size: type.label }
			]
		])
	});
	return {
		...pixels(room),
		squares: [
			squares(credit, gridCells(credit.to, grid, { x: 0, y: top + head })),
			squares(sure, below),
			squares(more, below)
		],
		asks: [
			name('credit', top, 'soviet', labels.sum(credit.to), labels.lent),
			name('interest', top + second, 'ink', labels.range(interest), labels.paidForIt)
		]
	};
};

/** What stands over a group of squares, by what its first sum is. */
const groups = ['lend-lease', 'removed', 'credit', 'interest'] as const;
const tones = { 'lend-lease': 'kmt', removed: 'soviet', credit: 'soviet', interest: 'ink' } as const;

/** Sums on one scale, a square a million: side by side in columns that fill from the foot, on narrow screens in rows. */
export const besideScene: SceneOf<'loan', typeof labels> = (datasets, view, room, labels) => {
	const { type, width, height, compact } = room;
	const list = besides(datasets, view);
	const words = labels.beside(factsOf(datasets, view).printed.interest);
	const heaps = groups.map((what) => {
		const sums = list.filter((one) => one.what === what || (what === 'interest' && one.what === 'more'));
		const count = Math.ceil(sums.at(-1)!.to);
		const number = what === 'interest' ? words.range : labels.number(sums[0]!.to);
		return { what, sums, count, number };
	});
	const counts = heaps.map(({ count }) => count);
	const head = compact ? type.strong * 1.4 : type.strong + type.small * 2.6;
	const apart = compact ? 2 : type.strong;
	const widthOf = ({ what, number }: (typeof heaps)[number]) =>
		Math.max(textWidth(number, type.strong, 650), textWidth(words[what].at(-1)!, type.small, 400)) + 6;
	const grid = compact
		? bestGrid(counts, width, height - counts.length * (head + apart))
		: bestColumns(
				heaps.map((heap) => ({ count: heap.count, least: widthOf(heap) })),
				width,
				height - head,
				apart
			);
	const used = counts.reduce((sum, count) => sum + head + gridHeight(count, grid) + apart, -apart);
	let at = compact ? Math.max(0, height - used) / 2 : 0;
	const placed = heaps.map((heap) => {
		const start = at;
		const across = Math.ceil(heap.count / grid.across) * grid.pitch;
		at += compact ? head + across + apart : Math.max(across, widthOf(heap)) + apart;
		return {
			...heap,
			room: at - start - apart,
			spot: compact ? { x: 0, y: start } : { x: start, y: height - grid.across * grid.pitch - head },
			cells: compact
				? gridCells(heap.count, grid, { x: 0, y: start + head })
				: columnCells(heap.count, grid, { x: start, y: height })
		};
	});
	return {
		...pixels(room),
		squares: placed.flatMap(({ sums, cells }) =>
			sums.map((mark): Squares => ({
				...mark,
				kind: 'dollars',
				cells: cut(cells, mark),
				rim: 0.75,
				hatched: mark.what === 'removed'
			}))
		),
		asks: placed.map(({ what, sums, number, spot, room: wide }): Ask => {
			const run = { text: number, size: type.strong, weight: 650, tone: tones[what] } as const;
			return {
				key: sums[0]!.key,
				at: { x: spot.x, y: spot.y + head * 0.45 },
				sides: ['right'],
				gap: 0,
				over: true,
				must: true,
				forms: words[what].map((text) =>
					compact
						? [[run, { text, size: type.label }]]
						: [run, { text, size: type.small, tone: 'quiet', wide }]
				)
			};
		})
	};
};
