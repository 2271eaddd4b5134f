import type { FigureData } from '../../domain/dataset';
import { row, type Block, type LoanView } from './block';

type Loan = FigureData['sovietLoans'][number];

const ids = ['total-official', 'total-shen', 'total-soviet'] as const;

/** The credit of 1950 in data/soviet-loans.csv. */
export const creditId = '1950-02';

/** A row of data/soviet-loans.csv by its id. @throws Error if it is missing or has no sum in old roubles */
export function loanRow({ sovietLoans }: FigureData, id: string): Loan & { readonly billions: number } {
	const found = sovietLoans.find((one) => one.id === id);
	if (found?.oldRoubles === undefined)
		throw new Error(`loan: data/soviet-loans.csv has no old roubles for “${id}”`);
	return { ...found, billions: found.oldRoubles / 1000 };
}

/** The three published totals of all Soviet loans, smallest first, in billions of old roubles. */
export const totalsOf = (datasets: FigureData) => ids.map((id) => loanRow(datasets, id));

/** The credit's length, and a bar for each published total, in billions of old roubles; nothing to see outside `wider`. */
export function totalBlocks(datasets: FigureData, view: LoanView): { credit: number; totals: Block[] } {
	const seen = view.show === 'wider';
	return {
		credit: loanRow(datasets, creditId).billions,
		totals: totalsOf(datasets).map((total, index) => ({
			key: total.id,
			tone: 'soviet',
			state: seen ? 'shown' : 'hidden',
			evidence: total.evidence,
			disputed: total.disputed,
			...(seen ? { ...row(index + 1), x0: 0, x1: total.billions } : { x0: 1950, x1: 1950, y0: 0, y1: 0 })
		}))
	};
}
