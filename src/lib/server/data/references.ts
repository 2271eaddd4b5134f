import type { Dispute, Occurrence, Position, Row } from '../../domain/dataset';
import { didYouMean } from '../../domain/nearest';
import { columnOf, factsOf, type Column } from '../../domain/table';
import { bareNumbers } from '../prose/numbers';
import { Problem } from '../problem';
import type { Rows } from './read-table';

/** The ids that rows may point at, by the table they are rows of; `sources` are the works. */
export type Known = Readonly<Record<string, ReadonlySet<string>>>;

/**
 * Checks that a table points only at works and rows that exist.
 * @throws Problem at the first that does not
 */
export function checkReferences(
	{ file, lines }: Pick<Rows<Row>, 'file' | 'lines'>,
	columns: Readonly<Record<string, Column>>,
	known: Known
): void {
	for (const [field, column] of Object.entries(columns)) {
		const to = field === 'sources' ? field : factsOf(column).to;
		if (to === undefined) continue;
		for (const { line, cells } of lines) {
			const cell = cells[columnOf(field)] ?? '';
			const unknown = cell.split(';').find((id) => id !== '' && !known[to]?.has(id.trim()));
			if (unknown === undefined) continue;
			throw new Problem({
				file,
				line,
				column: columnOf(field),
				what: `“${unknown.trim()}” is not in data/${to}.${to === 'sources' ? 'json' : 'csv'}`,
				cure: `${didYouMean(unknown.trim(), known[to] ?? [])}Add it there, or correct the id.`
			});
		}
	}
}

/**
 * Checks that sentences state no number but those that are bound to a row.
 * @param table as it stands in its file
 * @throws Problem at the first that does
 */
export function checkNumbers(
	{ file, lines }: Pick<Rows<Row>, 'file' | 'lines'>,
	columns: Readonly<Record<string, Column>>
): void {
	const sentences = Object.keys(columns).filter((field) => factsOf(columns[field]!).sentences);
	for (const { line, cells } of lines)
		for (const column of sentences.map(columnOf)) {
			const number = bareNumbers(cells[column] ?? '')[0];
			if (!number) continue;
			throw new Problem({
				file,
				line,
				column,
				what: `“${number.text}” is a number bound to no row`,
				cure: 'Write {{measure(args) | format}}, or {~…~} if it counts no fact.'
			});
		}
}

/**
 * Checks that at least two positions are told on every dispute: one alone is no disagreement.
 * @throws Problem at the first dispute that has fewer
 */
export function checkPositions(
	{ file, rows, lineOf }: Rows<Pick<Dispute, 'id'>>,
	positions: Rows<Pick<Position, 'dispute'>>
): void {
	for (const { id } of rows) {
		const count = positions.rows.filter(({ dispute }) => dispute === id).length;
		if (count >= 2) continue;
		throw new Problem({
			file,
			line: lineOf(id),
			column: 'id',
			what: `“${id}” has ${count === 1 ? 'one position' : 'no position'} in ${positions.file}`,
			cure: 'Add what the other side holds there, or remove the dispute.'
		});
	}
}

const earlier = (a: string, b: string): boolean => {
	const length = Math.min(a.length, b.length);
	return a.slice(0, length) < b.slice(0, length);
};

/**
 * Checks that events stand in the order in which they happened, and end no earlier than they start.
 * A date cut to its month is neither earlier nor later than a day in that month.
 * @throws Problem at the first that does not
 */
export function checkOrder({ file, rows, lineOf }: Rows<Pick<Occurrence, 'id' | 'date' | 'end'>>): void {
	rows.forEach(({ id, date, end }, i) => {
		const before = rows[i - 1];
		if (before && earlier(date, before.date)) {
			throw new Problem({
				file,
				line: lineOf(id),
				column: 'date',
				what: `“${date}” is earlier than “${before.date}” in the row above`,
				cure: 'Move the row, or correct the date.'
			});
		}
		if (end !== undefined && earlier(end, date)) {
			throw new Problem({
				file,
				line: lineOf(id),
				column: 'end',
				what: `“${end}” is earlier than its start, “${date}”`,
				cure: 'Correct one of the dates.'
			});
		}
	});
}
