import { scaleLinear, scaleLog } from 'd3-scale';
import type { Room, Scale } from './room';
import type { Scene, Tick } from './scene';
import type { Spot } from './spot';
import { textWidth } from './text/metrics';

/** A scene in its room: where its values lie, in pixels. */
export interface Sheet extends Room {
	readonly margin: {
		readonly top: number;
		readonly right: number;
		readonly bottom: number;
		readonly left: number;
	};
	readonly x: Scale;
	readonly y: Scale;
	/** The values of the y axis for which there is room. */
	readonly ticks: readonly Tick[];
	/** The lines of words under the plot, with the middle of each line’s height. */
	readonly rows: readonly { readonly y: number; readonly ticks: readonly Tick[] }[];
	/** From where to where words may stand: not in the column of the y axis’s own. */
	readonly words: { readonly from: number; readonly to: number };
	/** Where a place of the scene lies. */
	readonly spot: (spot: Spot) => Spot;
}

/** From a line of the y axis to its words. */
export const axisGap = 6;

/** The middle of a word under the plot: under its tick, but within the room. */
export const underTick = (x: number, text: string, { width, type }: Room): number => {
	const half = textWidth(text, type.small) / 2;
	return Math.min(Math.max(x, half), width - half);
};

/** The ticks of the y axis whose words do not meet, from the first on. */
function apart(ticks: readonly Tick[], y: Scale, size: number): readonly Tick[] {
	let last: number | undefined;
	return ticks.filter(({ at }) => {
		const fits = last === undefined || Math.abs(y(at) - last) >= size;
		if (fits) last = y(at);
		return fits;
	});
}

/** The sheet of a scene: margins for the words of its axes, and the ticks for which there is room. */
export function sheetOf({ x, y, free = {} }: Scene, room: Room): Sheet {
	const { width, height, type } = room;
	const wide = y.ticks?.length
		? Math.max(...y.ticks.map(({ text }) => textWidth(text, type.small))) + axisGap + 2
		: 0;
	const rows = x.rows ?? [];
	const margin = {
		top: free.top ?? 0,
		right: (free.right ?? 0) + (y.side === 'left' ? 0 : wide),
		bottom: (free.bottom ?? 0) + (rows.length && type.small * (0.55 + 1.35 * rows.length)),
		left: (free.left ?? 0) + (y.side === 'left' ? wide : wide && 2)
	};
	const across = (x.log ? scaleLog : scaleLinear)(x.domain, [margin.left, width - margin.right]) as Scale;
	const upright = (y.log ? scaleLog : scaleLinear)(y.domain, [height - margin.bottom, margin.top]) as Scale;
	return {
		...room,
		margin,
		x: across,
		y: upright,
		ticks: apart(y.ticks ?? [], upright, type.small),
		rows: rows.map((row, i) => ({
			y: height - type.small * (0.75 + 1.4 * (rows.length - 1 - i)),
			ticks: row(across, type.small)
		})),
		words: { from: y.side === 'left' ? wide : 0, to: y.side === 'left' ? width : width - wide },
		spot: (spot) => ({ x: across(spot.x), y: upright(spot.y) })
	};
}
