import { dateInWords } from '../domain/date';
import type { DatasetId, Datasets, Row } from '../domain/dataset';

/** How a row is called where it is only named: in a list of links, say. */
const names: { readonly [Id in DatasetId]: (row: Datasets[Id][number]) => string } = {
	membership: ({ occasion, date }) => [occasion, dateInWords(date)].filter(Boolean).join(', '),
	regions: ({ region }) => region,
	loanTerms: ({ term }) => term,
	sovietLoans: ({ label }) => label,
	repayments: ({ label }) => label,
	output: ({ label }) => label,
	demands: ({ label, fromYear, toYear }) => `${label}, years ${fromYear}–${toYear}`,
	forces: ({ side, date, whose }) => `${side.toUpperCase()}, ${dateInWords(date)} (${whose})`,
	advisers: ({ label }) => label,
	projects: ({ label }) => label,
	treaties: ({ heading, treaty }) => `${heading}, ${treaty}`,
	events: ({ title }) => title,
	places: ({ name }) => name,
	quantities: ({ what }) => what,
	trade: ({ what, date }) => `${what}, ${dateInWords(date)}`,
	disputes: ({ title }) => title,
	positions: ({ holder }) => holder,
	quotations: ({ speaker, date, words }) => `${speaker}, ${dateInWords(date)}: “${words}”`
};

/** The name of a row of this dataset, in words. */
export const rowName = (dataset: DatasetId, row: Row): string =>
	(names[dataset] as (row: Row) => string)(row);
