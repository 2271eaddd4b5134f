import type { Evidence } from './dataset';
import type { Link } from './link';

/** A note as it is printed. */
export interface PrintedNote {
	readonly number: number;
	readonly references: readonly {
		readonly id: string;
		readonly short: string;
		readonly locator: string;
		readonly comment: string;
	}[];
}

/** Rows of one dataset. */
export interface RowsOf {
	/** The dataset's title. */
	readonly dataset: string;
	readonly rows: readonly Link[];
}

/** A work, short, with its id. */
export interface ShortWork {
	readonly id: string;
	readonly short: string;
}

/** A work as it is printed, with what rests on it. */
export interface PrintedWork {
	readonly id: string;
	readonly kind: 'primary' | 'scholarship' | 'reference';
	/** The entry in full: HTML made at build. */
	readonly entry: string;
	/** The same for reference managers (COinS). */
	readonly coins: string;
	/** In English, as “Chinese”; missing for English and where nothing says. */
	readonly language: string | undefined;
	readonly consulted: boolean;
	/** The work it is cited through, if that is known. */
	readonly through: ShortWork | undefined;
	/** The works that are cited through it. */
	readonly wayTo: readonly ShortWork[];
	readonly caveat: string;
	/** Parts of the story that cite it, in order. */
	readonly steps: readonly Link[];
	readonly rows: readonly RowsOf[];
}

/** A row of a table under a figure, as it is printed. */
export interface PrintedTableRow {
	/** The `data-key` of the mark. */
	readonly mark: string;
	readonly cells: readonly string[];
	readonly said: string;
	readonly evidence: Evidence;
	readonly disputed: { readonly id: string; readonly title: string } | undefined;
	readonly sources: readonly { readonly id: string; readonly short: string }[];
	/** Where its first row of the data stands, from the front page on; missing where it rests on none. */
	readonly address: string | undefined;
	/** The step that explains the mark. */
	readonly step: { readonly id: string; readonly title: string } | undefined;
}

/** A view's marks as a table, as it is printed. */
export interface PrintedTable {
	readonly columns: readonly { readonly name: string; readonly numeric: boolean }[];
	readonly rows: readonly PrintedTableRow[];
}
