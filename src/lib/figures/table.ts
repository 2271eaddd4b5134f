import type { Evidence } from '../domain/dataset';
import type { Column, FigureTable } from './figure';
import { spoken } from './words.en';

/** What a row says beside its cells. */
interface Told {
	readonly mark: string;
	readonly said: string;
	readonly rows: readonly string[];
	readonly evidence: Evidence | undefined;
	readonly disputed?: string | undefined;
}

/**
 * A table with a row an item. A column that no item fills is left out.
 * @throws Error if it is not said how a row is known
 */
export function tabulate<T>(
	items: readonly T[],
	columns: readonly Column<T>[],
	told: (item: T) => Told
): FigureTable {
	const filled = columns.filter(({ cell }) => !items.length || items.some((item) => cell(item) !== ''));
	return {
		columns: filled.map(({ name, numeric = false }) => ({ name, numeric })),
		rows: items.map((item) => {
			const { disputed, said, evidence, ...row } = told(item);
			if (!evidence) throw new Error(`the row of the mark “${row.mark}” does not say how it is known`);
			return {
				...row,
				evidence,
				cells: filled.map(({ cell }) => cell(item)),
				said: spoken(said, evidence, disputed),
				...(disputed ? { disputed } : {})
			};
		})
	};
}
