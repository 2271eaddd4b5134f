import type { Evidence } from '../domain/dataset';
import type { FigureTable } from './figure';

/** A column, and how it puts an item in print; an empty cell is unknown or does not apply. */
interface Column<T> {
	readonly name: string;
	readonly numeric?: true;
	readonly cell: (item: T) => string;
}

/** What a row says beside its cells. */
interface Told {
	readonly mark: string;
	readonly said: string;
	readonly rows: readonly string[];
	readonly evidence: Evidence | undefined;
	readonly disputed?: string | undefined;
}

/** How it is known, after what is said; what was seen in a source goes without saying. */
const known: Readonly<Partial<Record<Evidence, string>>> = { reported: ', reported', derived: ', computed' };

/** Years as they are spoken: “1949–50” as “1949 to 1950”. */
const inWords = (said: string): string => said.replace(/(\d\d)(\d\d)–(\d\d)\b/g, '$1$2 to $1$3');

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
				said: `${inWords(said)}${known[evidence] ?? ''}${disputed ? '; sources disagree' : ''}`,
				...(disputed ? { disputed } : {})
			};
		})
	};
}

/** Whether a mark is seen in its view. */
export const isSeen = ({ state }: { readonly state: string }): boolean => state !== 'hidden';

/** The line of words for what the story has not reached yet. */
export const stillToCome = 'still to come';
