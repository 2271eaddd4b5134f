import { didYouMean } from '../domain/nearest';
import type { Bound, Datasets, Row } from '../domain/dataset';

/** A number, what it counts, and how exact it is. */
export interface Counted {
	readonly value: number;
	/** Upper end of a range. */
	readonly high?: number;
	readonly unit: string;
	readonly bound: Bound;
}

/** A cell that a number rests on. */
export interface Input {
	/** `dataset/id`. */
	readonly row: string;
	/** Missing where it is the row's date that counts. */
	readonly counted?: Counted;
}

/** What a measure gives: a number, and the cells it came from. */
export interface Measured extends Counted {
	/** The rows it rests on, as `dataset/id`, each once. */
	readonly rows: readonly string[];
	/** The cells it rests on: itself, or what it was computed from. */
	readonly inputs: readonly Input[];
	/** How it was computed, if it was: in words, then in numbers that can be checked by hand. */
	readonly formula?: string;
}

/** A named function of the data. Its arguments come from prose, as text. */
export type Measure = (datasets: Datasets, ...args: string[]) => Measured;

/** What there is instead of a name that nothing has: the one that was meant, if one is near, or all of them. */
export const instead = (name: string, known: readonly string[]): string =>
	didYouMean(name, known).trimEnd() || `There are ${known.join(', ')}.`;

/**
 * The row of a table with this id.
 * @throws Error naming the id that was meant, or those there are
 */
export function rowOf<R extends Row>(name: string, rows: readonly R[], id: string | undefined): R {
	const row = rows.find((one) => one.id === id);
	if (row) return row;
	const ids = rows.map((one) => one.id);
	throw new Error(`“${id ?? ''}” is no row of ${name}. ${instead(id ?? '', ids)}`);
}

/** A number as it stands in a row. */
export function cell(
	name: string,
	row: { readonly id: string; readonly bound?: Bound; readonly high?: number },
	value: number | undefined,
	unit: string
): Measured {
	if (value === undefined) throw new Error(`the row “${row.id}” of ${name} has no such number`);
	const path = `${name}/${row.id}`;
	const counted = {
		value,
		...(row.high !== undefined && { high: row.high }),
		unit,
		bound: row.bound ?? 'exact'
	};
	return { ...counted, rows: [path], inputs: [{ row: path, counted }] };
}

/** A number as formulas write it: “2,766.58”. */
export const digits = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });

/** What a computed number rests on: measures, or rows whose date counts. */
type Part = Pick<Measured, 'bound' | 'inputs'>;

/** The date of a row, as a part of what is computed from it. */
export const dateOf = (name: string, row: { readonly id: string }): Part => ({
	bound: 'exact',
	inputs: [{ row: `${name}/${row.id}` }]
});

/** A number computed from others: exact if they all are. */
export function computed(
	value: number,
	unit: string,
	formula: string,
	parts: readonly Part[],
	high?: number
): Measured {
	const inputs = parts.flatMap((part) => part.inputs);
	return {
		value,
		...(high !== undefined && { high }),
		unit,
		bound: parts.every((part) => part.bound === 'exact') ? 'exact' : 'about',
		rows: [...new Set(inputs.map((input) => input.row))],
		inputs,
		formula
	};
}
