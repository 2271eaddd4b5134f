import type { Squares } from '../../chart/scene';
import type { Spot } from '../../chart/spot';
import { lineHeight } from '../../chart/text/lettering';
import type { SceneOf } from '../prepared';
import type { labels } from './words.en';

export type GoodsScene = SceneOf<'repayments', typeof labels>;

/** How unit squares are heaped: so many to a column, so many pixels from one to the next. */
export interface Stack {
	readonly rows: number;
	readonly pitch: number;
}

/** The clear space after a square, and the width of its outline, when squares stand `pitch` pixels apart. */
export const gapOf = (pitch: number): number => (pitch >= 28 ? 3 : pitch >= 11 ? 2 : 1);
export const rimOf = (pitch: number): number => (pitch >= 28 ? 2 : pitch >= 11 ? 1.5 : 1);

/** `count` squares filled column by column from the left, each column from its top or from its foot. */
export function heap(
	count: number,
	{ rows, pitch }: Stack,
	{ x, y }: Spot,
	fromFoot = false
): Pick<Squares, 'cells' | 'rim'> {
	const side = pitch - gapOf(pitch);
	const cells = Array.from({ length: count }, (_, i) => {
		const row = fromFoot ? rows - 1 - (i % rows) : i % rows;
		return { x: x + Math.floor(i / rows) * pitch, y: y + row * pitch, width: side, height: side };
	});
	return { cells, rim: rimOf(pitch) };
}

/**
 * Of the `options` for squares to a column, the one that lets `count` squares stand largest in a box; pitch 0 if none
 * does. An option that leaves the last column short must gain a tenth to win over one that does not.
 */
export function largest(count: number, width: number, height: number, options: readonly number[]): Stack {
	let best = { rows: options[0] ?? 1, pitch: 0, merit: 0 };
	for (const rows of options) {
		const pitch = Math.floor(Math.min(width / Math.ceil(count / rows), height / rows));
		const merit = pitch * (count % rows ? 0.9 : 1);
		if (merit > best.merit) best = { rows, pitch, merit };
	}
	return best;
}

/** The height of a line of lettering of this size. */
export const lineOf = (size: number): number => size * lineHeight;
