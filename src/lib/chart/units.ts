import type { Cell, Spot } from './spot';

/** How unit squares stand: so many side by side, so far from one to the next. */
export interface Grid {
	readonly across: number;
	readonly pitch: number;
}

/** The share of its pitch that a square fills. */
const filled = 0.84;

/** The height of so many squares in rows. */
export const gridHeight = (count: number, { across, pitch }: Grid): number =>
	Math.ceil(count / across) * pitch;

/** The grid with the largest squares for groups that stand one under another; `height` is that of the squares alone. */
export function bestGrid(groups: readonly number[], width: number, height: number): Grid {
	const grids = Array.from({ length: 160 }, (_, i): Grid => {
		const across = i + 4;
		const rows = groups.reduce((sum, count) => sum + Math.ceil(count / across), 0);
		return { across, pitch: Math.min(width / across, height / rows) };
	});
	return grids.reduce((best, grid) => (grid.pitch > best.pitch ? grid : best));
}

/** Squares from left to right and from the top, in reading order. */
export const gridCells = (count: number, { across, pitch }: Grid, { x, y }: Spot): readonly Cell[] =>
	Array.from({ length: count }, (_, i) => ({
		x: x + (i % across) * pitch,
		y: y + Math.floor(i / across) * pitch,
		width: pitch * filled,
		height: pitch * filled
	}));

/**
 * The grid with the largest squares for groups side by side, each as wide as its columns or its words: `across` is then
 * how many stand one over another.
 */
export function bestColumns(
	groups: readonly { readonly count: number; readonly least: number }[],
	width: number,
	height: number,
	apart: number
): Grid {
	const wide = (grid: Grid) =>
		groups.reduce((sum, { count, least }) => sum + Math.max(gridHeight(count, grid), least) + apart, -apart);
	for (let across = 12; ; across++) {
		const grid = { across, pitch: height / across };
		if (wide(grid) <= width || across > 200) return grid;
	}
}

/** Squares in columns that fill from the foot, from left to right; `x` and `y` are the foot of the first. */
export const columnCells = (count: number, { across, pitch }: Grid, { x, y }: Spot): readonly Cell[] =>
	Array.from({ length: count }, (_, i) => ({
		x: x + Math.floor(i / across) * pitch,
		y: y - ((i % across) + filled) * pitch,
		width: pitch * filled,
		height: pitch * filled
	}));
