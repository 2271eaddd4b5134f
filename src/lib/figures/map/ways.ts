import type { Spot } from '../../chart/spot';
import type { WayMark } from './marks';
import { project } from './projection';

const length = (a: Spot, b: Spot) => Math.hypot(b.x - a.x, b.y - a.y);
const between = (a: Spot, b: Spot, t: number): Spot => ({
	x: a.x + (b.x - a.x) * t,
	y: a.y + (b.y - a.y) * t
});

/** Two stops as a bowed line: points on a quadratic curve whose middle lies aside by `bow` times half its length. */
function bowed(a: Spot, b: Spot, bow: number): readonly Spot[] {
	const middle = between(a, b, 0.5);
	const control = { x: middle.x + (b.y - a.y) * bow, y: middle.y - (b.x - a.x) * bow };
	return Array.from({ length: 13 }, (_, i) =>
		between(between(a, control, i / 12), between(control, b, i / 12), i / 12)
	);
}

/** `a` moved away from `b`. */
const pushed = (a: Spot, b: Spot, by: number): Spot => between(a, b, -by / (length(a, b) || 1));

/** In whole units and tenths of the sheet. */
export const pathOf = (spots: readonly Spot[]): string =>
	`M${spots.map(({ x, y }) => `${Number(x.toFixed(1))},${Number(y.toFixed(1))}`).join('L')}`;

/** A way on the sheet: what its line runs through, and its arrowhead where it has one. `pixel` is a pixel’s length there. */
export function wayOf({ kind, stops, bow, reach }: WayMark, head: number, pixel: number) {
	const towns = stops.map(project);
	if (kind === 'railway' || kind === 'train' || kind === 'strip') {
		const [first, second] = towns as [Spot, Spot];
		// on its first stretch: where it was on which day is not known
		const train = kind === 'train' ? pathOf([0.3, 0.75].map((t) => between(first, second, t))) : '';
		return { along: towns, shaft: pathOf(towns), head: '', train };
	}
	const line = bow && towns.length === 2 ? bowed(towns[0]!, towns[1]!, bow) : towns;
	const [first, last] = [line[0]!, line.at(-1)!];
	const start = pushed(first, line[1]!, reach[0] * pixel);
	const tip = pushed(last, line.at(-2)!, reach[1] * pixel);
	const size = head * pixel;
	const clear = [start, ...line.slice(1, -1), ...(reach[1] > 0 ? [last] : [])].filter(
		(spot) => length(spot, tip) > size
	);
	const from = clear.at(-1) ?? start;
	const base = pushed(tip, from, -size);
	const wing = (side: number): Spot => ({
		x: base.x + ((from.y - tip.y) / length(from, tip)) * size * 0.62 * side,
		y: base.y - ((from.x - tip.x) / length(from, tip)) * size * 0.62 * side
	});
	return {
		along: [...clear, tip],
		shaft: pathOf([...clear, base]),
		head: `${pathOf([wing(1), wing(-1), tip])}Z`,
		train: ''
	};
}
