import type { Ask } from '../../chart/ask';
import { pixels, type Squares } from '../../chart/scene';
import { bestGrid, gridCells, gridHeight } from '../../chart/units';
import type { SceneOf } from '../prepared';
import { costs, type Cost } from './marks';
import { factsOf } from './plan';
import type { labels } from './words.en';

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
	const cut = (cells: ReturnType<typeof gridCells>, { from, to }: Cost) =>
		cells
			.slice(from, Math.ceil(to))
			.map((cell, i) => ({ ...cell, width: cell.width * Math.min(1, to - from - i) }));
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
