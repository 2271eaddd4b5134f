import type { Link } from './link';

/** A cell of a table as a page shows it. */
export interface PrintedCell {
	/** What it is sorted by: a plain number, an ISO date, or the words themselves. */
	readonly value: string;
	/** What is read; empty where links stand instead. */
	readonly text: string;
	readonly links: readonly Link[];
}

/** How a column is sorted. */
export type Sorting = 'number' | 'date' | 'text';

/** A column of a table as a page shows it. */
export interface PrintedColumn {
	readonly name: string;
	readonly description: string;
	/** What it holds, in words. */
	readonly holds: string;
	/** Empty where it has none. */
	readonly unit: string;
	readonly sorting: Sorting;
}

/** A table as a page shows it. */
export interface PrintedTable {
	readonly columns: readonly PrintedColumn[];
	readonly rows: readonly { readonly id: string; readonly cells: readonly PrintedCell[] }[];
}

/** What is said of a table before it is opened. */
export interface PrintedSummary {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly size: string;
	readonly years: string;
	/** How it is known, a sentence an entry. */
	readonly known: readonly string[];
	readonly computed: boolean;
	readonly version: string;
	readonly licence: { readonly text: string; readonly href: string };
}
