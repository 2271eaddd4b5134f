import type { Cell } from '../../chart/marks/squares';
import { textWidth, wrap } from '../../chart/text/metrics';
import { typeSizes, type TypeSizes } from '../../chart/type';
import { dateInWords } from '../../domain/date';
import type { FigureData } from '../../domain/dataset';
import { plain } from '../../i18n/format';
import { type Lettering, lineHeight } from '../../chart/text/lettering';
import { lower, numbered } from './lettering';
import { agreementsOf, project, type AidView, type Lot } from './marks';

/** Projects as unit squares, in pixels. */
export interface ProjectsSheet {
	readonly lots: readonly (Lot & { readonly cells: readonly Cell[] })[];
	readonly labels: readonly Lettering[];
	readonly leaders: string;
}

/** How rows of squares fit: their number across and their pitch. */
interface Grid {
	readonly across: number;
	readonly pitch: number;
}

/** The share of its pitch that a square fills. */
const filled = 0.84;

/** The grid with the largest squares for groups that stand one under another, `height` without their words. */
function bestGrid(groups: readonly number[], width: number, height: number): Grid {
	const grids = Array.from({ length: 60 }, (_, i): Grid => {
		const across = i + 4;
		const rows = groups.reduce((sum, count) => sum + Math.ceil(count / across), 0);
		return { across, pitch: Math.min(width / across, height / rows) };
	});
	return grids.reduce((best, grid) => (grid.pitch > best.pitch ? grid : best));
}

/** Squares from left to right and from the top, in reading order. */
const squares = (count: number, { across, pitch }: Grid, x: number, y: number): Cell[] =>
	Array.from({ length: count }, (_, i) => ({
		x: x + (i % across) * pitch,
		y: y + Math.floor(i / across) * pitch,
		width: pitch * filled,
		height: pitch * filled
	}));

/** The cells of all squares, dealt out to the lots in order. */
function deal(lots: readonly Lot[], cells: readonly Cell[]): ProjectsSheet['lots'] {
	let from = 0;
	return lots.map((lot) => ({ ...lot, cells: cells.slice(from, (from += lot.count)) }));
}

const sizesOf = ({ strong, label }: TypeSizes) => ({ number: strong, words: label });

/** Three groups one under another, each under its number and its agreement. */
function agreed(datasets: FigureData, lots: readonly Lot[], width: number, height: number): ProjectsSheet {
	const type = typeSizes(width);
	const rows = agreementsOf(datasets);
	const head = type.strong * 1.35;
	const apart = Math.min(type.strong, height * 0.03);
	const grid = bestGrid(
		rows.map((row) => row.number),
		width,
		height - rows.length * head - (rows.length - 1) * apart
	);
	let y = 0;
	const placed = rows.map((row) => {
		const top = y;
		y += head + Math.ceil(row.number / grid.across) * grid.pitch + apart;
		return { row, top };
	});
	const spare = Math.max(0, height - (y - apart)) / rows.length;
	return {
		lots: deal(
			lots,
			placed.flatMap(({ row, top }, i) => squares(row.number, grid, 0, top + i * spare + head))
		),
		labels: placed.flatMap(({ row, top }, i) => {
			const date = dateInWords(row.date);
			const words = lower(row.label.includes(date) ? row.label : `${row.label}, ${date}`);
			return numbered(
				`agreed-${row.id}`,
				plain(row.number),
				words,
				{ x: 0, y: top + i * spare + head * 0.45 },
				sizesOf(type)
			);
		}),
		leaders: ''
	};
}

/** All projects in one block, and where either count of those built ends. */
function built(datasets: FigureData, lots: readonly Lot[], width: number, height: number): ProjectsSheet {
	const type = typeSizes(width);
	const total = project(datasets, 'total').number;
	const [one, other] = ['built', 'built-other'].map((id) => project(datasets, id).number);
	const head = type.strong * 1.35;
	const said = `${plain(other ?? 0)} by another, ${plain(total)} agreed`;
	const lines = wrap(said, width, type.label);
	const foot = type.label * (lines.length * lineHeight + 0.9);
	const grid = bestGrid([total], width, height - head - foot);
	const cells = squares(total, grid, 0, head);
	const rows = Math.ceil(total / grid.across);
	const bottom = head + rows * grid.pitch;
	const between = cells.slice(one, other);
	const last = between.at(-1);
	const at = last ? last.x + last.width / 2 : 0;
	const half = Math.max(...lines.map((line) => textWidth(line, type.label))) / 2;
	const tie = last
		? `M${at.toFixed(1)},${(last.y + last.height + 2).toFixed(1)}V${(bottom + type.label * 0.5).toFixed(1)}`
		: '';
	return {
		lots: deal(lots, cells),
		labels: [
			...numbered(
				'agreed-1950',
				plain(one ?? 0),
				'built, by one count',
				{ x: 0, y: head * 0.45 },
				sizesOf(type)
			),
			{
				key: 'number-other',
				x: Math.max(half, Math.min(width - half, at)),
				y: bottom + type.label * 1.15,
				lines,
				size: type.label,
				anchor: 'middle'
			}
		],
		leaders: tie
	};
}

/** The sheet of a view of the projects at a size. */
export function projectsSheet(
	datasets: FigureData,
	view: AidView,
	lots: readonly Lot[],
	width: number,
	height: number
): ProjectsSheet {
	return view.show === 'built' ? built(datasets, lots, width, height) : agreed(datasets, lots, width, height);
}
