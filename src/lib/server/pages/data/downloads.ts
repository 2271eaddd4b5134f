import { csvFormatRows } from 'd3-dsv';
import { siteUrl } from '../site';
import { addressOf, citationOf, licenceLine, rowCitation } from './credit';
import { en } from '../../../i18n/messages/en';
import { valueOf, type OpenTable } from './open-table';
import type { Field } from './fields';
import { dataPackage, licenceOfData } from './package';

// the columns that a download has beside those of its table, so that no row travels without them
const constraints = { required: true } as const;
const citation: Field = {
	name: 'citation',
	type: 'string',
	description: en.dataPages.citationColumn,
	constraints
};
const licence: Field = { name: 'licence', type: 'string', description: en.dataPages.licenceColumn, constraints };

/** The columns of a table as downloaded. */
export const servedFields = ({ resource }: OpenTable): readonly Field[] => [
	...resource.schema.fields,
	citation,
	licence
];

/** A table as CSV: its rows as they stand in data/, each with its works and the licence. */
export function csvOf(table: OpenTable): string {
	const fields = table.resource.schema.fields.map(({ name }) => name);
	const line = licenceLine(table.name);
	const rows = table.rows.map((row) => [...fields.map((name) => row[name] ?? ''), rowCitation(row), line]);
	return `${csvFormatRows([servedFields(table).map(({ name }) => name), ...rows])}\n`;
}

/** A table as JSON: a head that says what it is, and its rows as values. */
export function jsonOf(table: OpenTable): string {
	const { fields } = table.resource.schema;
	const { title, description, modified } = table.resource;
	const head = {
		name: table.name,
		title,
		description,
		...(table.formula !== undefined && { derived: true, formula: table.formula }),
		version: dataPackage.version,
		modified,
		licence: licenceOfData,
		citation: citationOf(table),
		address: addressOf(table.name),
		works: `${siteUrl()}/data/sources.json`
	};
	const columns = [...fields, citation].map(({ name, type, unit, description: says }) => ({
		name,
		type,
		...(unit !== undefined && { unit }),
		description: says
	}));
	const rows = table.rows.map((row) => ({
		...Object.fromEntries(fields.map((field) => [field.name, valueOf(field, row[field.name] ?? '')])),
		citation: rowCitation(row)
	}));
	return `${JSON.stringify({ ...head, columns, rows }, undefined, '\t')}\n`;
}
