import { band, row, type Block, type LoanView } from './block';
import type { Plan } from './plan';

/** Interest a year, US$ million: at least the block, at most the range on top of it. */
export function interestBlocks(plan: Plan, view: LoanView): { interest: Block[]; ranges: Block[] } {
	const seen = view.show === 'interest';
	const state = seen ? 'shown' : 'hidden';
	const flat = view.show === 'wider' ? row(0).y1 : 0;
	const place = (year: number, low: number, high: number) => ({
		...(view.show === 'wider' ? { x0: 0, x1: 0 } : band(year)),
		y0: seen ? low : flat,
		y1: seen ? high : flat
	});
	return {
		interest: plan.years.map((year) => ({
			key: `interest-${year.year}`,
			tone: 'party',
			evidence: 'derived',
			state,
			pending: year.year > view.through,
			...place(year.year, 0, year.interestLow)
		})),
		ranges: plan.drawings.map((year) => ({
			key: `interest-range-${year.year}`,
			tone: 'party',
			evidence: 'derived',
			state,
			pending: year.year > view.through,
			...place(year.year, year.interestLow, year.interestHigh)
		}))
	};
}
