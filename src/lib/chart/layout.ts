import { place, type Ground } from './place';
import type { Room } from './room';
import { floorWhisker, type Rule, type Scene } from './scene';
import { axisGap, sheetOf, underTick, type Sheet } from './sheet';
import type { Box, Spot } from './spot';
import type { Lettering } from './text/lettering';
import { textWidth } from './text/metrics';

/** A scene laid out in its room: all that a drawing of it needs. */
export interface Layout {
	readonly scene: Scene;
	readonly sheet: Sheet;
	readonly labels: readonly Lettering[];
	/** One path for the thin lines that are no marks, and one for those that end in an arrow. */
	readonly rules: string;
	readonly arrows: string;
}

const between = <T>(list: readonly T[]) => list.slice(1).map((end, i) => [list[i]!, end] as const);

/** The boxes of the axes’ words. */
function axisWords({ y }: Scene, sheet: Sheet): readonly Box[] {
	const { margin, rows, type, width } = sheet;
	const half = type.small * 0.55;
	const under = rows.flatMap((row) =>
		row.ticks.map(({ at, text }) => {
			const reach = textWidth(text, type.small) / 2;
			const middle = underTick(sheet.x(at), text, sheet);
			return { left: middle - reach, right: middle + reach, top: row.y - half, bottom: row.y + half };
		})
	);
	const beside = sheet.ticks.map(({ at, text }) => {
		const wide = textWidth(text, type.small);
		const left = y.side === 'left' ? margin.left - axisGap - wide : width - margin.right + axisGap;
		return { left, right: left + wide, top: sheet.y(at) - half, bottom: sheet.y(at) + half };
	});
	return [...under, ...beside];
}

/** The foot of the plot, where values or words stand under it. */
const footOf = ({ margin, width, y }: Sheet): Box => {
	const foot = y.range()[0]!;
	return { left: margin.left, right: width - margin.right, top: foot - 1, bottom: foot + 1 };
};

/** What words keep clear of: marks, lines and the words of the axes. */
function groundOf(scene: Scene, sheet: Sheet): Ground {
	const { bars = [], points = [], squares = [], lines = [], rules = [], keepOff = [] } = scene;
	const around = ({ x, y }: Spot, r: number) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });
	const boxOf = (xs: readonly number[], ys: readonly number[], wide = 0, tall = 0): Box => {
		const [left, right] = [Math.min(...xs), Math.max(...xs)];
		const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
		const [dx, dy] = [Math.max(0, wide - right + left) / 2, Math.max(0, tall - bottom + top) / 2];
		return { left: left - dx, right: right + dx, top: top - dy, bottom: bottom + dy };
	};
	return {
		words: axisWords(scene, sheet),
		boxes: [
			...(scene.x.rows ? [footOf(sheet)] : []),
			...bars
				.filter(({ kind }) => kind !== 'band')
				.map(({ x, y, least }) => boxOf(x.map(sheet.x), y.map(sheet.y), ...(least ?? []))),
			...points.map((point) => {
				const dot = around(sheet.spot(point), point.state === 'emphasised' ? 8.5 : 6);
				if (point.floor) return { ...dot, top: dot.top - floorWhisker };
				return point.high === undefined ? dot : { ...dot, top: sheet.y(point.high) };
			}),
			...squares.flatMap(({ cells }) =>
				cells.map(({ x, y, width, height }) =>
					boxOf([x, x + width].map(sheet.x), [y, y + height].map(sheet.y))
				)
			)
		],
		dots: points.map(sheet.spot),
		stretches: [
			...lines.flatMap(({ points, stepped }) =>
				between(points.map(sheet.spot)).flatMap(([a, b]): (readonly [Spot, Spot])[] =>
					stepped
						? [
								[a, { x: b.x, y: a.y }],
								[{ x: b.x, y: a.y }, b]
							]
						: [[a, b]]
				)
			),
			...rules.flatMap(({ path }) => between(path.map(sheet.spot))),
			...keepOff.map(([a, b]) => [sheet.spot(a), sheet.spot(b)] as const)
		]
	};
}

const n = (value: number) => value.toFixed(1);
const pathOf = (spots: readonly Spot[]) => `M${spots.map(({ x, y }) => `${n(x)},${n(y)}`).join('L')}`;

/** A line to a dot, with a head that stops short of it. */
function arrowTo(spots: readonly Spot[]): string {
	const [before, dot] = spots.slice(-2) as [Spot, Spot];
	const turn = Math.atan2(dot.y - before.y, dot.x - before.x);
	const at = (angle: number, far: number, from: Spot) => ({
		x: from.x - Math.cos(angle) * far,
		y: from.y - Math.sin(angle) * far
	});
	const tip = at(turn, 11, dot);
	const head = [at(turn + 0.67, 6.4, tip), tip, at(turn - 0.67, 6.4, tip)];
	return pathOf([...spots.slice(0, -1), tip]) + pathOf(head);
}

/** Lays a scene out. */
export function layOut(scene: Scene, room: Room): Layout {
	const { asks = [], bars = [], points = [], rules = [] } = scene;
	const sheet = sheetOf(scene, room);
	const { labels, leaders, placed, crowded } = place(asks, sheet, groundOf(scene, sheet));
	const bound = new Set(rules.flatMap(({ onlyWith }) => onlyWith ?? []));
	// what must be said goes before a line that is in its way
	if (crowded && bound.size)
		return layOut(
			{
				...scene,
				rules: rules.filter(({ onlyWith }) => !onlyWith),
				asks: asks.filter(({ key }) => !bound.has(key))
			},
			room
		);
	const drawn = ({ onlyWith }: { readonly onlyWith?: string }) =>
		onlyWith === undefined || placed.has(onlyWith);
	const thin = (arrow: boolean) =>
		rules
			.filter((rule) => drawn(rule) && Boolean(rule.arrow) === arrow)
			.map(({ path }: Rule) => (arrow ? arrowTo : pathOf)(path.map(sheet.spot)))
			.join('');
	return {
		scene: { ...scene, bars: bars.filter(drawn), points: points.filter(drawn) },
		sheet,
		labels,
		rules: thin(false) + leaders.map(pathOf).join(''),
		arrows: thin(true)
	};
}
