/** Where something in data or prose is wrong, what is wrong, and how to put it right. */
export interface Fault {
	/** The path as an author knows it: `data/membership.csv`. */
	readonly file: string;
	/** Counted from 1. */
	readonly line: number;
	/** The column of a table, or the field of a record. */
	readonly column?: string;
	/** What is wrong, without a full stop: `“12x” is not a whole number`. */
	readonly what: string;
	/** What to do about it, in a sentence; may be empty where `what` says it. */
	readonly cure: string;
}

/**
 * Something an author has to put right before the site can be built. Its message is for people:
 * `data/membership.csv, line 7, column members: “12x” is not a whole number. Write digits only, e.g. 57967.`
 * It has no stack: whatever prints it prints the message alone, since the mistake is in no code.
 */
export class Problem extends Error {
	override readonly name = 'Problem';

	constructor(readonly fault: Fault) {
		const { file, line, column, what, cure } = fault;
		const where = `${file}, line ${line}${column ? `, column ${column}` : ''}`;
		super(`${where}: ${what.replace(/\.$/, '')}. ${cure}`.trimEnd());
		this.stack = `Problem: ${this.message}`;
	}
}
