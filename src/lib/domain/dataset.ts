import type { SourceId } from './source';

/**
 * How a figure is known.
 * `primary`: seen in a primary record or an agreement's text. `secondary`: seen in scholarship or reference.
 * `reported`: attributed to a work whose page was not opened for this project. `derived`: computed from other rows.
 */
export type Evidence = 'primary' | 'secondary' | 'reported' | 'derived';

/** How exact a number is: as counted, rounded, or only a floor. */
export type Bound = 'exact' | 'about' | 'at-least';

/** A line of a table: never without the place it was read in. */
export interface Row {
	/** Unique in its file; it never changes, since addresses and prose point at it. */
	readonly id: string;
	/** Never empty. */
	readonly sources: readonly SourceId[];
	/** Where in the sources: page, article, document number; may be empty. */
	readonly locator: string;
	readonly evidence: Evidence;
	/** The dispute this row stands in (an id of disputes.csv), if sources disagree. */
	readonly disputed?: string;
	/** What a reader should know about this row, in our own words; may be empty. */
	readonly note: string;
}

/** Party members on a date, by the party's own count. */
export interface Headcount extends Row {
	/** ISO date, cut to what is known: `1949-10`, `1940`. */
	readonly date: string;
	readonly occasion: string;
	readonly members: number;
	/** Upper end where sources give a range. */
	readonly high?: number;
	readonly bound: Bound;
	/** Other figures in circulation, with who gives them; may be empty. */
	readonly alternates: string;
	/** Why they differ; may be empty. */
	readonly why: string;
	/** Whether the figure is good enough to draw. */
	readonly drawn: boolean;
}

/** Party members by region in the Soviet note of 8 July 1949. `total` holds the totals as printed. */
export interface RegionalCount extends Row {
	readonly region: string;
	readonly territorial: number;
	/** Missing where the note gives none. */
	readonly army?: number;
	/** As printed; the rows do not quite add up. */
	readonly stated: number;
}

/** What the agreement of 14 February 1950 lays down: one term a row. */
export interface LoanTerm extends Row {
	readonly term: string;
	/** In `unit`, or nothing where the term is words. */
	readonly value?: number;
	readonly unit: string;
	readonly text: string;
}

/** A year of the credit, computed from its terms. Money in millions of US dollars. */
export interface LoanYear {
	readonly year: number;
	readonly drawn: number;
	readonly repaid: number;
	/** At the end of the year. */
	readonly owed: number;
	/** If each part was drawn evenly over its year. */
	readonly interestLow: number;
	/** If each part was drawn on 1 January. */
	readonly interestHigh: number;
}

/** Two readings of when repayment ran: the published Article 3, and the record of June 1949. */
export type LoanReading = 'article-3' | 'june-1949';

/** A Soviet loan to China, or somebody's total of them. */
export interface SovietLoan extends Row {
	readonly kind: 'loan' | 'total';
	readonly date: string;
	readonly label: string;
	/** Millions of old roubles. */
	readonly oldRoubles?: number;
	/** Millions of US dollars. */
	readonly dollars?: number;
	/** Millions of the new roubles of 1961. */
	readonly newRoubles?: number;
	readonly purpose: string;
}

export type Goods = 'tungsten' | 'copper' | 'rubber' | 'antimony';

/** Strategic goods for the Soviet Union, 1954–59: a total a row, in tonnes. */
export interface Repayment extends Row {
	readonly goods: Goods;
	readonly label: string;
	readonly tonnes: number;
	readonly from: number;
	readonly to: number;
}

/** What China produced, sold or bought of the same goods, in tonnes, for comparison. */
export interface Output extends Row {
	readonly goods: Goods | 'tin';
	readonly kind: 'output' | 'export' | 'purchase';
	readonly label: string;
	readonly tonnes: number;
	readonly high?: number;
	/** `1949`, `best year before 1949`. */
	readonly period: string;
}

/** What the Soviet side asked for in the talks on a protocol: tonnes a year over a run of its fourteen years. */
export interface Demand extends Row {
	readonly metal: 'tungsten' | 'antimony' | 'third-metal' | 'fourth-metal';
	readonly label: string;
	readonly fromYear: number;
	readonly toYear: number;
	readonly tonnes: number;
}

/** Armed strength as one side published it, in people. */
export interface Strength extends Row {
	readonly date: string;
	readonly side: 'pla' | 'kmt';
	readonly strength: number;
	readonly bound: Bound;
	readonly whose: string;
	/** Whether it belongs to the drawn series (one speaker, one method). */
	readonly drawn: boolean;
}

