import { Problem } from '../problem';
import type { Rows } from './read-table';

/** The sum of some numbers; 0 of none. */
export const sum = (numbers: readonly number[]): number =>
	numbers.reduce((total, number) => total + number, 0);

/**
 * A row by its id.
 * @throws Problem if it is missing
 */
export function rowOf<Row extends { readonly id: string }>({ file, rows }: Rows<Row>, id: string): Row {
	const row = rows.find((candidate) => candidate.id === id);
	if (!row)
		throw new Problem({
			file,
			line: 1,
			column: 'id',
			what: `the row “${id}” is missing`,
			cure: 'Restore it: figures and prose rely on it.'
		});
	return row;
}

/**
 * Asserts that a number of the row is what other rows make it. Differences below a millionth are arithmetic.
 * @throws Problem naming the row and `why` the numbers should agree
 */
export function mustBe<Row extends { readonly id: string }>(
	table: Rows<Row>,
	id: string,
	column: string,
	found: number,
	expected: number,
	why: string
): void {
	if (Math.abs(found - expected) < 1e-6) return;
	throw new Problem({
		file: table.file,
		line: table.lineOf(id),
		column,
		what: `${found} should be ${expected}: ${why}`,
		cure: 'Look for a mistyped number here or in the rows it is made of.'
	});
}
