import type { Dispute, Occurrence, Position, Row } from '../domain/dataset';
import { Problem } from './problem';
import type { Rows } from './tables';

/** The ids that rows may point at. */
export interface Known {
	readonly sources: ReadonlySet<string>;
	readonly disputes: ReadonlySet<string>;
	readonly places: ReadonlySet<string>;
}

/**
 * Checks that a table points only at works, disputes and places that exist.
 * @throws Problem at the first that does not
 */
export function checkReferences(
	{ file, rows, lineOf }: Rows<Row & Partial<Pick<Occurrence, 'place'> & Pick<Position, 'dispute'>>>,
	known: Known
): void {
	for (const { id, sources, disputed, dispute, place } of rows) {
		const fail = (column: string, unknown: string, target: string): never => {
			throw new Problem({
				file,
				line: lineOf(id),
				column,
				what: `“${unknown}” is not in ${target}`,
				cure: 'Add it there, or correct the id.'
			});
		};
		const work = sources.find((source) => !known.sources.has(source));
		if (work !== undefined) fail('sources', work, 'data/sources.json');
		if (disputed !== undefined && !known.disputes.has(disputed))
			fail('disputed', disputed, 'data/disputes.csv');
		if (dispute !== undefined && !known.disputes.has(dispute)) fail('dispute', dispute, 'data/disputes.csv');
		if (place !== undefined && !known.places.has(place)) fail('place', place, 'data/places.csv');
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
