import { place, type Ground } from './place';
import type { Room } from './room';
import type { Scene } from './scene';
import { axisGap, sheetOf, underTick, type Sheet } from './sheet';
import type { Box, Spot } from './spot';
import type { Lettering } from './text/lettering';
import { textWidth } from './text/metrics';

/** A scene laid out in its room: all that a drawing of it needs. */
export interface Layout {
	readonly scene: Scene;
	readonly sheet: Sheet;
	readonly labels: readonly Lettering[];
	/** One path for the thin lines that are no marks. */
	readonly rules: string;
}

const between = <T>(list: readonly T[]) => list.slice(1).map((end, i) => [list[i]!, end] as const);

/** The boxes of the axes’ words, and of the foot of the plot. */
function axisWords({ x, y }: Scene, sheet: Sheet): readonly Box[] {
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
	const foot = sheet.y.range()[0]!;
	const line = { left: margin.left, right: width - margin.right, top: foot - 1, bottom: foot + 1 };
	return [...under, ...beside, ...(x.rows ? [line] : [])];
}

/** What words keep clear of: marks, lines and the words of the axes. */
function groundOf(scene: Scene, sheet: Sheet): Ground {
	const { bars = [], points = [], squares = [], lines = [], rules = [] } = scene;
	const around = ({ x, y }: Spot, r: number) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });
	const boxOf = (xs: readonly number[], ys: readonly number[], wide = 0, tall = 0): Box => {
		const [left, right] = [Math.min(...xs), Math.max(...xs)];
		const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
		const [dx, dy] = [Math.max(0, wide - right + left) / 2, Math.max(0, tall - bottom + top) / 2];
		return { left: left - dx, right: right + dx, top: top - dy, bottom: bottom + dy };
	};
	return {
		boxes: [
			...axisWords(scene, sheet),
			...bars
				.filter(({ kind }) => kind !== 'band')
				.map(({ x, y, least }) => boxOf(x.map(sheet.x), y.map(sheet.y), ...(least ?? []))),
			...points.map((point) => {
				const dot = around(sheet.spot(point), point.state === 'emphasised' ? 8.5 : 6);
				return point.high === undefined ? dot : { ...dot, top: sheet.y(point.high) };
			}),
			...squares.flatMap(({ cells }) =>
				cells.map(({ x, y, width, height }) =>
					boxOf([x, x + width].map(sheet.x), [y, y + height].map(sheet.y))
				)
			)
		],
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
			...rules.flatMap((rule) => between(rule.map(sheet.spot)))
		]
	};
}

/** Lays a scene out. */
export function layOut(scene: Scene, room: Room): Layout {
	const sheet = sheetOf(scene, room);
	const { labels, leaders } = place(scene.asks ?? [], sheet, groundOf(scene, sheet));
	const n = (value: number) => value.toFixed(1);
	const rules = (scene.rules ?? []).map(
		(rule) =>
			`M${rule
				.map(sheet.spot)
				.map(({ x, y }) => `${n(x)},${n(y)}`)
				.join('L')}`
	);
	return { scene, sheet, labels, rules: rules.join('') + leaders };
}
