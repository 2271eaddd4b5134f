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
