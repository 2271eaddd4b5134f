import type { FigureData } from '../../../domain/dataset';
import { isSeen } from '../../table';
import type { LoanView } from '../block';
import type { LoanMarks } from '../marks';
import { planOf, term } from '../plan';
import { drawingTerms, repaymentTerms, terms } from '../words/terms';
import { calendars, none, readings, type PlanItem } from './item';
import { inCell, spoken } from './money';
import { owedLine, withOwed } from './owed';

/** The parts drawn; in the sums, how much by then. */
function drawings({ show }: LoanView, { drawings, plan }: LoanMarks): PlanItem[] {
	const offer = show === 'offer';
	return drawings.filter(isSeen).map((mark, i) => {
		const { year, drawn } = plan.drawings[i]!;
		const name = offer ? `Year ${i + 1}` : String(year);
		return {
			...none,
			at: year,
			mark: mark.key,
			year: name,
			drawn: inCell(drawn),
			sum: offer || show === 'drawn' ? inCell(mark.y1) : '',
			said: `${name}: ${spoken(drawn)} to draw, ${offer ? 'offered' : 'planned'}`,
			ahead: !offer && (mark.pending ?? false),
			rows: offer
				? ['events/credit-offered', ...terms('amount', 'drawing-years', 'offered')]
				: terms(...drawingTerms),
			evidence: mark.evidence,
			disputed: mark.disputed
		};
	});
}

/** The parts repaid, and where the first of them stands by the other reading. */
function repayments(
	datasets: FigureData,
	{ repayments, plan, ghost }: LoanMarks,
	other: boolean
): PlanItem[] {
	const reading = other ? 'june-1949' : 'article-3';
	const parts = repayments.filter(isSeen).map((mark, i): PlanItem => {
		const { year, repaid } = plan.repayments[i]!;
		return {
			...none,
			at: year,
			mark: mark.key,
			year: String(year),
			repaid: inCell(repaid),
			by: other ? readings[reading] : '',
			said: `${year}: ${spoken(repaid)} to repay, planned`,
			ahead: mark.pending ?? false,
			rows: terms('amount', ...calendars[reading]),
			evidence: mark.evidence,
			disputed: mark.disputed
		};
	});
	const [first] = planOf(datasets, 'article-3').repayments;
	if (!isSeen(ghost) || !first) return parts;
	const printed = term(datasets, 'first-repayment');
	return [
		...parts,
		{
			...none,
			at: first.year,
			mark: ghost.key,
			year: String(first.year),
			repaid: inCell(first.repaid),
			by: readings['article-3'],
			said: `${first.year}: first repayment of ${spoken(first.repaid)}, by Article 3`,
			rows: terms('amount', ...repaymentTerms),
			evidence: printed.evidence,
			disputed: printed.disputed
		}
	];
}

/** The marks of the plan in order of time: what is drawn before what is repaid, the lines last. */
export function planItems(datasets: FigureData, view: LoanView, marks: LoanMarks): readonly PlanItem[] {
	const other = view.show === 'other-reading';
	const items = [...drawings(view, marks), ...repayments(datasets, marks, other)].sort((a, b) => a.at - b.at);
	if (view.show === 'balance')
		return [
			...withOwed(items, marks.plan, view, 'owed'),
			...owedLine('owed', marks.plan, view, 'article-3', 'owed')
		];
	if (!other) return items;
	const printed = planOf(datasets, 'article-3');
	return [
		...withOwed(withOwed(items, marks.plan, view, 'owed'), printed, view, 'owedOther'),
		...owedLine('owed', marks.plan, view, 'june-1949', 'owed'),
		...owedLine('owed-other', printed, view, 'article-3', 'owedOther')
	];
}
