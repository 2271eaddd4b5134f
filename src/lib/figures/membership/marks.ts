import { decimalYear } from '../../domain/date';
import type { Bound, Drawn, FigureData, Headcount } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import type { DataMark } from '../figure';
import { inSpan, spanOf } from './span';

export type MembershipView = ViewOf<'membership'>;

/** A dated count of members. */
export interface Count extends DataMark {
	/** ISO date, and the same as a decimal year. */
	readonly date: string;
	readonly at: number;
	readonly occasion: string;
	readonly members: number;
	readonly high: number | undefined;
	readonly bound: Bound;
	/** Whether the line leads here over years without a count. */
	readonly gap: boolean;
	/** A floor of incomplete returns: it stands beside the line, not on it. */
	readonly aside: boolean;
}

/** More years than this between two counts are a gap. */
const gapYears = 1.6;

/**
 * The counts a view shows, in order of time. Those it names stand out, or else the last.
 * @throws Error if the view names a row that it does not show
 */
export function countsOf({ membership }: FigureData, view: MembershipView): readonly Count[] {
	const span = spanOf(membership, view);
	const rows = membership.filter((row) => row.drawn && inSpan(decimalYear(row.date), span));
	const unknown = view.emphasis.find((id) => !rows.some((row) => row.id === id));
	if (unknown)
		throw new Error(
			`membership: “${unknown}” is not drawn in “${view.show}”; there are ${rows.map(({ id }) => id).join(', ')}`
		);
	const strong = view.emphasis.length ? view.emphasis : rows.slice(-1).map(({ id }) => id);
	const aside = (row: Drawn<Headcount>) => row.id === '1949-july';
	// where a step of the grid is tenfold it would lie on the line
	const seen = rows.filter((row) => span.scale !== 'log' || !aside(row) || strong.includes(row.id));
	let before = Infinity;
	return seen.map((row): Count => {
		const at = decimalYear(row.date);
		const gap = at - before > gapYears;
		if (!aside(row)) before = at;
		return {
			key: row.id,
			tone: 'party',
			state: strong.includes(row.id) ? 'emphasised' : 'shown',
			evidence: row.evidence,
			disputed: row.disputed,
			rows: [`membership/${row.id}`],
			numbers: row.high === undefined ? [row.members] : [row.members, row.high],
			date: row.date,
			at,
			occasion: row.occasion,
			members: row.members,
			high: row.high,
			bound: row.bound,
			gap,
			aside: aside(row)
		};
	});
}

/** What the words of the counts need. */
export interface CountFacts {
	readonly view: MembershipView;
	readonly counts: readonly Count[];
	/** The two counts that the view compares, the same if it tells of one; none where there is no count. */
	readonly ends: readonly [from: Count, to: Count] | undefined;
}

/** @throws Error if a view of the story has no count */
export function countFacts(datasets: FigureData, view: MembershipView): CountFacts {
	const counts = countsOf(datasets, view);
	const [first, last] = [counts[0], counts.at(-1)];
	if (!first || !last) {
		if (view.show !== 'free') throw new Error(`membership: there are no counts to draw in “${view.show}”`);
		return { view, counts, ends: undefined };
	}
	const strong = counts.filter(({ state }) => state === 'emphasised');
	const highest = counts.reduce((a, b) => (b.members > a.members ? b : a));
	const from = strong.length > 1 ? strong[0]! : view.show === 'break' ? highest : first;
	return { view, counts, ends: [from, strong.at(-1) ?? last] };
}

/** A region's members in the districts, or in the army, and in both as printed. */
export interface RegionPart extends DataMark {
	readonly region: string;
	readonly where: 'districts' | 'army';
	readonly members: number;
	readonly stated: number;
}

/** The regions of July 1949, largest first; no part in the army where the note gives none. */
export function regionParts({ regions }: FigureData, { emphasis }: MembershipView): readonly RegionPart[] {
	return regions
		.filter((row) => row.id !== 'total')
		.toSorted((a, b) => b.stated - a.stated)
		.flatMap((row) =>
			(
				[
					{ key: row.id, where: 'districts', members: row.territorial },
					{ key: `${row.id}-army`, where: 'army', members: row.army ?? 0 }
				] as const
			)
				.filter(({ members }) => members)
				.map((part): RegionPart => ({
					...part,
					tone: 'party',
					state: emphasis.includes(row.id) ? 'emphasised' : emphasis.length ? 'muted' : 'shown',
					evidence: row.evidence,
					rows: [`regions/${row.id}`],
					numbers: [part.members, row.stated],
					region: row.region,
					stated: row.stated
				}))
		);
}

/** Members in all regions and in the Northeast, as printed. @throws Error if regions.csv lacks either */
export function regionFacts({ regions }: FigureData) {
	const [total, northeast] = ['total', 'northeast'].map((id) => regions.find((row) => row.id === id)?.stated);
	if (!total || !northeast) throw new Error('membership: regions.csv needs the rows “total” and “northeast”');
	return { total, northeast };
}
