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

export interface Story {
	readonly locale: Locale;
	readonly title: string;
	readonly standfirst: string;
	/** HTML, as are `ending` and everything else with that suffix or in that place. */
	readonly opening: string;
	readonly ending: string;
	readonly ledger: { readonly china: readonly LedgerRow[]; readonly soviet: readonly LedgerRow[] };
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

/** Every id that has an address: those of the steps, and those that were folded into them. */
export const stepIds = (story: Story): readonly string[] =>
	stepsOf(story).flatMap(({ id, formerly }) => [id, ...formerly]);

/** The step that an id leads to: the step of that id, or the one that it was folded into; nothing if there is neither. */
export const stepAt = (story: Story, id: string): Step | undefined =>
	stepsOf(story).find((step) => step.id === id || step.formerly.includes(id));
