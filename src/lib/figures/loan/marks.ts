import type { MarkState } from '../../chart/mark';
import type { FigureData, LoanYear } from '../../domain/dataset';
import { band, row, type Block, type Corner, type LoanView, type Plane } from './block';
import { interestBlocks } from './interest';
import { planOf, term, type Plan } from './plan';
import { totalBlocks } from './totals';

/** Everything the figure draws, the same keys in every view. */
export interface LoanMarks {
	readonly plane: Plane;
	/** The plan by the reading that the view follows. */
	readonly plan: Plan;
	readonly drawings: readonly Block[];
	readonly repayments: readonly Block[];
	/** Where the first repayment stands by the other reading. */
	readonly ghost: Block;
	readonly interest: readonly Block[];
	readonly ranges: readonly Block[];
	readonly totals: readonly Block[];
	/** What was owed: corners of a stepped line. */
	readonly owed: readonly Corner[];
	/** The same by the other reading. */
	readonly owedOther: readonly Corner[];
}

/** Years in which money could move, by the longer reading. */
const firstYear = 1950;
const lastYear = 1964;

const planes: Record<LoanView['show'], Plane> = {
	offer: { x: [1950, 1955], y: [0, 300] },
	drawn: { x: [1950, 1955], y: [0, 300] },
	repayment: { x: [1950, 1964], y: [-30, 60] },
	balance: { x: [1950, 1964], y: [-30, 300] },
	interest: { x: [1950, 1964], y: [0, 3] },
	'other-reading': { x: [1950, 1965], y: [-30, 300] },
	wider: { x: [0, 8.1], y: [4, 0] }
};

/** Whether the parts stand on one another's shoulders, as a sum, rather than side by side. */
const isSum = ({ show }: LoanView): boolean => show === 'offer' || show === 'drawn';

/** In `wider` the drawings lie end to end: together they are the credit in roubles. */
function drawingPlace(view: LoanView, year: LoanYear, index: number, part: number) {
	if (view.show === 'wider') return { ...row(0), x0: index * part, x1: (index + 0.96) * part };
	if (view.show === 'interest') return { ...band(year.year), y0: 0, y1: 0 };
	if (isSum(view)) return { ...band(year.year, 0.02), y0: index * year.drawn, y1: (index + 1) * year.drawn };
	return { ...band(year.year), y0: 0, y1: year.drawn };
}

function repaymentPlace(view: LoanView, year: LoanYear, credit: number) {
	if (view.show === 'wider') return { ...row(0), x0: credit, x1: credit };
	return { ...band(year.year), y0: isSum(view) || view.show === 'interest' ? 0 : -year.repaid, y1: 0 };
}

/** Corners of the line of what was owed, always as many; those after `through` wait where the line stops. */
function corners({ years }: Plan, view: LoanView, credit: number): Corner[] {
	const { x } = planes[view.show];
	const inside = (year: number) => Math.min(x[1], year);
	const list: Corner[] = [{ x: firstYear, y: 0 }];
	for (let year = firstYear; year <= lastYear + 1; year++) {
		const now = years.findLast((one) => one.year <= Math.min(year, view.through));
		list.push({ x: inside(Math.min(year, view.through + 1)), y: now?.owed ?? 0 });
	}
	if (view.show !== 'wider') return list;
	return list.map((_, index) => ({ x: (index / (list.length - 1)) * credit, y: row(0).y1 }));
}

/** The marks of a view. */
export function loanMarks(datasets: FigureData, view: LoanView): LoanMarks {
	const { show, through } = view;
	const other = show === 'other-reading';
	const printed = planOf(datasets, 'article-3');
	const recorded = planOf(datasets, 'june-1949');
	const plan = other ? recorded : printed;
	const { credit, totals } = totalBlocks(datasets, view);
	const calendar = term(datasets, other ? 'june-repayment-start' : 'first-repayment');
	const whenRepaid: MarkState = isSum(view) || show === 'interest' || show === 'wider' ? 'hidden' : 'shown';
	const ghost = printed.repayments[0]!;
	return {
		plane: planes[show],
		plan,
		drawings: plan.drawings.map((year, index, all) => ({
			key: `drawn-${year.year}`,
			tone: 'soviet',
			state: show === 'interest' ? 'hidden' : 'shown',
			evidence: term(datasets, 'drawing-years').evidence,
			pending: show === 'offer' || year.year > through,
			...drawingPlace(view, year, index, credit / all.length)
		})),
		repayments: plan.repayments.map((year, index) => ({
			key: `repaid-${index + 1}`,
			tone: 'party',
			state: whenRepaid,
			evidence: calendar.evidence,
			disputed: calendar.disputed,
			pending: year.year > through,
			...repaymentPlace(view, year, credit)
		})),
		ghost: {
			key: 'other-first-repayment',
			tone: 'quiet',
			state: other ? 'shown' : 'hidden',
			pending: true,
			...repaymentPlace(view, ghost, credit),
			...(!other && { y1: 0, y0: 0 })
		},
		...interestBlocks(printed, view),
		totals,
		owed: corners(plan, view, credit),
		owedOther: corners(other ? printed : recorded, view, credit)
	};
}
