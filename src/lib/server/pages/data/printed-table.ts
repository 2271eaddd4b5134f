import { dateInWords } from '../../../domain/date';
import type { Evidence } from '../../../domain/dataset';
import type { Link } from '../../../domain/link';
import type { PrintedCell, PrintedColumn, PrintedTable } from '../../../domain/open-page';
import { en } from '../../../i18n/messages/en';
import { plain } from '../../../i18n/format';
import { shortForm } from '../../works/reference';
import { sourceById } from '../../works/sources';
import { holdsDates, isYear, type OpenTable } from './open-table';
import { datasets } from '../../data/datasets';
import { rowName } from '../../rows/rows';
import type { Field } from './fields';

type Row = OpenTable['rows'][number];

const words = en.dataPages;

/** What a column holds, in words. */
function holds(field: Field): string {
	const { type, constraints = {} } = field;
	const what = holdsDates(field)
		? words.types.date
		: constraints.enum
			? words.types.choice(constraints.enum)
			: words.types[type];
	return constraints.required ? `${what}; ${words.must}` : what;
}

const printedColumn = (field: Field): PrintedColumn => ({
	name: field.name,
	description: field.description,
	holds: holds(field),
	unit: field.unit ?? '',
	sorting: holdsDates(field) ? 'date' : field.type === 'integer' || field.type === 'number' ? 'number' : 'text'
});

/** Where a cell leads: to the works it names, or to the row it points at. */
function linksOf(table: OpenTable, field: Field, cell: string): readonly Link[] {
	if (cell === '') return [];
	if (field.name === 'sources')
		return cell.split(';').map((id) => ({ text: shortForm(sourceById(id)), address: `sources/#source-${id}` }));
	const key = table.resource.schema.foreignKeys.find(({ fields }) => fields === field.name);
	if (!key) return [];
	const target = key.reference.resource || table.name;
	const page = target === 'disputes' ? 'disputes' : `data/${target}`;
	return [{ text: rowName(`${target}/${cell}`, datasets, en).heading, address: `${page}/#${cell}` }];
}

const isEvidence = (word: string): word is Evidence => Object.hasOwn(en.evidence, word);

/** A cell as it is read. */
function textOf(row: Row, field: Field): string {
	const cell = row[field.name] ?? '';
	if (field.name === 'evidence' && isEvidence(cell)) return en.evidence[cell];
	if (holdsDates(field))
		return cell
			.split('/')
			.map((date) => dateInWords(date))
			.reduce((from, to) => words.to(from, to));
	if (cell === '' || field.type === 'string' || isYear(field, row)) return cell;
	if (field.type === 'boolean') return cell === 'yes' ? words.yes : words.no;
	return plain(Number(cell), 6);
}

function printedCell(table: OpenTable, row: Row, field: Field): PrintedCell {
	const cell = row[field.name] ?? '';
	const links = linksOf(table, field, cell);
	const text = links.length ? '' : textOf(row, field);
	const value = links.length ? links.map((link) => link.text).join('; ') : cell;
	return { value, text, links };
}

/** A table as its page shows it: every row, each cell in words, with where it leads. */
export function printedTable(table: OpenTable): PrintedTable {
	const { fields } = table.resource.schema;
	return {
		columns: fields.map(printedColumn),
		rows: table.rows.map((row) => ({
			id: row['id'] ?? '',
			cells: fields.map((field) => printedCell(table, row, field))
		}))
	};
}
