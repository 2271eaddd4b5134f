import { decimalYear } from '../../domain/date';
import type { Bound, FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import type { DataMark } from '../figure';

/** A strength that one side published, of its own army or the other’s. */
export interface Strength extends DataMark {
	readonly side: (typeof sides)[number];
	/** ISO month, and the same as a decimal year. */
	readonly date: string;
	readonly at: number;
	readonly people: number;
	readonly bound: Bound;
	/** Whether so long passed since the one before that the line may not claim to know the way. */
	readonly gap: boolean;
}

/** What the words of a view need: the strengths told, and the last of each side. */
export interface Facts {
	/** Whether equal heights are equal ratios. */
	readonly log: boolean;
	readonly told: readonly Strength[];
	readonly kmt: Strength;
	readonly pla: Strength;
}

/** How many soldiers a mark stands for; counts are rounded to them. */
export const soldiersAMark = 10_000;

/** The larger army of 1946 first. */
export const sides = ['kmt', 'pla'] as const;

const tones = { kmt: 'kmt', pla: 'party' } as const;

/** Years without a figure that make a gap. */
const gapYears = 1;

/** The strengths of both armies told by a month, in order of time, the larger army first. */
export const strengths = ({ forces }: FigureData, through: string): readonly Strength[] =>
	sides
		.flatMap((side) => {
			const rows = forces.filter((row) => row.side === side && row.drawn);
			const told = rows.filter((row) => row.date <= through);
			return told.map((row, i): Strength => {
				const at = decimalYear(row.date);
				const before = told[i - 1];
				return {
					key: row.id,
					tone: tones[side],
					state: i === told.length - 1 ? 'emphasised' : 'shown',
					evidence: row.evidence,
					disputed: row.disputed,
					rows: [`forces/${row.id}`],
					numbers: [row.strength],
					side,
					date: row.date,
					at,
					people: row.strength,
					bound: row.bound,
					gap: before !== undefined && at - decimalYear(before.date) > gapYears
				};
			});
		})
		.toSorted((a, b) => a.at - b.at || b.people - a.people);

/** @throws Error if the view ends before both sides are known */
export function factsOf(datasets: FigureData, { through, scale }: ViewOf<'forces'>): Facts {
	const told = strengths(datasets, through);
	const [kmt, pla] = sides.map((side) => told.findLast((one) => one.side === side));
	if (!kmt || !pla) throw new Error(`forces: nothing is known of both sides through ${through}`);
	return { log: scale === 'log', told, kmt, pla };
}

/** Where the lines drawn straight on a log scale between the last two strengths of each side meet; nothing if they do not. */
export function crossing({ told }: Facts): { readonly x: number; readonly y: number } | undefined {
	const [[k1, k2], [p1, p2]] = sides.map((side) => told.filter((one) => one.side === side).slice(-2)) as [
		Strength[],
		Strength[]
	];
	if (!k1 || !k2 || !p1 || !p2 || p1.people > k1.people || p2.people <= k2.people) return undefined;
	const before = Math.log(k1.people / p1.people);
	const share = before / (before + Math.log(p2.people / k2.people));
	return {
		x: k1.at + share * (k2.at - k1.at),
		y: k1.people * (k2.people / k1.people) ** share
	};
}
