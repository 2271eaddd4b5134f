import { dateInWords } from '../../../domain/date';
import type { FigureData } from '../../../domain/dataset';
import { dollars, plain } from '../../../i18n/format';
import type { Words } from '../../figure';
import type { LoanView } from '../block';
import { number, planOf } from '../plan';
import { drawingTerms, plan, repaymentTerms, reprinted, span, terms, toCome } from './terms';

/** What Stalin named in June 1949, and when. */
export function offer(datasets: FigureData): Words {
	const told = datasets.events.find((event) => event.id === 'credit-offered');
	if (!told) throw new Error('loan: data/events.csv has no row “credit-offered”');
	const { drawings } = planOf(datasets, 'june-1949');
	const amount = dollars(number(datasets, 'amount'));
	const rate = `${plain(number(datasets, 'rate'))}%`;
	return {
		title: `Stalin offers ${amount} at ${rate}`,
		unit: `US$ million, as told to Liu Shaoqi on ${dateInWords(told.date)}`,
		sentence: `Stalin told Liu Shaoqi the terms: ${amount} in ${plain(drawings.length)} yearly parts of ${dollars(drawings[0]?.drawn ?? 0)}, at ${rate} a year.`,
		key: [{ sign: 'dashed', meaning: 'offered; nothing is signed' }],
		rows: ['events/credit-offered', ...terms('amount', 'rate', 'offered')]
	};
}

/** What was to be drawn by the end of a year. */
export function drawn(datasets: FigureData, { through }: LoanView): Words {
	const { drawings } = planOf(datasets, 'article-3');
	const told = drawings.filter((year) => year.year <= through);
	const sum = dollars(told.reduce((total, year) => total + year.drawn, 0));
	const part = dollars(drawings[0]?.drawn ?? 0);
	const complete = told.length === drawings.length;
	return {
		title: complete
			? `${plain(told.length)} parts of ${part}, ${span(drawings)}`
			: `${sum} to draw by the end of ${through}`,
		unit: 'US$ million, the sum so far by the agreement',
		sentence: `By the agreement China was to draw ${part} a year from ${drawings[0]?.year}: ${sum} by the end of ${told.at(-1)?.year ?? through}.`,
		key: complete ? [plan] : [plan, toCome],
		rows: terms(...drawingTerms)
	};
}

/** What was to come and to go. */
export function repayment(datasets: FigureData, { through }: LoanView): Words {
	const { drawings, repayments } = planOf(datasets, 'article-3');
	const pending = repayments.some((year) => year.year > through);
	return {
		title: `${plain(drawings.length)} years to draw, ${plain(repayments.length)} to repay`,
		unit: 'US$ million a year, drawn above and repaid below',
		sentence: `The plan: ${dollars(drawings[0]?.drawn ?? 0)} a year drawn in ${span(drawings)}, ${dollars(repayments[0]?.repaid ?? 0)} a year repaid in ${span(repayments)}.`,
		key: [plan, reprinted, ...(pending ? [toCome] : [])],
		rows: terms(...drawingTerms, ...repaymentTerms)
	};
}
