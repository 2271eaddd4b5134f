import type { Evidence } from '../../../domain/dataset';
import { holdsDates, isYear, type OpenTable } from './open-table';

/** How well a table is known, and which years it covers. */
export interface Summary {
	readonly rows: number;
	/** First and last year; missing where its rows are not dated. */
	readonly years?: { readonly from: number; readonly to: number };
	/** How many rows are known in each way; ways that do not occur are left out. */
	readonly evidence: readonly { readonly evidence: Evidence; readonly count: number }[];
	/** How many rows stand in a dispute. */
	readonly disputed: number;
}

const ways: readonly Evidence[] = ['primary', 'secondary', 'reported', 'derived'];

/** What a table holds, counted. */
export function summaryOf({ rows, resource }: OpenTable): Summary {
	const years = rows.flatMap((row) =>
		resource.schema.fields
			.filter((field) => holdsDates(field) || isYear(field, row))
			.flatMap(({ name }) => (row[name] ?? '').split('/'))
			.filter(Boolean)
			.map((date) => Number(date.slice(0, 4)))
	);
	return {
		rows: rows.length,
		...(years.length > 0 && { years: { from: Math.min(...years), to: Math.max(...years) } }),
		evidence: ways
			.map((evidence) => ({ evidence, count: rows.filter((row) => row['evidence'] === evidence).length }))
			.filter(({ count }) => count > 0),
		disputed: rows.filter((row) => row['disputed']).length
	};
}
