/** A rectangle, in pixels. */
export interface Cell {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Cells as a row of numbers, four a cell, so that they can be followed from place to place. */
export const flatten = (cells: readonly Cell[]): number[] =>
	cells.flatMap(({ x, y, width, height }) => [x, y, width, height]);

/**
 * One path round all cells that `flat` holds (see `flatten`), each drawn `inset` pixels inside its edges. Cells of
 * no size and cells that lie exactly on the one before are left out. Coordinates are relative and have at most one
 * decimal, which keeps hundreds of squares small.
 */
export function squaresPath(flat: readonly number[], inset = 0): string {
	const tenths = (value: number) => Math.round(value * 10);
	let path = '';
	let before: readonly number[] = [];
	for (let i = 0; i + 3 < flat.length; i += 4) {
		const x = tenths(flat[i]! + inset);
		const y = tenths(flat[i + 1]! + inset);
		const w = tenths(flat[i]! + flat[i + 2]! - inset) - x;
		const h = tenths(flat[i + 1]! + flat[i + 3]! - inset) - y;
		if (w <= 0 || h <= 0) continue;
		const [lastX = 0, lastY = 0, lastW, lastH] = before;
		if (x === lastX && y === lastY && w === lastW && h === lastH) continue;
		const move = before.length ? `m${(x - lastX) / 10},${(y - lastY) / 10}` : `M${x / 10},${y / 10}`;
		path += `${move}h${w / 10}v${h / 10}h${-w / 10}z`;
		before = [x, y, w, h];
	}
	return path;
}
