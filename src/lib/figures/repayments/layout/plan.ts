import type { MarkState } from '../../../chart/mark';
import type { Cell } from '../../../chart/marks/squares';
import { lineHeight, type Lettering } from '../../../chart/text/lettering';
import type { TypeSizes } from '../../../chart/type';
import { format } from '../../../i18n/format';

/** The squares of a mark: as many cells as it has squares. */
export interface Heap {
	readonly cells: readonly Cell[];
	readonly rim: number;
}

/** A place to draw in. */
export interface Room {
	readonly width: number;
	readonly height: number;
	readonly type: TypeSizes;
}

/** A view of the figure in pixels. Whatever is not listed is not seen. */
export interface Plan {
	/** By the keys of goods and demands. */
	readonly heaps: Readonly<Record<string, Heap>>;
	readonly labels: readonly Lettering[];
	/** By the keys of output. */
	readonly bars?: Readonly<Record<string, Cell>>;
	/** Upright lines: the best year before 1949. */
	readonly ticks?: readonly {
		readonly key: string;
		readonly x: number;
		readonly y: number;
		readonly height: number;
		readonly state: MarkState;
	}[];
	/** A line of rails under the goods, with lines that lead to it and where they come from. */
	readonly track?: { readonly y: number; readonly from: number; readonly to: number };
	readonly branches?: readonly {
		readonly key: string;
		readonly path: string;
		readonly x: number;
		readonly y: number;
	}[];
}

/** The clear space after a square, and the width of its outline, when squares stand `pitch` pixels apart. */
export const gapOf = (pitch: number): number => (pitch >= 28 ? 3 : pitch >= 11 ? 2 : 1);
export const rimOf = (pitch: number): number => (pitch >= 28 ? 2 : pitch >= 11 ? 1.5 : 1);

/** `count` squares filled column by column from the left, `rows` to a column, `pitch` pixels apart. */
export function heap(
	count: number,
	rows: number,
	pitch: number,
	x: number,
	y: number,
	fromFoot = false
): Heap {
	const side = pitch - gapOf(pitch);
	const cells = Array.from({ length: count }, (_, i) => {
		const row = fromFoot ? rows - 1 - (i % rows) : i % rows;
		return { x: x + Math.floor(i / rows) * pitch, y: y + row * pitch, width: side, height: side };
	});
	return { cells, rim: rimOf(pitch) };
}

/** Tonnes in a label: “160,000 t”. */
export const t = (tonnes: number): string => `${format({ maximumFractionDigits: 0 }).format(tonnes)} t`;

/** An average in a label, to three figures: “26,700 t”. */
export const about = (tonnes: number): string =>
	`${format({ maximumSignificantDigits: 3 }).format(tonnes)} t`;

/** How far the middle of `size` must sit below that of `beside` for both to stand on one line. */
export const onBaseline = (size: number, beside: number): number => 0.35 * (beside - size);

/**
 * Of the `options` for squares to a column, the one that lets `count` squares stand largest in a box; pitch 0 if none
 * does. An option that leaves the last column short must gain a tenth to win over one that does not.
 */
export function largest(
	count: number,
	width: number,
	height: number,
	options: readonly number[]
): { rows: number; pitch: number } {
	let best = { rows: options[0] ?? 1, pitch: 0, merit: 0 };
	for (const rows of options) {
		const pitch = Math.floor(Math.min(width / Math.ceil(count / rows), height / rows));
		const merit = pitch * (count % rows ? 0.9 : 1);
		if (merit > best.merit) best = { rows, pitch, merit };
	}
	return { rows: best.rows, pitch: best.pitch };
}

/** The height of a line of lettering of this size. */
export const lineOf = (size: number): number => size * lineHeight;
