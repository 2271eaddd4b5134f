import type { FigureData } from '../../../domain/dataset';
import { plain } from '../../../i18n/format';
import type { Words } from '../../figure';
import { moneyRange } from '../labels/lettering';
import { number, planOf } from '../plan';
import { creditId, loanRow, totalsOf } from '../totals';
import { drawingTerms, repaymentTerms, span, terms } from './terms';

/** What the credit cost. */
export function interest(datasets: FigureData): Words {
	const { interest, drawings } = planOf(datasets, 'article-3');
	const sum = moneyRange(interest.low, interest.high);
	return {
		title: `At ${plain(number(datasets, 'rate'))}%, interest comes to ${sum}`,
		unit: 'Interest a year, US$ million, computed from the plan',
		sentence: `Interest by the plan comes to ${sum} in all: it depends on when in ${span(drawings)} each yearly part was drawn.`,
		key: [
			{ sign: 'solid', meaning: 'each part drawn evenly over its year' },
			{ sign: 'range', meaning: 'all of it on 1 January' }
		],
		rows: terms('amount', 'rate', ...drawingTerms.slice(1), ...repaymentTerms)
	};
}

/** The credit among all Soviet loans. */
export function wider(datasets: FigureData): Words {
	const totals = totalsOf(datasets);
	const billions = (value: number) => `${plain(value, 2)} billion`;
	const range = `${plain(totals[0]?.billions ?? 0, 2)} to ${billions(totals.at(-1)?.billions ?? 0)}`;
	return {
		title: `All Soviet loans: ${range}, by who counts`,
		unit: 'Old roubles, the credit of 1950 beside published totals',
		sentence: `Published totals of all Soviet loans run from ${range} old roubles; the credit of 1950 was ${billions(loanRow(datasets, creditId).billions)}.`,
		key: [
			{ sign: 'hatched', meaning: 'sources disagree on what counts as a loan' },
			{ sign: 'hollow', meaning: 'the same, known from a summary' }
		],
		rows: [creditId, ...totals.map((total) => total.id)].map((id) => `sovietLoans/${id}`)
	};
}
