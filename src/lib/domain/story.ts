import type { Evidence } from './dataset';
import type { Level } from './level';
import type { Citation } from './source';
import type { View } from './view';

/** BCP 47. English has no prefix in the address. */
export type Locale = 'en';

/** A number in the prose: the measure that gave it and what it gave. */
export interface Claim {
	/** As written in the Markdown: `membership.at(1949)`. */
	readonly measure: string;
	/** As written there: `million:1`. */
	readonly format: string;
	readonly value: number;
	/** As the reader sees it. */
	readonly text: string;
}

/** A place in a source as the prose cites it. */
export interface Reference extends Citation {
	/** What the author adds; may be empty. */
	readonly comment: string;
}

/** A note: what the prose cites at one place. Numbered through the whole story. */
export interface Note {
	readonly number: number;
	/** The step, or `opening` or `ending`. */
	readonly step: string;
	readonly references: readonly Reference[];
}

/** A step's words at another level than the standard one. */
export interface LevelText {
	readonly html: string;
	/** What it cites, in order; a place cited again stands once. Its notes have no numbers. */
	readonly references: readonly Reference[];
	readonly claims: readonly Claim[];
	readonly quotations: readonly string[];
	readonly words: number;
}

/** Something to commit to before the story tells it: a value of a chart, as teach/predict.md asks for it. */
export interface ValueAsked {
	readonly kind: 'predict';
	/** HTML. */
	readonly html: string;
	readonly label: string;
	readonly range: { readonly min: number; readonly max: number; readonly step: number };
	/** How a value is said, with `{n}` for the number, and to how many digits. */
	readonly words: string;
	readonly digits: number;
	/** In the range’s units, and as prose has it. */
	readonly record: number;
	readonly recordText: string;
	/** What makes the record doubtful: HTML. */
	readonly doubt: string;
}

/** One of a few answers, with what really was done. */
export interface ChoiceAsked {
	readonly kind: 'choose';
	readonly question: string;
	readonly options: readonly string[];
	/** HTML. */
	readonly answer: string;
}

/** A mark between two ends, which comes back at the story’s end. */
export interface MarkAsked {
	readonly kind: 'mark';
	readonly question: string;
	readonly ends: readonly [string, string];
}

/** What a reader is asked to commit to at a step: a prediction before it, the others after it. */
export type Ask = ValueAsked | ChoiceAsked | MarkAsked;

/** A step: its words and the whole of what is shown beside them. */
export interface Step {
	/** Never changes: addresses, embeds and translations join on it. */
	readonly id: string;
	/** Ids of earlier steps that were folded into this one. Their addresses still answer, and lead here. */
	readonly formerly: readonly string[];
	readonly title: string;
	/** When it happens, as the reader sees it; may be empty. */
	readonly when: string;
	readonly html: string;
	readonly view: View;
	/** Ids of disputes.csv that arise here. */
	readonly disputes: readonly string[];
	readonly notes: readonly Note[];
	readonly claims: readonly Claim[];
	/** Ids of the rows of quotations.csv whose words it prints. */
	readonly quotations: readonly string[];
	/** For whoever speaks over it. */
	readonly speaker: string;
	readonly words: number;
	readonly levels: Readonly<Record<Level, LevelText>>;
	readonly ask?: Ask;
}

export interface Chapter {
	readonly id: string;
	readonly title: string;
	/** The chapter's months or years, as the reader sees them. */
	readonly when: string;
	/** What the chapter asks, in plain text; it can be answered from the chapter. Slides stop at it before the next one. */
	readonly question: string;
	readonly html: string;
	readonly steps: readonly Step[];
}

/** A word explained on demand. */
export interface Term {
	readonly id: string;
	readonly term: string;
	readonly html: string;
}

/** A line of the closing ledger. */
export interface LedgerRow {
	readonly kind: 'gave' | 'got' | 'promised' | 'delivered';
	readonly html: string;
	readonly evidence: Evidence;
	readonly disputed?: string;
}

/** What stands against each other’s column, a subject a row. */
export interface LedgerPair {
	readonly title: string;
	readonly china: readonly LedgerRow[];
	readonly soviet: readonly LedgerRow[];
}

/** Whose a thing was. */
export type Owner = 'soviet' | 'kmt' | 'party';

/** Whose the railway and its base were from a day on. */
export interface Ownership {
	/** The event’s id, and the year of it. */
	readonly event: string;
	readonly year: string;
	readonly rails: readonly [Owner, Owner];
	readonly base: Owner;
	/** HTML. */
	readonly title: string;
	readonly text: string;
}

/** What a position in a dispute holds against one end of the reader’s mark. */
export interface Against {
	/** The end that it contradicts. */
	readonly end: string;
	readonly holder: string;
	/** HTML, with its citation. */
	readonly html: string;
	readonly evidence: Evidence;
}

/** How the story closes, before the ledgers. */
export interface Close {
	readonly title: string;
	readonly owners: readonly Ownership[];
	/** Two sentences, a line each: HTML. */
	readonly last: readonly string[];
	readonly mark?: MarkAsked & { readonly dispute: string; readonly against: readonly [Against, Against] };
}

export interface Story {
	readonly locale: Locale;
	readonly title: string;
	readonly standfirst: string;
	/** What the whole story answers, in plain text. */
	readonly question: string;
	/** HTML, as are `ending` and everything else with that suffix or in that place. */
	readonly opening: string;
	readonly ending: string;
	readonly close: Close;
	readonly ledger: readonly LedgerPair[];
	readonly chapters: readonly Chapter[];
	readonly glossary: readonly Term[];
	readonly notes: readonly Note[];
	/** Every number of the prose, in steps at every level, and outside them. */
	readonly claims: readonly Claim[];
	/** Ids of the rows of quotations.csv whose words it prints, at any level or outside the steps. */
	readonly quotations: readonly string[];
	/** Of running text, notes not counted. */
	readonly words: number;
}

export const stepsOf = (story: Story): readonly Step[] => story.chapters.flatMap((chapter) => chapter.steps);

/** Every line of both ledgers. */
export const ledgerRowsOf = (story: Story): readonly LedgerRow[] =>
	story.ledger.flatMap(({ china, soviet }) => [...china, ...soviet]);

/** Every id that has an address: those of the steps, and those that were folded into them. */
export const stepIds = (story: Story): readonly string[] =>
	stepsOf(story).flatMap(({ id, formerly }) => [id, ...formerly]);

/** The step that an id leads to: the step of that id, or the one that it was folded into; nothing if there is neither. */
export const stepAt = (story: Story, id: string): Step | undefined =>
	stepsOf(story).find((step) => step.id === id || step.formerly.includes(id));
