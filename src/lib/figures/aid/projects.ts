import type { Form } from '../../chart/ask';
import type { Room } from '../../chart/room';
import { pixels, type Squares } from '../../chart/scene';
import type { Cell } from '../../chart/spot';
import { lineHeight } from '../../chart/text/lettering';
import { bestGrid, gridCells, gridHeight } from '../../chart/units';
import type { SceneOf } from '../prepared';
import { factsOf, lots, type Lot } from './marks';
import type { labels } from './words.en';

type ProjectsScene = SceneOf<'aid', typeof labels>;

/** The height of a number's line and what it counts. */
const headOf = ({ type }: Room) => type.strong * 1.35;

const headed = ({ type }: Room, number: string, words: string): Form => [
	[
		{ text: number, size: type.strong, weight: 650, tone: 'soviet' },
		{ text: words, size: type.label }
	]
];

/** The cells of all squares, dealt out to the lots in order. */
function deal(list: readonly Lot[], cells: readonly Cell[], { width }: Room): readonly Squares[] {
	let from = 0;
	return list.map((lot) => ({
		...lot,
		kind: 'project',
		cells: cells.slice(from, (from += lot.count)),
		rim: width < 400 ? 1 : 1.5
	}));
}

/** Three rounds one under another, each under its number and its agreement. */
export const agreedScene: ProjectsScene = (datasets, _, room, labels) => {
	const { rounds } = factsOf(datasets);
	const head = headOf(room);
	const apart = Math.min(room.type.strong, room.height * 0.03);
	const heads = rounds.length * (head + apart) - apart;
	const grid = bestGrid(
		rounds.map(({ number }) => number),
		room.width,
		room.height - heads
	);
	const used = heads + rounds.reduce((sum, { number }) => sum + gridHeight(number, grid), 0);
	const spare = Math.max(0, room.height - used) / rounds.length;
	let top = 0;
	const placed = rounds.map((round) => {
		const y = top;
		top += head + gridHeight(round.number, grid) + apart + spare;
		return { round, y, cells: gridCells(round.number, grid, { x: 0, y: y + head }) };
	});
	return {
		...pixels(room),
		squares: deal(
			lots(datasets, false),
			placed.flatMap(({ cells }) => cells),
			room
		),
		asks: placed.map(({ round, y }) => ({
			key: `agreed-${round.id}`,
			at: { x: 0, y: y + head * 0.47 },
			sides: ['right'],
			gap: 0,
			over: true,
			forms: [headed(room, labels.projects(round.number), labels.agreement(round))]
		}))
	};
};

/** All projects in one block, and where either count of those built ends. */
export const builtScene: ProjectsScene = (datasets, _, room, labels) => {
	const facts = factsOf(datasets);
	const head = headOf(room);
	const { label } = room.type;
	const grid = bestGrid([facts.total], room.width, room.height - head - label * (lineHeight + 0.9));
	const cells = gridCells(facts.total, grid, { x: 0, y: head });
	const last = cells[facts.other - 1]!;
	const x = last.x + last.width / 2;
	const foot = head + gridHeight(facts.total, grid);
	return {
		...pixels(room),
		squares: deal(lots(datasets, true), cells, room),
		rules: [
			{
				path: [
					{ x, y: last.y + last.height + 2 },
					{ x, y: foot + label * 0.5 }
				]
			}
		],
		asks: [
			{
				key: 'agreed-1950',
				at: { x: 0, y: head * 0.47 },
				sides: ['right'],
				gap: 0,
				over: true,
				forms: [headed(room, labels.projects(facts.built), labels.built)]
			},
			{
				key: 'other',
				at: { x, y: foot },
				sides: ['below'],
				gap: label * 0.55,
				forms: [[{ text: labels.other(facts), size: label, wide: room.width }]]
			}
		]
	};
};
