import type { Evidence } from './dataset';

/** A part of the page about the project. */
export interface AboutSection {
	readonly id: string;
	readonly heading: string;
	readonly html: string;
}

/** A grade of evidence with a row that has it. */
export interface GradeExample {
	readonly grade: Evidence;
	/** From the front page on. */
	readonly address: string;
	readonly name: string;
	readonly note: string;
}

/** A fact put right after it was published. */
export interface Correction {
	/** ISO date. */
	readonly date: string;
	/** What it is about: an address from the front page on, of a row or a step. */
	readonly address: string;
	/** The same as written: `membership/1949`, `step/doubling`. */
	readonly place: string;
	readonly title: string;
	readonly html: string;
}
