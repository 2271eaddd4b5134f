import type { Cell } from '../spot';

/** Cells as a row of numbers, four a cell, so that they can be followed from place to place. */
export const flatten = (cells: readonly Cell[]): number[] =>
	cells.flatMap(({ x, y, width, height }) => [x, y, width, height]);

/** The corners of a shape, from 0 to 1 across its cell and down. */
export type Outline = readonly (readonly [across: number, down: number])[];

const square: Outline = [
	[0, 0],
	[1, 0],
	[1, 1],
	[0, 1]
];

/** From one corner of a shape to the next, as briefly as a path can say it; in tenths. */
function edge(dx: number, dy: number): string {
	if (!dy) return dx ? `h${dx / 10}` : '';
	return dx ? `l${dx / 10},${dy / 10}` : `v${dy / 10}`;
}

/**
 * One path round all cells that `flat` holds (see `flatten`), each drawn `inset` pixels inside its edges. Cells of
 * no size and cells that lie exactly on the one before are left out. Coordinates are relative and have at most one
 * decimal, which keeps hundreds of squares small.
 */
export function squaresPath(flat: readonly number[], inset = 0, outline = square): string {
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
		const corners = outline.map(([across, down]) => [Math.round(across * w), Math.round(down * h)] as const);
		const [first, ...others] = corners as [(typeof corners)[0], ...typeof corners];
		const at = [x + first[0], y + first[1]] as const;
		path += before.length
			? `m${(at[0] - lastX) / 10},${(at[1] - lastY) / 10}`
			: `M${at[0] / 10},${at[1] / 10}`;
		let from = first;
		for (const corner of others) {
			path += edge(corner[0] - from[0], corner[1] - from[1]);
			from = corner;
		}
		path += 'z';
		before = [...at, w, h];
	}
	return path;
}
