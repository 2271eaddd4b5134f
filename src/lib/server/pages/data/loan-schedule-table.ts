import { amount, oneOf, year } from '../../../domain/cells';
import type { LoanReading } from '../../../domain/dataset';
import { called, column, table } from '../../../domain/table';
import { en } from '../../../i18n/messages/en';
import { loanSchedule } from '../../../measures/loan-schedule';
import { datasets } from '../../data/datasets';
import type { OpenTable } from './open-table';
import { tableResource } from './package';

const words = en.dataPages.loanSchedule;
const readings = ['article-3', 'june-1949'] as const satisfies readonly LoanReading[];
const dispute = datasets.loanTerms.find((term) => term.id === 'first-repayment')?.disputed ?? '';

/** The terms it is computed from, by reading. */
const termsOf: Readonly<Record<LoanReading, readonly string[]>> = {
	'article-3': ['amount', 'rate', 'drawing-years', 'drawing-start', 'first-repayment', 'last-repayment'],
	'june-1949': ['amount', 'rate', 'drawing-years', 'drawing-start', 'june-repayment-start', 'june-repayment-end']
};

const money = (description: string) => column(amount, description, 'million US dollars');

const { schema } = table(
	{ title: words.title, description: words.description, row: 'year in its reading', drawn: false },
	{
		reading: column(oneOf(...readings), words.columns.reading),
		year: column(year, words.columns.year),
		drawn: money(words.columns.drawn),
		repaid: money(words.columns.repaid),
		owed: money(words.columns.owed),
		interestLow: money(words.columns.interestLow),
		interestHigh: money(words.columns.interestHigh)
	},
	(row) => called(String(row.year), '', row.reading)
);

/** Floating point leaves crumbs; the plan itself needs no more than a cent. */
const exact = (value: number): string => String(Number(value.toFixed(6)));

function rowsOf(reading: LoanReading): readonly Readonly<Record<string, string>>[] {
	const terms = datasets.loanTerms.filter((term) => termsOf[reading].includes(term.id));
	const sources = [...new Set(terms.flatMap((term) => term.sources))].join(';');
	return loanSchedule(datasets.loanTerms, reading).map((one) => ({
		id: `${reading}-${one.year}`,
		reading,
		year: String(one.year),
		drawn: exact(one.drawn),
		repaid: exact(one.repaid),
		owed: exact(one.owed),
		interest_low: exact(one.interestLow),
		interest_high: exact(one.interestHigh),
		sources,
		locator: words.locator,
		evidence: 'derived',
		disputed: dispute,
		note: ''
	}));
}

/** The credit year by year in both readings. */
export const loanScheduleTable: OpenTable = {
	name: 'loan-schedule',
	resource: tableResource('loan-schedule', schema),
	rows: readings.flatMap(rowsOf),
	formula: words.formula
};