/** Soviet specialists in China: rows count different things and are never joined. */
export interface AdviserCount extends Row {
	/** ISO date or interval: `1949-08`, `1950/1956`. */
	readonly date: string;
	readonly label: string;
	readonly number: number;
	readonly bound: Bound;
	readonly what: string;
	readonly drawn: boolean;
}

/** The industrial projects: agreements that added some, and counts of what was built. */
export interface ProjectCount extends Row {
	readonly kind: 'agreement' | 'outcome' | 'industry';
	readonly date: string;
	readonly label: string;
	readonly number: number;
}

/** One subject of the two treaties, as one of them settles it. */
export interface Clause extends Row {
	readonly treaty: '1945' | '1950';
	readonly subject: 'partner' | 'enemy' | 'mongolia' | 'railway' | 'port-arthur' | 'dalian' | 'help' | 'term';
	/** The subject in words: “The enemy named”. */
	readonly heading: string;
	/** At most 34 characters, for small screens. */
	readonly short: string;
	/** At most 120 characters. */
	readonly text: string;
}

/** Something that happened. */
export interface Occurrence extends Row {
	/** ISO date, cut to what is known. */
	readonly date: string;
	/** Last day, where it lasted. */
	readonly end?: string;
	/** At most 34 characters. */
	readonly title: string;
	readonly text: string;
	/** Whose story it belongs to: Moscow and the government, Moscow and the party, or both. */
	readonly lane: 'nanjing' | 'yanan' | 'both';
	/** An id of places.csv. */
	readonly place?: string;
}

/** A point on the map. */
export interface Place extends Row {
	readonly name: string;
	/** The form readers may know from older books: Port Arthur for Lüshun. */
	readonly olderName: string;
	readonly lat: number;
	readonly lon: number;
	readonly role: string;
	/** `trunk` and `south` are the arms of the railway, in `order`. */
	readonly line?: 'trunk' | 'south';
	readonly order?: number;
}

/** Any other number the prose uses. */
export interface Quantity extends Row {
	readonly value: number;
	readonly high?: number;
	readonly unit: string;
	readonly what: string;
	readonly bound: Bound;
}

/** Trade between the Soviet Union and China: points, not a series. */
export interface TradeCount extends Row {
	readonly date: string;
	readonly value: number;
	readonly unit: string;
	readonly what: string;
}

/** A question on which the sources disagree. Rows and steps point here. */
export interface Dispute extends Row {
	readonly title: string;
	readonly topic: 'politics' | 'money' | 'goods' | 'dates';
	/** What is disputed, as one question. */
	readonly question: string;
	/** The disagreement in one or two sentences. */
	readonly summary: string;
	/** What the story does about it. */
	readonly story: string;
	/** Why it does so. */
	readonly why: string;
}

/** What somebody holds on a dispute. Each dispute has two at least. */
export interface Position extends Row {
	/** An id of disputes.csv. */
	readonly dispute: string;
	/** A person, a work or a record; where nobody is known to hold it, it says so. */
	readonly holder: string;
	readonly position: string;
}

/** A few words of a document of the time, letter for letter as the cited translation has them. */
export interface Quotation extends Row {
	readonly speaker: string;
	/** ISO date or interval. */
	readonly date: string;
	/** Where and to whom. */
	readonly occasion: string;
	/** A fragment of at most ten words, never a sentence. */
	readonly words: string;
	/** Whose translation it is; where nothing was translated, it says so. */
	readonly translator: string;
}

/** Every table of data/, by the name of its file. */
export interface Datasets {
	readonly membership: readonly Headcount[];
	readonly regions: readonly RegionalCount[];
	readonly loanTerms: readonly LoanTerm[];
	readonly sovietLoans: readonly SovietLoan[];
	readonly repayments: readonly Repayment[];
	readonly output: readonly Output[];
	readonly demands: readonly Demand[];
	readonly forces: readonly Strength[];
	readonly advisers: readonly AdviserCount[];
	readonly projects: readonly ProjectCount[];
	readonly treaties: readonly Clause[];
	readonly events: readonly Occurrence[];
	readonly places: readonly Place[];
	readonly quantities: readonly Quantity[];
	readonly trade: readonly TradeCount[];
	readonly disputes: readonly Dispute[];
	readonly positions: readonly Position[];
	readonly quotations: readonly Quotation[];
}

export type DatasetId = keyof Datasets;

/** A row as a figure needs it: what it draws, without the words about it. */
export type Drawn<R extends Row> = Omit<R, 'sources' | 'locator' | 'note' | 'alternates' | 'why'>;

/** The tables that figures draw from. Whole datasets fit it; the page ships only this much. */
export type FigureData = {
	readonly [
		K in Exclude<DatasetId, 'quantities' | 'trade' | 'disputes' | 'positions' | 'quotations'>
	]: readonly Drawn<Datasets[K][number]>[];
};
