import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3-scale';
import { textWidth } from '../../chart/text/metrics';
import { compactBelow, typeSizes, type TypeSizes } from '../../chart/type';
import { dateInWords, decimalYear } from '../../domain/date';
import type { Armies } from './marks';

type Scale = ScaleContinuousNumeric<number, number>;

/** The sheet the lines are drawn on, in pixels. */
export interface Sheet {
	readonly type: TypeSizes;
	readonly compact: boolean;
	readonly margin: {
		readonly top: number;
		readonly right: number;
		readonly bottom: number;
		readonly left: number;
	};
	readonly x: Scale;
	readonly y: Scale;
	/** People at the gridlines; on a linear scale the first is none. */
	readonly ticks: readonly number[];
	/** The foot of the sheet. */
	readonly base: number;
	/** Months that have a figure, and the years below them. */
	readonly months: readonly { readonly at: number; readonly text: string }[];
	readonly years: readonly { readonly at: number; readonly text: string }[];
	readonly monthsAt: number;
	readonly yearsAt: number;
}

/** The years of the whole series, and those that the first figures have to themselves. */
const whole = [1946.25, 1948.95] as const;
const firstSummer = [1946.12, 1946.95] as const;

/** The months of the figures told, those that meet written as one: “Jun–Jul”. */
function monthNames(dates: readonly string[], x: Scale, size: number) {
	const groups: string[][] = [];
	for (const date of [...new Set(dates)].sort()) {
		const group = groups.at(-1);
		const near =
			group && x(decimalYear(date)) - x(decimalYear(group.at(-1) ?? date)) < textWidth('Nov', size) + 6;
		if (near) group.push(date);
		else groups.push([date]);
	}
	return groups.map((group) => {
		const [first = '', last = first] = [group[0], group.at(-1)];
		const text = [...new Set([first, last])].map((date) => dateInWords(date, true)).join('–');
		return { at: (decimalYear(first) + decimalYear(last)) / 2, text };
	});
}

/** A year stands under its months, or in its middle where it has none. */
function yearNames(months: Sheet['months'], until: number): Sheet['years'] {
	const first = Math.floor(whole[0]);
	return Array.from({ length: Math.ceil(until) - first }, (_, i) => {
		const within = months.filter(({ at }) => Math.floor(at) === first + i);
		const middle = within.reduce((sum, { at }) => sum + at, 0) / within.length;
		return { at: within.length ? middle : first + i + 0.5, text: String(first + i) };
	});
}

/** The sheet for the armies of a view at a size. */
export function sheetOf({ kmt, pla, log }: Armies, width: number, height: number): Sheet {
	const type = typeSizes(width);
	const compact = width < compactBelow;
	const told = [...kmt.told, ...pla.told];
	const early = Math.max(...told.map((point) => point.at)) < firstSummer[1];
	const margin = {
		top: type.label * 1.4,
		right: early ? 2 : textWidth('over 3 million', type.strong, 650) + 18,
		bottom: type.small * 3.2,
		left: textWidth('5', type.small) + 8
	};
	const x = scaleLinear(early ? firstSummer : whole, [margin.left, width - margin.right]);
	const base = height - margin.bottom;
	const y: Scale = log
		? scaleLog([700_000, 5_000_000], [base, margin.top])
		: scaleLinear([0, 4_500_000], [base, margin.top]);
	const months = monthNames(
		told.map((point) => point.date),
		x,
		type.small
	);
	return {
		type,
		compact,
		margin,
		x,
		y,
		ticks: log ? [1e6, 2e6, 3e6, 4e6, 5e6] : [0, 1e6, 2e6, 3e6, 4e6],
		base,
		months,
		years: yearNames(months, early ? firstSummer[1] : whole[1]),
		monthsAt: height - type.small * 2.15,
		yearsAt: height - type.small * 0.75
	};
}
