import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { en } from '../../../i18n/messages/en';
import { citationOf, licenceLine, rowCitation } from './credit';
import { servedFields } from './downloads';
import type { Field } from './fields';
import { archived } from './files';
import type { OpenTable } from './open-table';

const widest = 48;

/** A cell that a spreadsheet takes for what it is: a number where the column holds numbers, else words, dates too. */
function cellOf({ type }: Field, text: string) {
	if (text === '') return null;
	return type === 'integer' || type === 'number'
		? { value: Number(text), type: Number }
		: { value: text, type: String, wrap: text.length > widest, alignVertical: 'top' as const };
}

const head = (words: readonly string[]) =>
	words.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
const line = (words: readonly string[]) =>
	words.map((value) => ({ value, type: String, wrap: true, alignVertical: 'top' as const }));

/** What a table is and what each column says: a sheet of its own, since a workbook leaves the page that said so. */
function about(table: OpenTable) {
	const { columnHeads: heads, licenceColumn } = en.dataPages;
	return [
		head([table.resource.title]),
		line([table.resource.description]),
		line([citationOf(table)]),
		line([licenceLine(table.name)]),
		line([licenceColumn]),
		[],
		head([heads.name, heads.unit, heads.description]),
		...servedFields(table).map(({ name, unit = '', description }) => line([name, unit, description]))
	];
}

/** How wide a column is, in letters: as its longest cell, up to where cells are broken into lines. */
const widthOf = (cells: readonly string[]) => Math.min(widest, Math.max(...cells.map((cell) => cell.length)) + 2);

/** An archive with nothing in it that hangs on when it was made. */
const dated = (archive: Uint8Array) =>
	new Uint8Array(
		zipSync(
			Object.fromEntries(
				Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, [bytes, { mtime: archived(), level: 9 }]])
			)
		)
	);

/**
 * A table as a workbook, for those who open it with a double click: a CSV has no place to say that its letters are UTF-8
 * and that “1949-08” is no day.
 */
export async function workbookOf(table: OpenTable): Promise<Uint8Array<ArrayBuffer>> {
	const fields = servedFields(table);
	const texts = table.rows.map((row) =>
		fields.map(({ name }) =>
			name === 'citation' ? rowCitation(row) : name === 'licence' ? licenceLine(table.name) : (row[name] ?? '')
		)
	);
	const names = fields.map(({ name }) => name);
	const book = await writeExcelFile([
		{
			sheet: table.name,
			data: [head(names), ...texts.map((cells) => cells.map((cell, at) => cellOf(fields[at]!, cell)))],
			columns: names.map((name, at) => ({ width: widthOf([name, ...texts.map((cells) => cells[at]!)]) })),
			stickyRowsCount: 1
		},
		{ sheet: en.dataPages.aboutSheet, data: about(table), columns: [{ width: 24 }, { width: 16 }, { width: 80 }] }
	]).toBuffer();
	return dated(book);
}
