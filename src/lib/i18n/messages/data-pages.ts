import type { LoanReading } from '../../domain/dataset';

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

/** What the archive of all files says of itself. */
interface Readme {
	readonly title: string;
	readonly description: string;
	readonly version: string;
	readonly address: string;
	readonly files: readonly { readonly name: string; readonly title: string; readonly citation: string }[];
}

const readme = ({ title, description, version, address, files }: Readme): string => `# ${title}

${description}

Version ${version}. Read and sort the tables, row by row, at ${address}

Licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/. You may share and change the data for any purpose
if you name “Leaning to One Side”, link to the licence and say what you changed. The outlines of land (land-*.json)
are made from Natural Earth and in the public domain; rivers.json is made from GSHHG, under the LGPL, version 3 or later.

## Files

Each table is here twice: as CSV, UTF-8 with a header, and as JSON with a head that says what it is.

${files.map(({ name, title: what, citation }) => `- ${name}.csv, ${name}.json: ${what}. Cite as: ${citation}`).join('\n')}

- sources.json: every work cited, as CSL-JSON; reference managers read it.
- land-*.json: coasts and present-day borders, as TopoJSON.
- datapackage.json: every file, column, unit and key, as a Frictionless Data Package.
- csv-metadata.json: the same for CSV on the Web (W3C).

## What every row says

- id: its key; it never changes. The row stands on the site at ${address}<table>/#<id>
- sources: the works it rests on, as ids of sources.json; locator: where in them; citation: the same, readable.
- evidence: how it is known. primary: seen in a record of the time. secondary: seen in scholarship or reference.
  reported: attributed to a work that was not opened. derived: computed from other rows.
- disputed: the row of disputes.csv that says on what the sources disagree.

An empty cell means that nothing is known or that it does not apply, never zero.
Dates are ISO 8601, cut to what is known; two with a slash between are an interval.
`;

const readings: Readonly<Record<LoanReading, string>> = {
	'article-3': 'Article 3 as published',
	'june-1949': 'the record of June 1949'
};

/** The words of the pages under /data/, and of the files they offer. */
export const dataPages = {
	lead: 'Every number, date and claim of the story stands in one of these tables, with the works it was read in and how well it is known. Take them, check them, use them.',
	everything: 'All of it',
	everythingLead: (tables: number, version: string) =>
		`${tables} tables as CSV and JSON, the works cited, the outlines of the map, and a description of every column: one archive, version ${version}.`,
	archive: (kilobytes: number) => `Download everything (zip, ${kilobytes} kB)`,
	forPrograms: 'For programs:',
	programs: {
		'datapackage.json': 'Frictionless Data Package',
		'csv-metadata.json': 'CSV on the Web',
		'sources.json': 'works cited as CSL-JSON'
	},
	tables: (number: number) => `The ${number} tables`,
	rows: (number: number) => count(number, 'row', 'rows'),
	years: 'Years',
	yearsOf: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
	undated: 'rows carry no dates',
	size: 'Size',
	known: 'How it is known',
	knownAs: (number: number, words: string) => `${count(number, 'row', 'rows')} ${words}`,
	disagree: (number: number, rows: number) =>
		`Sources disagree on ${number === 0 ? 'none' : number === rows ? 'all' : number} of them`,
	licence: 'Licence',
	version: 'Version',
	versionOf: (version: string, day: string) => `${version}, last changed ${day}`,
	download: 'Download',
	/** Beside what is seen: of which table. */
	downloadOf: (title: string) => `: ${title}`,
	formats: { xlsx: 'workbook (Excel, LibreOffice)', csv: 'CSV', json: 'JSON' },
	aboutSheet: 'About',
	computed: 'Computed',
	how: 'How it is computed',
	citeAs: 'Cite as',
	citation: (title: string, version: string, day: string, address: string) =>
		`“${title}”, data of Leaning to One Side, version ${version}, ${day}. CC BY 4.0. ${address}`,
	licenceLine: (address: string) => `CC BY 4.0, Leaning to One Side, ${address}`,
	citationColumn: 'The works that the row rests on, in short form, with where in them.',
	licenceColumn: 'The licence, whom to name, and where the table stands.',
	usedBy: 'Used by these steps',
	unused: 'No step rests on it by itself.',
	columns: 'Columns',
	columnHeads: { name: 'Column', type: 'Holds', unit: 'Unit', description: 'What it says' },
	types: {
		string: 'words',
		integer: 'whole number',
		number: 'number',
		boolean: 'yes or no',
		date: 'date',
		choice: (words: readonly string[]) => `one of: ${words.join(', ')}`
	},
	must: 'always filled',
	table: 'The table',
	tableHint:
		'A wide table moves sideways by itself. Each row has its own address: the link in its first column.',
	tableRegion: (title: string) => `${title}, table`,
	sortedUp: 'Sorted by {column}, lowest first.',
	sortedDown: 'Sorted by {column}, highest first.',
	unsorted: 'In the order of the file.',
	yes: 'yes',
	no: 'no',
	to: (from: string, to: string) => `${from} to ${to}`,
	unknownRow: 'There is no row “{id}” in this table.',
	unknownTable: 'There is no table “{id}”. Here are all there are.',
	backToAll: 'All tables',
	creator: 'The authors of Leaning to One Side',
	readme,
	loanSchedule: {
		title: 'The credit year by year',
		description:
			'What the credit of 14 February 1950 would have looked like year by year if drawn and repaid just as its terms lay down, in two readings of when repayment ran. A plan, not what was really drawn and paid.',
		formula: `Drawn: the sum in equal parts over the years of drawing. Repaid: the sum in equal parts, each on 31 December, from the first to the last year of repayment: by ${readings['article-3']}, or by ${readings['june-1949']}. Owed: what is drawn less what is repaid, to the end of the year. Interest: the rate on what is owed during the year; low if the year’s part is drawn evenly over it, high if it is drawn on 1 January.`,
		locator: 'computed from loan-terms',
		columns: {
			reading: `When repayment ran: by ${readings['article-3']}, or by ${readings['june-1949']}.`,
			year: 'The year.',
			drawn: 'Drawn in the year.',
			repaid: 'Repaid on the last day of the year.',
			owed: 'Owed at the end of the year.',
			interestLow: 'Interest of the year if its part is drawn evenly over it.',
			interestHigh: 'Interest of the year if its part is drawn on 1 January.'
		}
	}
};
