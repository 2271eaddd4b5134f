import type { FigureData, LoanReading, LoanYear } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { loanSchedule } from '../../measures/loan-schedule';

/** The credit year by year, US$ million, and what follows from it. */
export interface Plan {
	readonly years: readonly LoanYear[];
	readonly drawings: readonly LoanYear[];
	readonly repayments: readonly LoanYear[];
	/** The year at whose end most was owed. */
	readonly peak: LoanYear;
	/** Interest over the whole term: each part drawn on 31 December, evenly over its year, on 1 January. */
	readonly interest: { readonly least: number; readonly low: number; readonly high: number };
}

/** What the words of a view need. */
export interface Facts {
	readonly through: number;
	/** By Article 3 as reprinted, and by the record of June 1949. */
	readonly printed: Plan;
	readonly recorded: Plan;
	/** US$ million, and per cent. */
	readonly amount: number;
	readonly rate: number;
	/** When Stalin named the terms. */
	readonly told: string;
}

/** A row by its id. @throws Error if it is missing */
export function rowOf<R extends { readonly id: string }>(rows: readonly R[], id: string): R {
	const row = rows.find((one) => one.id === id);
	if (!row) throw new Error(`loan: the data has no row “${id}”`);
	return row;
}

/** The plan by one of the two readings of when repayment ran. @throws Error if the terms give no year */
function planOf({ loanTerms }: FigureData, reading: LoanReading): Plan {
	const years = loanSchedule(loanTerms, reading);
	if (!years.length) throw new Error('loan: the terms give no years');
	const sum = (of: (year: LoanYear) => number) => years.reduce((total, year) => total + of(year), 0);
	const [low, high] = [sum((year) => year.interestLow), sum((year) => year.interestHigh)];
	return {
		years,
		drawings: years.filter((year) => year.drawn > 0),
		repayments: years.filter((year) => year.repaid > 0),
		peak: years.reduce((peak, year) => (year.owed > peak.owed ? year : peak)),
		// half a year more or less to owe each part costs as much either way
		interest: { least: 2 * low - high, low, high }
	};
}

/** @throws Error if a term is missing or has no number */
export function factsOf(datasets: FigureData, { through }: ViewOf<'loan'>): Facts {
	const term = (id: string) => {
		const { value } = rowOf(datasets.loanTerms, id);
		if (value === undefined) throw new Error(`loan: “${id}” in data/loan-terms.csv has no value`);
		return value;
	};
	return {
		through,
		printed: planOf(datasets, 'article-3'),
		recorded: planOf(datasets, 'june-1949'),
		amount: term('amount'),
		rate: term('rate'),
		told: rowOf(datasets.events, 'credit-offered').date
	};
}

/** The same, with what Washington supplied to Chiang. US$ million. */
export const besideOf = (datasets: FigureData, view: ViewOf<'loan'>) => ({
	...factsOf(datasets, view),
	lendLease: rowOf(datasets.quantities, 'american-lend-lease').value,
	removed: rowOf(datasets.quantities, 'industry-removed').value
});
