import type { LoanReading, LoanTerm, LoanYear } from '../domain/dataset';

const calendar = {
	'article-3': { first: 'first-repayment', last: 'last-repayment' },
	'june-1949': { first: 'june-repayment-start', last: 'june-repayment-end' }
} as const satisfies Record<LoanReading, { first: string; last: string }>;

/**
 * The credit year by year as its terms lay it down: a plan, not what was really drawn and paid.
 * Equal parts are drawn each year; equal parts are repaid on 31 December, so a year's repayment saves no interest in it.
 * Interest is the rate on what is owed: `interestHigh` if a part is drawn on 1 January, `interestLow` if evenly over the year.
 * @returns money in millions of US dollars, from the first drawing to the last repayment
 * @throws RangeError if a term has no number
 */
export function loanSchedule(
	terms: readonly Pick<LoanTerm, 'id' | 'value'>[],
	reading: LoanReading
): readonly LoanYear[] {
	const term = (id: string): number => {
		const value = terms.find((row) => row.id === id)?.value;
		if (value === undefined) throw new RangeError(`the term “${id}” of the credit has no number`);
		return value;
	};
	const amount = term('amount');
	const rate = term('rate') / 100;
	const start = term('drawing-start');
	const drawingYears = term('drawing-years');
	const first = term(calendar[reading].first);
	const last = term(calendar[reading].last);
	const years: LoanYear[] = [];
	let owed = 0;
	for (let year = start; year <= last; year += 1) {
		const drawn = year < start + drawingYears ? amount / drawingYears : 0;
		const repaid = year >= first ? amount / (last - first + 1) : 0;
		const interest = { interestLow: (owed + drawn / 2) * rate, interestHigh: (owed + drawn) * rate };
		owed += drawn - repaid;
		years.push({ year, drawn, repaid, owed, ...interest });
	}
	return years;
}
