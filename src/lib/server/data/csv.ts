import { csvParseRows } from 'd3-dsv';
import { Problem } from '../problem';

/** A line of a table as text, and where it stands. */
export interface Line {
	/** The line of the file it starts on, counted from 1. */
	readonly line: number;
	/** The text of each cell by the name of its column. */
	readonly cells: Readonly<Record<string, string>>;
}

/** A CSV file taken apart. */
export interface Table {
	readonly columns: readonly string[];
	readonly lines: readonly Line[];
}

const breaks = (cells: readonly string[]): number =>
	cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);

/**
 * Takes a CSV file apart and remembers the line of each row, quoted line breaks included.
 * @throws Problem if the header names a column twice, or a row is longer or shorter than the header
 */
export function readCsv(file: string, text: string): Table {
	const [columns = [], ...records] = csvParseRows(text.replace(/\r\n/g, '\n'));
	const twice = columns.find((column, i) => columns.indexOf(column) !== i);
	if (twice !== undefined) {
		throw new Problem({
			file,
			line: 1,
			column: twice,
			what: 'the header names it twice',
			cure: 'Remove or rename one.'
		});
	}
	let line = 2 + breaks(columns);
	const lines = records.map((record): Line => {
		const here = line;
		line += 1 + breaks(record);
		if (record.length !== columns.length) {
			throw new Problem({
				file,
				line: here,
				column: columns[Math.min(record.length, columns.length) - 1] ?? '',
				what: `the row has ${record.length} cells where the header has ${columns.length}`,
				cure: 'Put a cell that holds a comma in double quotes, and leave no blank lines.'
			});
		}
		return { line: here, cells: Object.fromEntries(columns.map((column, i) => [column, record[i] ?? ''])) };
	});
	return { columns, lines };
}
