import type { Mark, Tone } from '../../chart/mark';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { squareTonnes } from './marks';

/** A run of years in the Soviet request: so many tonnes in each of them. */
export interface DemandMark extends Mark {
	readonly metal: string;
	readonly label: string;
	readonly fromYear: number;
	readonly toYear: number;
	/** A year. */
	readonly tonnes: number;
	/** Of a thousand tonnes each, in one year. */
	readonly squares: number;
	/** The copy read has lost the metal’s name. */
	readonly hatched: boolean;
}

const demandTones: Readonly<Record<string, Tone>> = { tungsten: 'tungsten', antimony: 'antimony' };

/** The request run by run. The same marks in every view; hidden where the request is not the subject. */
export function demandMarks({ demands }: FigureData, view: ViewOf<'repayments'>): readonly DemandMark[] {
	return demands.map((row) => ({
		key: row.id,
		metal: row.metal,
		label: demandTones[row.metal] ? row.label : `${row.label}?`,
		fromYear: row.fromYear,
		toYear: row.toYear,
		tonnes: row.tonnes,
		squares: Math.round(row.tonnes / squareTonnes),
		hatched: !demandTones[row.metal],
		tone: demandTones[row.metal] ?? 'quiet',
		evidence: row.evidence,
		...(row.disputed ? { disputed: row.disputed } : {}),
		state: view.show === 'demands' ? ('shown' as const) : ('hidden' as const)
	}));
}
