import { dateInWords } from '../domain/date';
import type { DatasetId, Datasets } from '../domain/dataset';
import type { Messages } from '../i18n/messages/en';
import { rowOf } from '../measures/measure';

/** What a row is called, and when it was. */
export interface RowName {
	readonly heading: string;
	/** In words, as far as it is known, or the dated agreement it belongs to; empty if the row has none. */
	readonly date: string;
	/** What it says beyond its heading; may be empty. */
	readonly detail: string;
}

/** A date or an interval in words: “August 1949 to October 1949”. */
const when = (...dates: readonly (string | undefined)[]): string =>
	dates
		.flatMap((date) => date?.split('/') ?? [])
		.map((date) => dateInWords(date))
		.join(' to ');

const name = (heading: string, date = '', detail = ''): RowName => ({ heading, date, detail });

/** What names are made with. */
interface Context {
	readonly datasets: Datasets;
	readonly messages: Messages;
}

type Naming = { readonly [K in DatasetId]: (row: Datasets[K][number], context: Context) => RowName };

/** The Soviet note that the table of regions prints. */
const noteDate = ({ events }: Datasets): string => when(rowOf('events', events, 'party-counted').date);

/** The credit whose terms they are: its name says its date. */
const credit = ({ sovietLoans }: Datasets): string => rowOf('sovietLoans', sovietLoans, '1950-02').label;

/** The name of a row of each table. */
export const rowNames: Naming = {
	membership: (row) => name(row.occasion, when(row.date)),
	regions: (row, { datasets }) => name(row.region, noteDate(datasets)),
	loanTerms: (row, { datasets }) => name(row.term, credit(datasets), row.text),
	sovietLoans: (row) => name(row.label, when(row.date), row.purpose),
	repayments: (row) => name(row.label, when(String(row.from), String(row.to))),
	output: (row) => name(row.label, row.label.includes(row.period) ? '' : row.period),
	demands: (row, { messages }) => name(row.label, messages.card.protocolYears(row.fromYear, row.toYear)),
	forces: (row, { messages }) => name(messages.card.armies[row.side], when(row.date), row.whose),
	advisers: (row) => name(row.what, when(row.date)),
	projects: (row) => name(row.label, when(row.date)),
	treaties: (row) => name(row.heading, row.treaty, row.text),
	events: (row) => name(row.title, when(row.date, row.end), row.text),
	places: (row) => name(row.name, '', row.role),
	quantities: (row) => name(row.what),
	trade: (row) => name(row.what, when(row.date)),
	disputes: (row) => name(row.title, '', row.summary),
	positions: (row) => name(row.holder, '', row.position),
	quotations: (row) => name(row.speaker, when(row.date), row.occasion)
};
