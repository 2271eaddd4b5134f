import type { FigureData } from '../../../domain/dataset';
import type { LoanView } from '../block';
import type { Sheet } from '../layout';
import type { LoanMarks } from '../marks';
import { balanceLabels } from './balance';
import { flowLabels } from './flows';
import { interestLabels } from './interest';
import type { Lettering } from '../../../chart/text/lettering';
import { sumLabels } from './sum';
import { totalLabels } from './totals';

/** All the words of a view but those of its axes, in pixels. */
export function loanLabels(
	datasets: FigureData,
	view: LoanView,
	marks: LoanMarks,
	sheet: Sheet
): Lettering[] {
	switch (view.show) {
		case 'offer':
		case 'drawn':
			return sumLabels(datasets, view, marks, sheet);
		case 'repayment':
			return flowLabels(view, marks, sheet);
		case 'balance':
		case 'other-reading':
			return balanceLabels(view, marks, sheet);
		case 'interest':
			return interestLabels(marks, sheet);
		case 'wider':
			return totalLabels(datasets, sheet);
	}
}
