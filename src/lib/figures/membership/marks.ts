import type { MarkState } from '../../chart/mark';
import { decimalYear } from '../../domain/date';
import type { Drawn, Evidence, FigureData, Headcount, RegionalCount } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { inSpan, spanOf } from './span';

type MembershipView = ViewOf<'membership'>;

/** A dated count of members. */
export interface MemberPoint {
	readonly key: string;
	/** Decimal year. */
	readonly at: number;
	readonly date: string;
	readonly occasion: string;
	readonly members: number;
	readonly high: number | undefined;
	readonly atLeast: boolean;
	readonly about: boolean;
	readonly evidence: Evidence;
	readonly disputed: string | undefined;
	readonly state: MarkState;
	/** Whether the line leads here over years without a count. */
	readonly gap: boolean;
	/** A floor of incomplete returns: it stands beside the line, not on it. */
	readonly aside: boolean;
}

/** More years than this between two counts are a gap. */
const gapYears = 1.6;

/** The rows whose number a view is about: those it names, or else the last it shows. */
function emphasised(rows: readonly Drawn<Headcount>[], view: MembershipView): ReadonlySet<string> {
	if (view.emphasis.length) return new Set(view.emphasis);
	const span = spanOf(rows, view);
	const last = rows.findLast((row) => inSpan(decimalYear(row.date), span));
	return new Set(last && [last.id]);
}

/**
 * Every count good enough to draw, in order of time; the same in every view.
 * @throws Error if the view names a row that is not drawn
 */
export function memberPoints({ membership }: FigureData, view: MembershipView): readonly MemberPoint[] {
	const rows = membership.filter((row) => row.drawn);
	const strong = emphasised(rows, view);
	const span = spanOf(membership, view);
	if (view.show !== 'regions') {
		const unknown = view.emphasis.find(
			(id) => !rows.some((row) => row.id === id && inSpan(decimalYear(row.date), span))
		);
		if (unknown)
			throw new Error(
				`membership: “${unknown}” is not drawn in “${view.show}”; there are ${rows
					.filter((row) => inSpan(decimalYear(row.date), span))
					.map((row) => row.id)
					.join(', ')}`
			);
	}
	let before = Number.NEGATIVE_INFINITY;
	return rows.map((row) => {
		const at = decimalYear(row.date);
		const aside = row.id === '1949-july';
		// where a step of the grid is tenfold it would lie on the line
		const lost = aside && span.scale === 'log' && !strong.has(row.id);
		const point: MemberPoint = {
			key: row.id,
			at,
			date: row.date,
			occasion: row.occasion,
			members: row.members,
			high: row.high,
			atLeast: row.bound === 'at-least',
			about: row.bound === 'about',
			evidence: row.evidence,
			disputed: row.disputed,
			state:
				view.show === 'regions' || !inSpan(at, span) || lost
					? 'hidden'
					: strong.has(row.id)
						? 'emphasised'
						: 'shown',
			gap: at - before > gapYears,
			aside
		};
		if (!aside) before = at;
		return point;
	});
}

/** A region's members, in the districts and in the army. */
export interface RegionMark {
	readonly key: string;
	readonly region: string;
	readonly territorial: number;
	readonly army: number;
	readonly stated: number;
	readonly evidence: Evidence;
	readonly state: MarkState;
}

/** The regions of July 1949, largest first; hidden in every other view. */
export function regionMarks({ regions }: FigureData, view: MembershipView): readonly RegionMark[] {
	const rank = (row: Drawn<RegionalCount>) => row.stated;
	const named = new Set(view.emphasis);
	return regions
		.filter((row) => row.id !== 'total')
		.toSorted((a, b) => rank(b) - rank(a))
		.map((row) => ({
			key: row.id,
			region: row.region,
			territorial: row.territorial,
			army: row.army ?? 0,
			stated: row.stated,
			evidence: row.evidence,
			state:
				view.show !== 'regions' ? 'hidden' : named.has(row.id) ? 'emphasised' : named.size ? 'muted' : 'shown'
		}));
}
