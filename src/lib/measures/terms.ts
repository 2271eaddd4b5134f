import type { Datasets, LoanYear } from '../domain/dataset';
import { loanSchedule } from './loan-schedule';
import { cell, rowOf, type Measured } from './measure';

/** A term of the credit that is a number. */
export const term = ({ loanTerms }: Datasets, id: string): Measured => {
	const row = rowOf('loanTerms', loanTerms, id);
	return cell('loanTerms', row, row.value, row.unit);
};

/** The credit year by year, by the published third article. */
export const schedule = (datasets: Datasets): readonly LoanYear[] =>
	loanSchedule(datasets.loanTerms, 'article-3');

/** The terms that make the schedule. */
export const plan = (datasets: Datasets): readonly Measured[] =>
	['amount', 'rate', 'drawing-years', 'drawing-start', 'first-repayment', 'last-repayment'].map((id) =>
		term(datasets, id)
	);
