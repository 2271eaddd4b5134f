import { decimalYear } from '../../domain/date';
import type { Drawn, Headcount } from '../../domain/dataset';
import { memberYears } from '../../domain/member-years';
import type { ViewOf } from '../../domain/view';

type MembershipView = ViewOf<'membership'>;

/** The part of the story a view shows: years (decimal) and members, and how the members are scaled. */
export interface Span {
	readonly from: number;
	readonly to: number;
	readonly low: number;
	readonly high: number;
	readonly scale: 'linear' | 'log';
	/** Rows after this year exist but belong to another view. */
	readonly until: number;
}

/** The span of each view of the story; that of `regions` is where the line waits meanwhile. */
export const spans: Record<Exclude<MembershipView['show'], 'free'>, Span> = {
	beginnings: { from: 1921, to: 1928, low: 0, high: 60_000, scale: 'linear', until: 1927.4 },
	break: { from: 1926.72, to: 1928.1, low: 0, high: 60_000, scale: 'linear', until: 1928 },
	war: { from: 1936.8, to: 1946, low: 0, high: 1_250_000, scale: 'linear', until: 1945.5 },
	'civil-war': { from: 1945, to: 1951.1, low: 0, high: 6_000_000, scale: 'linear', until: 1951.1 },
	regions: { from: 1945, to: 1951.1, low: 0, high: 6_000_000, scale: 'linear', until: 1951.1 },
	whole: { from: 1920.5, to: 1951.5, low: 10, high: 20_000_000, scale: 'log', until: 1951.5 }
};

/** Whether a count of this time (decimal year) belongs to the span. */
export const inSpan = (at: number, span: Pick<Span, 'from' | 'to' | 'until'>): boolean =>
	at >= span.from && at <= Math.min(span.to, span.until);

/** Whole years as the reader chose them. A log scale reaches from power of ten to power of ten, a linear one from zero. */
function freeSpan(
	rows: readonly Drawn<Headcount>[],
	{ from = memberYears.first, to = memberYears.last, scale = 'linear' }: MembershipView
): Span {
	// a little room after the last day, so that a count there stands clear of the scale
	const years = { from, to: to + 1 + (to + 1 - from) * 0.02, until: to + 1 };
	const seen = rows.filter((row) => row.drawn && inSpan(decimalYear(row.date), years));
	const least = Math.min(...seen.map((row) => row.members));
	const most = Math.max(...seen.map((row) => row.high ?? row.members));
	if (!seen.length) return { ...years, low: scale === 'log' ? 1 : 0, high: 10, scale };
	return scale === 'log'
		? {
				...years,
				low: 10 ** Math.floor(Math.log10(least)),
				high: 10 ** Math.ceil(Math.log10(most * 1.02)),
				scale
			}
		: { ...years, low: 0, high: most * 1.08, scale };
}

/** The span of a view: that of the story, or the reader’s own. */
export const spanOf = (rows: readonly Drawn<Headcount>[], view: MembershipView): Span =>
	view.show === 'free' ? freeSpan(rows, view) : spans[view.show];
