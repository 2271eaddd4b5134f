import { citationOf } from './credit';
import { servedFields } from './downloads';
import type { OpenTable } from './open-table';
import type { Field } from './fields';
import { dataPackage, licenceOfData } from './package';

/** A column's type as CSV on the Web has it. */
function datatype({ type, constraints = {} }: Field): string | object {
	const { minimum, maximum, maxLength, pattern } = constraints;
	if (type === 'boolean') return { base: 'boolean', format: 'yes|no' };
	if (type !== 'string') {
		const base = type === 'integer' ? 'integer' : 'decimal';
		return minimum === undefined && maximum === undefined ? base : { base, minimum, maximum };
	}
	const format = constraints.enum ? `^(${constraints.enum.join('|')})$` : pattern;
	return format === undefined && maxLength === undefined ? 'string' : { base: 'string', format, maxLength };
}

const column = (field: Field) => ({
	name: field.name,
	titles: field.name,
	'dc:description': field.description,
	...(field.unit !== undefined && { 'schema:unitText': field.unit }),
	// a pattern holds for the whole cell, and works are named in one cell
	datatype: field.name === 'sources' ? { base: 'string', format: '^[a-z0-9-]+$' } : datatype(field),
	...(field.name === 'sources' && { separator: ';' }),
	required: field.constraints?.required ?? false
});

const table = (one: OpenTable) => ({
	url: `${one.name}.csv`,
	'dc:title': one.resource.title,
	'dc:description': one.resource.description,
	'dc:modified': { '@value': one.resource.modified, '@type': 'xsd:date' },
	'dc:license': { '@id': licenceOfData.path },
	'dc:bibliographicCitation': citationOf(one),
	tableSchema: {
		columns: servedFields(one).map(column),
		primaryKey: 'id',
		foreignKeys: one.resource.schema.foreignKeys.map(({ fields, reference }) => ({
			columnReference: fields,
			reference: { resource: `${reference.resource || one.name}.csv`, columnReference: reference.fields }
		}))
	}
});

/** All tables as a table group of the W3C's model for tabular data on the web. */
export function csvwOf(tables: readonly OpenTable[]): string {
	const group = {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
		'dc:title': dataPackage.title,
		'dc:description': dataPackage.description,
		'dc:license': { '@id': licenceOfData.path },
		'schema:version': dataPackage.version,
		tables: tables.map(table)
	};
	return `${JSON.stringify(group, undefined, '\t')}\n`;
}
