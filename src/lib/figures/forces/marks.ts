import type { MarkState } from '../../chart/mark';
import { decimalYear } from '../../domain/date';
import type { Evidence, FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';

type Side = 'pla' | 'kmt';

/** A strength one side published: when (decimal year) and how many people. */
export interface StrengthPoint {
	readonly key: string;
	readonly at: number;
	readonly date: string;
	readonly people: number;
	readonly atLeast: boolean;
	readonly evidence: Evidence;
	readonly state: MarkState;
}

/** A side's published strengths in order of time: the same points in every view, later ones hidden. */
export function strengths({ forces }: FigureData, view: ViewOf<'forces'>, side: Side): readonly StrengthPoint[] {
	const rows = forces.filter((row) => row.side === side && row.drawn);
	const told = rows.filter((row) => row.date <= view.through);
	return rows.map((row) => ({
		key: row.id,
		at: decimalYear(row.date),
		date: row.date,
		people: row.strength,
		atLeast: row.bound === 'at-least',
		evidence: row.evidence,
		state: row.date > view.through ? 'hidden' : row === told.at(-1) ? 'emphasised' : 'shown'
	}));
}
