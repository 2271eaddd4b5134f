import type { LoanReading } from '../../domain/dataset';
import { en } from '../../i18n/messages/en';
import { loanSchedule } from '../../measures/loan-schedule';
import { datasets } from '../datasets';
import type { OpenTable } from './open-table';
import type { Field, Resource } from './package';

const words = en.dataPages.loanSchedule;
const readings: readonly LoanReading[] = ['article-3', 'june-1949'];
const dispute = datasets.loanTerms.find((term) => term.id === 'first-repayment')?.disputed ?? '';

/** The terms it is computed from, by reading. */
const termsOf: Readonly<Record<LoanReading, readonly string[]>> = {
	'article-3': ['amount', 'rate', 'drawing-years', 'drawing-start', 'first-repayment', 'last-repayment'],
	'june-1949': ['amount', 'rate', 'drawing-years', 'drawing-start', 'june-repayment-start', 'june-repayment-end']
};

const money = (name: string, description: string): Field => ({
	name,
	type: 'number',
	description,
	unit: 'million US dollars',
	constraints: { required: true, minimum: 0 }
});

const own: readonly Field[] = [
	{
		name: 'reading',
		type: 'string',
		description: words.columns.reading,
		constraints: { required: true, enum: [...readings] }
	},
	{
		name: 'year',
		type: 'integer',
		description: words.columns.year,
		unit: 'year',
		constraints: { required: true, minimum: 1900, maximum: 2000 }
	},
	money('drawn', words.columns.drawn),
	money('repaid', words.columns.repaid),
	money('owed', words.columns.owed),
	money('interest_low', words.columns.interestLow),
	money('interest_high', words.columns.interestHigh)
];

/** Floating point leaves crumbs; the plan itself needs no more than a cent. */
const exact = (value: number): string => String(Number(value.toFixed(6)));

function rowsOf(reading: LoanReading): readonly Readonly<Record<string, string>>[] {
	const terms = datasets.loanTerms.filter((term) => termsOf[reading].includes(term.id));
	const sources = [...new Set(terms.flatMap((term) => term.sources))].join(';');
	return loanSchedule(datasets.loanTerms, reading).map((year) => ({
		id: `${reading}-${year.year}`,
		reading,
		year: String(year.year),
		drawn: exact(year.drawn),
		repaid: exact(year.repaid),
		owed: exact(year.owed),
		interest_low: exact(year.interestLow),
		interest_high: exact(year.interestHigh),
		sources,
		locator: words.locator,
		evidence: 'derived',
		disputed: dispute,
		note: ''
	}));
}

/** The credit year by year in both readings, described like the table of the terms it is computed from. */
export function loanScheduleTable(terms: OpenTable): OpenTable {
	const { fields } = terms.resource.schema;
	const shared = ['sources', 'locator', 'evidence', 'disputed', 'note'];
	const resource: Resource = {
		...terms.resource,
		name: 'loan-schedule',
		path: 'loan-schedule.csv',
		title: words.title,
		description: words.description
	};
	const schema = {
		...terms.resource.schema,
		fields: [
			...fields.filter(({ name }) => name === 'id').map((id) => ({ ...id, description: words.columns.id })),
			...own,
			...fields.filter(({ name }) => shared.includes(name))
		]
	};
	return {
		name: resource.name,
		resource: { ...resource, schema },
		rows: readings.flatMap(rowsOf),
		formula: words.formula
	};
}
