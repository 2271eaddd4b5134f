import type { Bound, Datasets, Row } from '../domain/dataset';

/** What a measure gives: a number, and the cells it came from. */
export interface Measured {
	readonly value: number;
	/** Upper end of a range. */
	readonly high?: number;
	readonly unit: string;
	readonly bound: Bound;
	/** The rows it rests on, as `dataset/id`. */
	readonly rows: readonly string[];
	/** How it was computed, in words, if it was. */
	readonly formula?: string;
}

/** A named function of the data. Its arguments come from prose, as text. */
export type Measure = (datasets: Datasets, ...args: string[]) => Measured;

/**
 * The row of a table with this id.
 * @throws Error listing the ids there are
 */
export function rowOf<R extends Row>(name: string, rows: readonly R[], id: string | undefined): R {
	const row = rows.find((one) => one.id === id);
	if (!row)
		throw new Error(`“${id ?? ''}” is no row of ${name}; there are ${rows.map((one) => one.id).join(', ')}`);
	return row;
}

/** A number as it stands in a row. */
export function cell(
	name: string,
	row: { readonly id: string; readonly bound?: Bound; readonly high?: number },
	value: number | undefined,
	unit: string
): Measured {
	if (value === undefined) throw new Error(`the row “${row.id}” of ${name} has no such number`);
	return {
		value,
		...(row.high !== undefined && { high: row.high }),
		unit,
		bound: row.bound ?? 'exact',
		rows: [`${name}/${row.id}`]
	};
}

/** A number computed from others: exact if they all are. */
export function computed(
	value: number,
	unit: string,
	formula: string,
	parts: readonly Measured[],
	high?: number
): Measured {
	return {
		value,
		...(high !== undefined && { high }),
		unit,
		bound: parts.every((part) => part.bound === 'exact') ? 'exact' : 'about',
		rows: parts.flatMap((part) => part.rows),
		formula
	};
}
