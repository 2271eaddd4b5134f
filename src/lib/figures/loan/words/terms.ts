import type { LoanYear } from '../../../domain/dataset';
import type { KeyEntry } from '../../figure';

export const plan: KeyEntry = { sign: 'solid', meaning: 'plan: a yearly remainder could be carried over' };
export const toCome: KeyEntry = { sign: 'dashed', meaning: 'still to come' };
export const reprinted: KeyEntry = {
	sign: 'hollow',
	meaning: 'Article 3 as commonly reprinted; the page was not seen'
};

/** The terms that say how the credit is drawn, and how it is repaid by either reading. */
export const drawingTerms = ['amount', 'drawing-years', 'drawing-start', 'carry-over'] as const;
export const repaymentTerms = ['repayment-years', 'first-repayment', 'last-repayment'] as const;
export const otherTerms = ['june-repayment-start', 'june-repayment-end'] as const;

/** Terms as the rows a picture rests on. */
export const terms = (...ids: string[]): string[] => ids.map((id) => `loanTerms/${id}`);

/** From the first year to the last: “1954–63”. */
export const span = (years: readonly LoanYear[]): string =>
	`${years[0]?.year}–${String(years.at(-1)?.year).slice(2)}`;
