import type { Mark, MarkState } from '../../chart/mark';
import { decimalYear } from '../../domain/date';
import type { Bound, FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';

export type AidView = ViewOf<'aid'>;

/** A count of specialists: of whom, how many, and on which day or over which time (decimal years). */
export interface Count extends Mark {
	/** As in the data: `1950-01`, `1950/1956`. */
	readonly date: string;
	readonly from: number;
	readonly to: number;
	readonly number: number;
	readonly bound: Bound;
	/** Whom it counts, in a few words and in full. */
	readonly label: string;
	readonly what: string;
	/** Whether it is the whole that others are parts of, or stands alone: the last to go where there is little room. */
	readonly main: boolean;
}

/** Unit squares that share a fate: a project each. */
export interface Lot extends Mark {
	readonly count: number;
	/** The agreement that added them: an id of projects.csv. */
	readonly agreement: string;
	readonly hatched: boolean;
}

/** Counts of parts of what `winter-1949-50` counts whole. */
const parts: readonly string[] = ['1949-10', 'air-force', 'naval'];

const agreements = ['1950', '1953', '1954'] as const;

/** A bare year is meant whole; two neighbouring years are the winter between them. */
function timeOf(date: string): { from: number; to: number } {
	const [first = '', last = first] = date.split('/');
	if (first === last) return { from: decimalYear(first), to: decimalYear(first) };
	const bare = /^\d{4}$/.test(first) && /^\d{4}$/.test(last);
	if (bare && Number(last) - Number(first) === 1)
		return { from: Number(last) - 0.25, to: Number(last) + 0.25 };
	return bare
		? { from: Number(first), to: Number(last) + 1 }
		: { from: decimalYear(first), to: decimalYear(last) };
}

/** The counts of specialists, smallest first. They count different people and are never joined. */
export function specialists({ advisers }: FigureData, { show }: AidView): readonly Count[] {
	const state: MarkState = show === 'specialists' ? 'shown' : 'hidden';
	return advisers
		.filter((row) => row.drawn)
		.toSorted((a, b) => a.number - b.number)
		.map((row) => ({
			key: row.id,
			tone: 'soviet',
			state,
			evidence: row.evidence,
			disputed: row.disputed,
			date: row.date,
			...timeOf(row.date),
			number: row.number,
			bound: row.bound,
			label: row.label,
			what: row.what,
			main: !parts.includes(row.id)
		}));
}

/** A row of data/projects.csv by its id. @throws Error if there is none */
export function project({ projects }: FigureData, id: string): FigureData['projects'][number] {
	const row = projects.find((one) => one.id === id);
	if (!row) throw new Error(`aid: data/projects.csv has no row “${id}”`);
	return row;
}

/** The agreements that added projects, in order of time. */
export const agreementsOf = (datasets: FigureData) => agreements.map((id) => project(datasets, id));

/**
 * The projects as lots: agreed in the same round and, in `built`, counted as built by both counts, by one, or by none.
 * Which projects were not built is not known: the last squares stand for them.
 * @throws Error if fewer were agreed than counted as built
 */
export function lots(datasets: FigureData, { show }: AidView): readonly Lot[] {
	const both = project(datasets, 'built').number;
	const one = project(datasets, 'built-other').number;
	const state: MarkState = show === 'specialists' ? 'hidden' : 'shown';
	const built = show === 'built';
	let before = 0;
	const list = agreementsOf(datasets).flatMap((row): Lot[] => {
		const end = before + row.number;
		const within = (from: number, to: number) => Math.max(0, Math.min(to, end) - Math.max(from, before));
		const lot = { tone: 'soviet', state, evidence: row.evidence, agreement: row.id } as const;
		const made: Lot[] = [
			{ ...lot, key: `agreed-${row.id}`, count: within(0, both), hatched: false },
			{
				...lot,
				key: `agreed-${row.id}-one-count`,
				count: within(both, one),
				hatched: built
			},
			{
				...lot,
				key: `agreed-${row.id}-no-count`,
				count: within(one, Infinity),
				hatched: false,
				pending: built
			}
		];
		before = end;
		return made.filter(({ count }) => count > 0);
	});
	if (before < Math.max(both, one)) throw new Error('aid: data/projects.csv counts more built than agreed');
	return list;
}
