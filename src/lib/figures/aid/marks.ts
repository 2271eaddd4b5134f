import { decimalYear } from '../../domain/date';
import type { Bound, FigureData } from '../../domain/dataset';
import type { DataMark } from '../figure';

/** A count of specialists: of whom, how many, and on which day or over which time. */
export interface Count extends DataMark {
	/** As in the data: `1950-01`, `1950/1956`; and the same in decimal years. */
	readonly date: string;
	readonly from: number;
	readonly to: number;
	readonly people: number;
	readonly bound: Bound;
	/** Whom it counts, in a few words and in full. */
	readonly label: string;
	readonly what: string;
	/** Whether it counts a part of what another counts whole: the first to go where there is little room. */
	readonly part: boolean;
}

/** What became of a lot of projects; those counted twice were one project each. */
export type Fate = 'begun' | 'never' | 'twice';

/** Projects that were agreed in the same round and were counted alike later: a unit square each. */
export interface Lot extends DataMark {
	readonly count: number;
	readonly fate: Fate;
	readonly round: Round;
	readonly hatched: boolean;
}

/** An agreement that added projects: its row of data/projects.csv. */
export type Round = FigureData['projects'][number];

/** What the words of the projects need. */
export interface Facts {
	readonly rounds: readonly Round[];
	readonly total: number;
	/** On how many work began, and how many different ones the list had. */
	readonly built: number;
	readonly other: number;
}

/** Counts of parts of what `winter-1949-50` counts whole. */
const parts: readonly string[] = ['1949-10', 'air-force', 'naval'];

/** A bare year is meant whole; two neighbouring years are the winter between them. */
function timeOf(date: string): readonly [from: number, to: number] {
	const [first = '', last = first] = date.split('/');
	if (first === last) return [decimalYear(first), decimalYear(first)];
	const bare = /^\d{4}$/.test(first) && /^\d{4}$/.test(last);
	if (!bare) return [decimalYear(first), decimalYear(last)];
	const winter = Number(last) - Number(first) === 1;
	return winter ? [Number(last) - 0.25, Number(last) + 0.25] : [Number(first), Number(last) + 1];
}

/** The counts of specialists in order of time. They count different people and are never joined. */
export const specialists = ({ advisers }: FigureData): readonly Count[] =>
	advisers
		.filter((row) => row.drawn)
		.map((row): Count => {
			const [from, to] = timeOf(row.date);
			return {
				key: row.id,
				tone: 'soviet',
				state: 'shown',
				evidence: row.evidence,
				disputed: row.disputed,
				rows: [`advisers/${row.id}`],
				numbers: [row.number],
				date: row.date,
				from,
				to,
				people: row.number,
				bound: row.bound,
				label: row.label,
				what: row.what,
				part: parts.includes(row.id)
			};
		})
		.toSorted((a, b) => a.from - b.from || a.people - b.people);

/** @throws Error if a row of data/projects.csv is missing */
export function factsOf({ projects }: FigureData): Facts {
	const row = (id: string) => {
		const found = projects.find((one) => one.id === id);
		if (!found) throw new Error(`aid: data/projects.csv has no row “${id}”`);
		return found;
	};
	return {
		rounds: ['1950', '1953', '1954'].map(row),
		total: row('total').number,
		built: row('built').number,
		other: row('built-other').number
	};
}

/**
 * The projects as lots, the same in both pictures. Which projects were not built is not known: the last squares stand
 * for them.
 * @param later whether the picture is about what was built
 * @throws Error if fewer were agreed than counted as built
 */
export function lots(datasets: FigureData, later: boolean): readonly Lot[] {
	const { rounds, built, other } = factsOf(datasets);
	const agreed = rounds.reduce((sum, { number }) => sum + number, 0);
	if (agreed < Math.max(built, other))
		throw new Error('aid: data/projects.csv counts more built than agreed');
	const fates = [
		{ fate: 'begun', name: '', from: 0, to: built },
		{ fate: 'never', name: '-never-begun', from: built, to: other },
		{ fate: 'twice', name: '-counted-twice', from: other, to: Infinity }
	] as const;
	let end = 0;
	return rounds.flatMap((round): Lot[] => {
		const start = end;
		end += round.number;
		return fates
			.map(({ fate, name, from, to }): Lot => {
				const count = Math.max(0, Math.min(to, end) - Math.max(from, start));
				return {
					key: `agreed-${round.id}${name}`,
					tone: 'soviet',
					state: 'shown',
					evidence: round.evidence,
					pending: later && fate === 'twice',
					rows: [round.id, ...(later ? ['built', 'built-other'] : [])].map((id) => `projects/${id}`),
					numbers: [count, round.number],
					count,
					fate,
					round,
					hatched: later && fate === 'never'
				};
			})
			.filter(({ count }) => count);
	});
}
