import { scaleLinear } from 'd3-scale';
import { textWidth } from '../../chart/text/metrics';
import { typeSizes, type TypeSizes } from '../../chart/type';
import { people } from '../../i18n/format';
import type { RegionMark } from './marks';

/** A region's bar in two parts, with its words, in pixels. */
export interface RegionBar {
	readonly mark: RegionMark;
	readonly x: number;
	readonly y: number;
	readonly height: number;
	readonly districts: number;
	readonly army: number;
	readonly middle: number;
	readonly said: string;
}

/** The regions one under another. Where there is little height the smallest are left out, and said to be so. */
export function regionBars(
	marks: readonly RegionMark[],
	width: number,
	height: number
): {
	readonly type: TypeSizes;
	readonly bars: readonly RegionBar[];
	readonly left: number;
	readonly rest: number;
} {
	const type = typeSizes(width);
	const fit = Math.max(3, Math.min(marks.length, Math.floor(height / (type.label * 1.75))));
	const kept = marks.slice(0, fit);
	const row = height / (kept.length + (kept.length < marks.length ? 0.8 : 0));
	const left = Math.max(...kept.map((mark) => textWidth(mark.region, type.label, 650))) + 12;
	const right = Math.max(...kept.map((mark) => textWidth(people(mark.stated), type.strong, 650))) + 14;
	const x = scaleLinear([0, Math.max(...marks.map((mark) => mark.stated))], [0, width - left - right]);
	const thick = Math.min(row * 0.62, 44);
	const hidden = marks[0]?.state === 'hidden';
	return {
		type,
		left,
		rest: marks.length - kept.length,
		bars: kept.map((mark, i) => ({
			mark,
			x: left,
			y: row * (i + 0.5) - thick / 2,
			height: thick,
			districts: hidden ? 0 : x(mark.territorial),
			army: hidden ? 0 : x(mark.army),
			middle: row * (i + 0.5),
			said: people(mark.stated)
		}))
	};
}
