import { isSeen } from '../../table';
import type { LoanMarks } from '../marks';
import { drawingTerms, repaymentTerms, terms } from '../words/terms';
import { inCell, spoken } from './money';

const rows = terms('amount', 'rate', ...drawingTerms.slice(1), ...repaymentTerms);

/** A year's interest, and for a year of drawing the range that depends on the day. */
export function interestItems({ plan, interest, ranges }: LoanMarks) {
	const low = interest.map((mark, i) => {
		const year = plan.years[i]!;
		const how = year.drawn ? 'the part drawn evenly over the year' : 'nothing drawn in this year';
		return {
			mark,
			at: year.year,
			how,
			sum: inCell(year.interestLow),
			words: `${spoken(year.interestLow)} of interest, ${how}`
		};
	});
	const both = ranges.map((mark, i) => {
		const year = plan.drawings[i]!;
		const sum = `${inCell(year.interestLow)} to ${inCell(year.interestHigh)}`;
		return {
			mark,
			at: year.year,
			how: 'evenly over the year, or all on 1 January',
			sum,
			words: `${sum} million US dollars of interest, evenly drawn or all on 1 January`
		};
	});
	return [...low, ...both]
		.filter(({ mark }) => isSeen(mark))
		.sort((a, b) => a.at - b.at)
		.map(({ mark, at, how, sum, words }) => ({
			mark: mark.key,
			year: String(at),
			how,
			sum,
			said: `${at}: ${words}`,
			ahead: mark.pending ?? false,
			rows
		}));
}
