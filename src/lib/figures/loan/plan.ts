import type { FigureData, LoanReading, LoanYear } from '../../domain/dataset';
import { loanSchedule } from '../../measures/loan-schedule';

type Term = FigureData['loanTerms'][number];

/** A term of the credit by its id. @throws Error if data/loan-terms.csv has no such row */
export function term({ loanTerms }: FigureData, id: string): Term {
	const row = loanTerms.find((one) => one.id === id);
	if (!row) throw new Error(`loan: data/loan-terms.csv has no row “${id}”`);
	return row;
}

/** A term that is a number, in the row's unit. @throws Error if it is words only */
export function number(datasets: FigureData, id: string): number {
	const { value } = term(datasets, id);
	if (value === undefined) throw new Error(`loan: “${id}” in data/loan-terms.csv has no value`);
	return value;
}

/** The credit year by year, US$ million, and what follows from it. */
export interface Plan {
	readonly years: readonly LoanYear[];
	readonly drawings: readonly LoanYear[];
	readonly repayments: readonly LoanYear[];
	/** The year at whose end most was owed. */
	readonly peak: LoanYear;
	/** Interest over the whole term. */
	readonly interest: { readonly low: number; readonly high: number };
}

/** The plan by one of the two readings of when repayment ran. @throws Error if the terms give no year */
export function planOf({ loanTerms }: FigureData, reading: LoanReading): Plan {
	const years = loanSchedule(loanTerms, reading);
	const [first] = years;
	if (!first) throw new Error('loan: the terms give no years');
	const sum = (of: (year: LoanYear) => number) => years.reduce((total, year) => total + of(year), 0);
	return {
		years,
		drawings: years.filter((year) => year.drawn > 0),
		repayments: years.filter((year) => year.repaid > 0),
		peak: years.reduce((peak, year) => (year.owed > peak.owed ? year : peak), first),
		interest: { low: sum((year) => year.interestLow), high: sum((year) => year.interestHigh) }
	};
}
