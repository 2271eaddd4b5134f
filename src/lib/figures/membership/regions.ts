import { scaleLinear } from 'd3-scale';
import { textWidth } from '../../chart/text/metrics';
import { compactBelow, typeSizes, type TypeSizes } from '../../chart/type';
import { plain } from '../../i18n/format';
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
	/** Where its name stands. */
	readonly name: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
	/** Its members. */
	readonly said: string;
	/** Its part of all, on the bar that the view is about. */
	readonly share: string | undefined;
}

/** The bars of a sheet with the words round them, in pixels. */
export interface RegionSheet {
	readonly type: TypeSizes;
	readonly bars: readonly RegionBar[];
	readonly left: number;
	/** Names of the parts of a bar, over the first one. */
	readonly heads: readonly { readonly x: number; readonly text: string; readonly anchor: 'start' | 'end' }[];
	/** Members in the regions too small to be drawn at this size. */
	readonly rest: number;
}

const [inDistricts, inArmy] = ['in the districts', 'in the army'];

/**
 * The regions one under another, the smallest summed up where there is little height.
 * @param total members in all regions, as printed
 */
export function regionBars(
	marks: readonly RegionMark[],
	total: number,
	width: number,
	height: number
): RegionSheet {
	const type = typeSizes(width);
	const low = height < 240;
	const top = low ? 0 : type.small * 1.7;
	const largest = Math.max(...marks.map((mark) => mark.stated));
	const kept = low ? marks.filter((mark) => mark.stated > largest / 20) : marks;
	const row = (height - top) / (kept.length + (kept.length < marks.length ? 0.9 : 0));
	// on a narrow sheet names stand over their bars, if the rows are high enough
	const stacked = width < compactBelow && row > type.label * 2.6;
	const left = stacked ? 2 : Math.max(...kept.map((mark) => textWidth(mark.region, type.label, 650))) + 12;
	const shareOf = ({ stated }: RegionMark) => `${plain((100 * stated) / total)} per cent of all`;
	const shares = !stacked && row > type.strong * 1.2 + type.small * 1.4;
	/** The widest scale at which each bar has room for its number after it. */
	const perMember = Math.min(
		...kept.map((mark) => {
			const strong = mark.state === 'emphasised';
			const number = textWidth(plain(mark.stated), strong ? type.strong : type.label, strong ? 650 : 400);
			const share = strong && shares ? textWidth(shareOf(mark), type.small) : 0;
			const words = Math.max(number, share);
			return (width - left - words - 12) / (mark.territorial + mark.army);
		})
	);
	const x = scaleLinear([0, largest], [0, largest * perMember]);
	const thick = stacked ? row - type.label * 1.2 - 6 : Math.min(row * 0.62, 44);
	const middle = (i: number) => top + row * (i + 0.5) + (stacked ? type.label * 0.6 : 0);
	const hidden = marks[0]?.state === 'hidden';
	const first = kept[0];
	const end = left + x((first?.territorial ?? 0) + (first?.army ?? 0));
	const names = textWidth(inDistricts + inArmy, type.small);
	return {
		type,
		left,
		heads:
			hidden || !top || end - left < names + 12
				? []
				: [
						{ x: left, text: inDistricts, anchor: 'start' },
						{ x: end, text: inArmy, anchor: 'end' }
					],
		rest: marks.slice(kept.length).reduce((sum, mark) => sum + mark.stated, 0),
		bars: kept.map((mark, i) => ({
			mark,
			x: left,
			y: middle(i) - thick / 2,
			height: thick,
			districts: hidden ? 0 : x(mark.territorial),
			army: hidden ? 0 : x(mark.army),
			middle: middle(i),
			name: stacked
				? { x: left, y: middle(i) - thick / 2 - type.label * 0.65, anchor: 'start' }
				: { x: left - 10, y: middle(i), anchor: 'end' },
			said: plain(mark.stated),
			share: mark.state === 'emphasised' && shares ? shareOf(mark) : undefined
		}))
	};
}
