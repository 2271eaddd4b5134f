import { textWidth, type Weight } from '../../chart/text/metrics';
import { covered, distance, fits, meet, type Box } from './boxes';
import type { Point } from './projection';

/** A line of lettering in its own size. */
export interface NameLine {
	readonly text: string;
	/** In pixels. */
	readonly size: number;
	readonly weight: Weight;
}

/** A name that wants a place near a dot. */
export interface Wanted {
	readonly key: string;
	readonly at: Point;
	/** How far the name keeps from the dot’s middle, in pixels. */
	readonly away: number;
	readonly lines: readonly NameLine[];
	/** Tried further out, too, before it is given up. */
	readonly stubborn: boolean;
}

type Anchor = 'start' | 'middle' | 'end';

/** A name with its place: `x` is where its lines are anchored, `ys` are their middles. */
export interface PlacedName extends Wanted {
	readonly x: number;
	readonly ys: readonly number[];
	readonly anchor: Anchor;
	readonly box: Box;
}

/** What names keep off: `taken` always, `tracks` where they can. */
export interface Ground {
	readonly width: number;
	readonly height: number;
	readonly taken: readonly Box[];
	readonly tracks: readonly Point[];
	/** Dots; a name stands nearest to its own. */
	readonly dots: readonly Point[];
}

/** A line’s height over its size. */
const leading = 1.2;

/** Right, left, then the corners, above and below: how far to go, and how much worse it is than the best. */
const directions: readonly { dx: number; dy: number; anchor: Anchor; cost: number }[] = [
	{ dx: 1, dy: 0, anchor: 'start', cost: 0 },
	{ dx: -1, dy: 0, anchor: 'end', cost: 1 },
	{ dx: 0.8, dy: -0.8, anchor: 'start', cost: 1.5 },
	{ dx: 0.8, dy: 0.8, anchor: 'start', cost: 1.6 },
	{ dx: -0.8, dy: -0.8, anchor: 'end', cost: 2 },
	{ dx: -0.8, dy: 0.8, anchor: 'end', cost: 2.1 },
	{ dx: 0, dy: -1, anchor: 'middle', cost: 3 },
	{ dx: 0, dy: 1, anchor: 'middle', cost: 3 }
];

/** The room a block of lines takes: pixels. */
function blockSize(lines: readonly NameLine[]): { width: number; height: number } {
	return {
		width: Math.max(...lines.map(({ text, size, weight }) => textWidth(text, size, weight))),
		height: lines.reduce((sum, { size }) => sum + size * leading, 0)
	};
}

/** A block of lines put beside a point in one direction. */
function put(name: Wanted, { dx, dy, anchor }: (typeof directions)[number], away: number): PlacedName {
	const { width, height } = blockSize(name.lines);
	const x = name.at.x + dx * away;
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	const top = name.at.y + dy * away - (dy < 0 ? height * 0.9 : dy > 0 ? height * 0.1 : height / 2);
	let y = top;
	const ys = name.lines.map(({ size }) => {
		y += size * leading;
		return y - (size * leading) / 2;
	});
	return { ...name, x, ys, anchor, box: { left, top, right: left + width, bottom: top + height } };
}

/** How much a name is taken for another dot’s: nothing where its own dot is the nearest. */
function strayed({ at, box }: PlacedName, dots: readonly Point[]): number {
	const own = distance(box, at);
	return dots.some((dot) => (dot.x !== at.x || dot.y !== at.y) && distance(box, dot) < own) ? 12 : 0;
}

/**
 * Places for names in the given order, the first ones having the choice. None overlaps another, a taken box or the
 * edge. A name that finds no room is left out.
 */
export function placeNames(wanted: readonly Wanted[], ground: Ground): readonly PlacedName[] {
	const placed: PlacedName[] = [];
	for (const name of wanted) {
		const rings = name.stubborn ? [1, 1.7, 2.6] : [1];
		const free = rings
			.flatMap((ring) =>
				directions.map((direction) => ({
					name: put(name, direction, name.away * ring),
					cost: direction.cost + (ring - 1) * 6
				}))
			)
			.filter(
				({ name: { box } }) =>
					fits(box, ground.width, ground.height) &&
					!placed.some((other) => meet(box, other.box, 3)) &&
					!ground.taken.some((other) => meet(box, other, 1))
			)
			.map((option) => ({
				...option,
				cost: option.cost + covered(option.name.box, ground.tracks) * 1.5 + strayed(option.name, ground.dots)
			}))
			.sort((a, b) => a.cost - b.cost);
		if (free[0]) placed.push(free[0].name);
	}
	return placed;
}
