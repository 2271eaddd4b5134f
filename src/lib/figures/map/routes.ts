import type { Camera } from './camera';
import { locate } from './camera';
import type { RouteMark } from './lines';
import type { Point } from './projection';

/** A route in pixels: its line, its arrowhead, and points along it that names keep off. */
export interface DrawnRoute {
	readonly shaft: string;
	readonly head: string;
	readonly along: readonly Point[];
}

const n = (value: number) => value.toFixed(1);
const at = ({ x, y }: Point) => `${n(x)},${n(y)}`;
const length = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);
const between = (a: Point, b: Point, t: number): Point => ({
	x: a.x + (b.x - a.x) * t,
	y: a.y + (b.y - a.y) * t
});

/** Points along the straight stretches between `stops`, about every `every` pixels. */
export function pointsAlong(stops: readonly Point[], every = 6): readonly Point[] {
	return stops.slice(1).flatMap((end, i) => {
		const start = stops[i]!;
		const count = Math.min(200, Math.ceil(length(start, end) / every));
		return Array.from({ length: count }, (_, step) => between(start, end, (step + 1) / count));
	});
}

/** Two stops as a bowed line: points on a quadratic curve whose middle lies aside by `bow` times half its length. */
function bowed(a: Point, b: Point, bow: number): readonly Point[] {
	const middle = between(a, b, 0.5);
	const control = { x: middle.x + (b.y - a.y) * bow, y: middle.y - (b.x - a.x) * bow };
	return Array.from({ length: 25 }, (_, i) =>
		between(between(a, control, i / 24), between(control, b, i / 24), i / 24)
	);
}

/** An arrowhead of this size whose tip is `tip`, pointing away from `from`. */
function headAt(from: Point, tip: Point, size: number): { base: Point; path: string } {
	const far = length(from, tip) || 1;
	const [dx, dy] = [(tip.x - from.x) / far, (tip.y - from.y) / far];
	const base = { x: tip.x - dx * size, y: tip.y - dy * size };
	const wing = size * 0.62;
	const wings = [1, -1].map((side) => ({ x: base.x - dy * wing * side, y: base.y + dx * wing * side }));
	return { base, path: `M${wings.map(at).join('L')}L${at(tip)}Z` };
}

/** `a` moved away from `b` by so many pixels. */
function pushed(a: Point, b: Point, by: number): Point {
	const far = length(a, b) || 1;
	return { x: a.x + ((a.x - b.x) * by) / far, y: a.y + ((a.y - b.y) * by) / far };
}

/** A route as it is drawn with this camera; `size` is its arrowhead’s, in pixels. */
export function drawRoute(camera: Camera, { stops, bow, reach }: RouteMark, size: number): DrawnRoute {
	const towns = stops.map(([lon, lat]) => locate(camera, lon, lat));
	const middle = bow && towns.length === 2 ? bowed(towns[0]!, towns[1]!, bow) : towns;
	const [first, last] = [middle[0]!, middle.at(-1)!];
	const start = pushed(first, middle[1] ?? last, reach[0]);
	const tip = pushed(last, middle.at(-2) ?? first, reach[1]);
	const clear = [start, ...middle.slice(1, -1), ...(reach[1] > 0 ? [last] : [])].filter(
		(point) => length(point, tip) > size
	);
	const { base, path } = headAt(clear.at(-1) ?? start, tip, size);
	return { shaft: `M${[...clear, base].map(at).join('L')}`, head: path, along: pointsAlong([...clear, tip]) };
}
