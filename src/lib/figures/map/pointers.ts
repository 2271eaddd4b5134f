import { around, type Box } from './boxes';
import type { Point } from './projection';

/** An arrow at the edge towards a place that lies beyond it. */
export interface Pointer {
	readonly key: string;
	readonly path: string;
	/** The inner end, where the name stands. */
	readonly foot: Point;
	readonly box: Box;
}

const n = (value: number) => value.toFixed(1);

/** Length of the arrow and of its barbs, and how near the edge its tip is, in pixels. */
const [shaft, barb, inset] = [24, 7, 7];

/** How far two pointers keep apart along the edge, in pixels. */
const apart = 30;

/** Where the way from the figure’s middle to `place` leaves it, `inset` pixels within the edge. */
function exit(place: Point, width: number, height: number): Point {
	const [dx, dy] = [place.x - width / 2, place.y - height / 2];
	const t = Math.min((width / 2 - inset) / Math.abs(dx || 1), (height / 2 - inset) / Math.abs(dy || 1));
	return { x: width / 2 + dx * t, y: height / 2 + dy * t };
}

/** Arrows to places outside a figure of this size; those that leave it at one spot are moved apart down or along the edge. */
export function pointers<P extends Point & { readonly key: string }>(
	places: readonly P[],
	width: number,
	height: number
): readonly (P & Pointer)[] {
	const taken: Point[] = [];
	return places.map((place) => {
		let tip = exit(place, width, height);
		const upright = Math.abs(tip.x - width / 2) > width / 2 - inset - 1;
		const edge = upright ? height : width;
		const way = (upright ? tip.y : tip.x) > edge / 2 ? -1 : 1;
		while (taken.some((other) => Math.hypot(other.x - tip.x, other.y - tip.y) < apart)) {
			tip = upright ? { x: tip.x, y: tip.y + apart * way } : { x: tip.x + apart * way, y: tip.y };
		}
		taken.push(tip);
		const turn = Math.atan2(place.y - tip.y, place.x - tip.x);
		const back = (angle: number, by: number): Point => ({
			x: tip.x - Math.cos(turn + angle) * by,
			y: tip.y - Math.sin(turn + angle) * by
		});
		const foot = back(0, shaft);
		const [left, right] = [back(0.55, barb * 1.3), back(-0.55, barb * 1.3)];
		const path = `M${n(foot.x)},${n(foot.y)}L${n(tip.x)},${n(tip.y)}M${n(left.x)},${n(left.y)}L${n(tip.x)},${n(tip.y)}L${n(right.x)},${n(right.y)}`;
		return {
			...place,
			path,
			foot,
			box: around({ x: (foot.x + tip.x) / 2, y: (foot.y + tip.y) / 2 }, shaft / 2)
		};
	});
}
