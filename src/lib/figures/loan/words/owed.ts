import type { FigureData } from '../../../domain/dataset';
import { dollars } from '../../../i18n/format';
import type { Words } from '../../figure';
import type { LoanView } from '../block';
import { planOf } from '../plan';
import { drawingTerms, otherTerms, plan, repaymentTerms, reprinted, span, terms } from './terms';

const unit = 'US$ million, drawn and repaid a year; line: owed at the end of the year';

/** What was owed, at its highest or by the end of a year. */
export function balance(datasets: FigureData, { through }: LoanView): Words {
	const { years, peak, repayments } = planOf(datasets, 'article-3');
	const now = years.find((year) => year.year === through);
	const before = now && now.year < peak.year;
	const after = now && now.year > peak.year && now.owed > 0;
	return {
		title: before
			? `${dollars(now.owed)} owed by the end of ${now.year}`
			: `No more than ${dollars(peak.owed)} was to be owed at once`,
		unit,
		sentence: before
			? `By the plan China owed ${dollars(now.owed)} at the end of ${now.year}; repayment was to start in ${repayments[0]?.year}.`
			: after
				? `By the plan the debt peaked at ${dollars(peak.owed)} at the end of ${peak.year} and was ${dollars(now.owed)} at the end of ${now.year}.`
				: `By the plan the debt peaked at ${dollars(peak.owed)} at the end of ${peak.year} and was gone by the end of ${repayments.at(-1)?.year}.`,
		key: [plan, reprinted],
		rows: terms(...drawingTerms, ...repaymentTerms)
	};
}

/** The balance by the record of June 1949, beside the other reading. */
export function otherReading(datasets: FigureData): Words {
	const printed = planOf(datasets, 'article-3');
	const { peak, repayments } = planOf(datasets, 'june-1949');
	return {
		title: 'As told in 1949, every repayment falls a year later',
		unit,
		sentence: `Counted from full drawing, repayment runs ${span(repayments)}, not ${span(printed.repayments)}; the whole ${dollars(peak.owed)} is owed at the end of ${peak.year}.`,
		key: [
			{ sign: 'hatched', meaning: 'record of June 1949; the readings differ' },
			{ sign: 'dashed', meaning: 'Article 3 as commonly reprinted' }
		],
		rows: terms(...drawingTerms, 'repayment-years', ...otherTerms, ...repaymentTerms.slice(1))
	};
}
