import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { textWidth } from '../../chart/text/metrics';
import { compactBelow, typeSizes, type TypeSizes } from '../../chart/type';
import { plain } from '../../i18n/format';
import type { LoanView, Plane } from './block';

interface Tick {
	readonly at: number;
	readonly text: string;
}

/** The sheet of a view, in pixels: room round the plot, scales, and as many values on the axes as fit. */
export interface Sheet {
	readonly type: TypeSizes;
	readonly compact: boolean;
	readonly margin: {
		readonly top: number;
		readonly right: number;
		readonly bottom: number;
		readonly left: number;
	};
	readonly x: ScaleLinear<number, number>;
	readonly y: ScaleLinear<number, number>;
	readonly years: readonly Tick[];
	readonly amounts: readonly Tick[];
	/** Where the gridlines end and the middles of the years' names are. */
	readonly right: number;
	readonly foot: number;
}

const amounts: Record<LoanView['show'], readonly number[]> = {
	offer: [0, 100, 200, 300],
	drawn: [0, 100, 200, 300],
	repayment: [-30, 0, 30, 60],
	balance: [0, 100, 200, 300],
	interest: [0, 1, 2, 3],
	'other-reading': [0, 100, 200, 300],
	wider: []
};

/** A number with a true minus sign: “−30”. */
export const signed = (value: number, plus = ''): string =>
	value < 0 ? `−${plain(-value)}` : `${plus}${plain(value)}`;

/** The room above and below the plot that a view's words need. */
function headAndFoot(
	show: LoanView['show'],
	{ small, label, strong }: TypeSizes
): { top: number; bottom: number } {
	const years = small * 1.7;
	const under = label * 1.5;
	switch (show) {
		case 'offer':
		case 'drawn':
			return { top: strong * 1.25 + label * 1.4, bottom: years };
		case 'repayment':
			return { top: label * 1.5, bottom: years + under + strong * 1.25 };
		case 'balance':
			return { top: strong * 1.2 + small * 1.4, bottom: years + under };
		case 'other-reading':
			return { top: strong * 1.4, bottom: years + under };
		case 'interest':
			return { top: label * 1.5, bottom: years };
		case 'wider':
			return { top: 0, bottom: 0 };
	}
}

/** Every so many years that their names keep apart; `year 1` … where the calendar is not settled yet. */
function yearTicks({ x: [from, to] }: Plane, show: LoanView['show'], pixels: number, size: number): Tick[] {
	if (show === 'wider') return [];
	const name = (year: number) => (show === 'offer' ? `year ${year - from + 1}` : String(year));
	const step = Math.ceil((textWidth(name(from), size) + 8) / (pixels / (to - from)));
	const count = Math.ceil((to - from) / step);
	return Array.from({ length: count }, (_, i) => ({
		at: from + i * step + 0.5,
		text: name(from + i * step)
	}));
}

/** The sheet for a view's plane at a size. */
export function sheetOf(plane: Plane, show: LoanView['show'], width: number, height: number): Sheet {
	const type = typeSizes(width);
	const compact = width < compactBelow;
	const ticks = amounts[show].map((at, i, all) => ({
		at,
		text: i === all.length - 1 && !compact ? `US$${plain(at)}m` : signed(at)
	}));
	const values = Math.max(0, ...ticks.map((tick) => textWidth(tick.text, type.small) + 7));
	const left = compact && show !== 'wider' ? 8 : 2;
	const margin = { ...headAndFoot(show, type), left, right: show === 'wider' ? 2 : values };
	return {
		type,
		compact,
		margin,
		x: scaleLinear(plane.x, [margin.left, width - margin.right]),
		y: scaleLinear(plane.y, [height - margin.bottom, margin.top]),
		years: yearTicks(plane, show, width - margin.left - margin.right, type.small),
		amounts: ticks,
		right: width - margin.right,
		foot: height - type.small * 0.75
	};
}
