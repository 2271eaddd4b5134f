import type { Mark, MarkState } from '../../chart/mark';
import { decimalYear } from '../../domain/date';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';

/** A strength one side published: when (decimal year) and how many people. */
export interface StrengthPoint extends Mark {
	readonly at: number;
	readonly date: string;
	readonly people: number;
	readonly atLeast: boolean;
	/** Whether so long passed since the point before that the line may not claim to know the way. */
	readonly gap: boolean;
}

/** One side's army: its strengths in order of time, and those of them that the view tells. */
export interface Army {
	readonly side: 'kmt' | 'pla';
	readonly name: string;
	readonly points: readonly StrengthPoint[];
	readonly told: readonly StrengthPoint[];
}

/** Both sides of the war. */
export interface Armies {
	/** Whether equal heights are equal ratios. */
	readonly log: boolean;
	readonly kmt: Army;
	readonly pla: Army;
}

const names = { kmt: 'Nationalist', pla: 'Communist' } as const;
const tones = { kmt: 'kmt', pla: 'party' } as const;

/** Years without a figure that make a gap. */
const gapYears = 1;

function army({ forces }: FigureData, { through }: ViewOf<'forces'>, side: Army['side']): Army {
	const rows = forces.filter((row) => row.side === side && row.drawn);
	const last = rows.findLast((row) => row.date <= through);
	const state = (date: string): MarkState =>
		date > through ? 'hidden' : date === last?.date ? 'emphasised' : 'shown';
	const points = rows.map((row, i): StrengthPoint => {
		const at = decimalYear(row.date);
		const before = rows[i - 1];
		return {
			key: row.id,
			tone: tones[side],
			state: state(row.date),
			evidence: row.evidence,
			disputed: row.disputed,
			at,
			date: row.date,
			people: row.strength,
			atLeast: row.bound === 'at-least',
			gap: before !== undefined && at - decimalYear(before.date) > gapYears
		};
	});
	return { side, name: names[side], points, told: points.filter((point) => point.state !== 'hidden') };
}

/** Both armies as one side published them: the same points in every view, later ones hidden. */
export const armies = (datasets: FigureData, view: ViewOf<'forces'>): Armies => ({
	log: view.scale === 'log',
	kmt: army(datasets, view, 'kmt'),
	pla: army(datasets, view, 'pla')
});

/** The last strengths told of each side. @throws Error if the view ends before both are known */
export function latest(
	datasets: FigureData,
	view: ViewOf<'forces'>
): { readonly kmt: StrengthPoint; readonly pla: StrengthPoint } {
	const { kmt, pla } = armies(datasets, view);
	const [k, p] = [kmt.told.at(-1), pla.told.at(-1)];
	if (!k || !p) throw new Error(`forces: nothing is known of both sides through ${view.through}`);
	return { kmt: k, pla: p };
}

/** Where the lines drawn straight between the last two figures of each side meet (decimal year and people); nothing if they do not. */
export function crossing({
	kmt,
	pla,
	log
}: Armies): { readonly at: number; readonly people: number } | undefined {
	const [k1, k2] = kmt.told.slice(-2);
	const [p1, p2] = pla.told.slice(-2);
	if (!k1 || !k2 || !p1 || !p2 || p1.people > k1.people || p2.people <= k2.people) return undefined;
	const height = log ? Math.log : (people: number) => people;
	const people = log ? Math.exp : (at: number) => at;
	const before = height(k1.people) - height(p1.people);
	const share = before / (before + height(p2.people) - height(k2.people));
	const met = height(k1.people) + share * (height(k2.people) - height(k1.people));
	return { at: k1.at + share * (k2.at - k1.at), people: people(met) };
}
