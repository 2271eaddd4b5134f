import type { Evidence } from './dataset';

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

/** A work as it is printed. */
export interface PrintedWork {
	readonly id: string;
	readonly kind: 'primary' | 'scholarship' | 'reference';
	readonly who: string;
	readonly title: string;
	/** Whether the title stands alone, in italics. */
	readonly whole: boolean;
	readonly rest: string;
	readonly url: string | undefined;
	/** The work it is cited through; empty if unnamed, missing if it was consulted. */
	readonly through: string | undefined;
	readonly caveat: string;
	/** Numbers of the notes that cite it. */
	readonly notes: readonly number[];
	/** How many rows of the data rest on it. */
	readonly rows: number;
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
