import * as v from 'valibot';
import { faultOf } from '../../domain/cells';
import { nearest } from '../../domain/nearest';
import { columnOf, type Column } from '../../domain/table';
import { readCsv, type Line } from './csv';
import { Problem } from '../problem';

/** What a row of a table must be: its columns, checked together. */
type Schema = v.GenericSchema & { readonly entries: Readonly<Record<string, Column>> };

/** The rows of a file, and where each stands. */
export interface Rows<Row> {
	readonly file: string;
	readonly rows: readonly Row[];
	/** The text of each row's cells, by column. */
	readonly lines: readonly Line[];
	/** The line of the row with this id; 1 if there is none. */
	readonly lineOf: (id: string) => number;
}

function checkHeader(file: string, columns: readonly string[], expected: readonly string[]): void {
	const missing = expected.find((column) => !columns.includes(column));
	if (missing) {
		const near = nearest(
			missing,
			columns.filter((column) => !expected.includes(column))
		);
		throw new Problem({
			file,
			line: 1,
			column: missing,
			what: 'the column is missing',
			cure: `${near === undefined ? '' : `“${near}” may be it. `}The header must name: ${expected.join(', ')}.`
		});
	}
	const unknown = columns.find((column) => !expected.includes(column));
	if (unknown !== undefined) {
		throw new Problem({
			file,
			line: 1,
			column: unknown,
			what: 'no such column is known',
			cure: 'Remove it, or add it to src/lib/domain/tables.ts.'
		});
	}
}

/** Whether a program for sheets of numbers would run what a cell says. */
const isFormula = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell);

function readRow<S extends Schema>(file: string, schema: S, { line, cells }: Line): v.InferOutput<S> {
	const formula = Object.entries(cells).find(([, cell]) => isFormula(cell));
	if (formula)
		throw new Problem({
			file,
			line,
			column: formula[0],
			what: `“${formula[1].slice(0, 40)}” begins as a formula does`,
			cure: 'Begin the cell with a word: whoever opens the table in a spreadsheet would run it.'
		});
	const given = Object.entries(schema.entries).flatMap(([field, entry]) => {
		const cell = cells[columnOf(field)] ?? '';
		return cell === '' && entry.type === 'exact_optional' ? [] : [[field, cell] as const];
	});
	const result = v.safeParse(schema, Object.fromEntries(given));
	if (result.success) return result.output;
	const [issue] = result.issues;
	const column = columnOf(v.getDotPath(issue)?.split('.')[0] ?? '');
	const { what, cure } = faultOf(issue.message);
	throw new Problem({ file, line, column, what: `“${cells[column] ?? ''}” ${what}`, cure });
}

/** Whether a cell holds something that is bound to a row: a number or a quotation. */
const isBound = (cell: string): boolean => /\{[{~]/.test(cell);

/**
 * The same table with what its cells are bound to in place: “{{quantity(ore) | n}} tonnes” becomes “160 tonnes”.
 * A row that had such a cell is checked again.
 * @param bound gives the words of a cell, or throws
 * @throws Problem naming file, line, column and cure
 */
export function bindTable<R>(table: Rows<R>, schema: Schema, bound: (cell: string) => string): Rows<R> {
	const { file } = table;
	const lines = table.lines.map(({ line, cells }) => ({
		line,
		cells: Object.fromEntries(
			Object.entries(cells).map(([column, cell]) => {
				if (!isBound(cell)) return [column, cell];
				try {
					return [column, bound(cell)];
				} catch (error) {
					const what = error instanceof Error ? error.message : String(error);
					throw new Problem({ file, line, column, what, cure: '' });
				}
			})
		)
	}));
	const rows = table.rows.map((row, i) => {
		const before = Object.values(table.lines[i]?.cells ?? {});
		return before.some(isBound) ? (readRow(file, schema, lines[i]!) as R) : row;
	});
	return { ...table, rows, lines };
}

/**
 * Reads a table and checks every cell against its schema, and that no id stands twice.
 * @throws Problem naming file, line, column and cure
 */
export function readTable<S extends Schema>(file: string, text: string, schema: S): Rows<v.InferOutput<S>> {
	const table = readCsv(file, text);
	checkHeader(file, table.columns, Object.keys(schema.entries).map(columnOf));
	const lines = new Map<string, number>();
	const rows = table.lines.map((line) => {
		const row = readRow(file, schema, line);
		const id = line.cells['id'] ?? '';
		const first = lines.get(id);
		if (first !== undefined) {
			throw new Problem({
				file,
				line: line.line,
				column: 'id',
				what: `“${id}” already stands in line ${first}`,
				cure: 'Give one of them another id.'
			});
		}
		lines.set(id, line.line);
		return row;
	});
	return { file, rows, lines: table.lines, lineOf: (id) => lines.get(id) ?? 1 };
}
