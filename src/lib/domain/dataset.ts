import type * as v from 'valibot';
import type { common } from './table';
import type { tables } from './tables';

type Tables = typeof tables;

/** Every table of data/, by the name of its file. */
export type DatasetId = keyof Tables;

type RowIn<Id extends DatasetId> = Readonly<v.InferOutput<Tables[Id]['schema']>>;

/** The rows of every table. What each column holds stands in tables.ts. */
export type Datasets = { readonly [Id in DatasetId]: readonly RowIn<Id>[] };

/** What every row says: its key, and the place it was read in. */
export type Row = { readonly id: string } & Readonly<
	v.InferOutput<v.StrictObjectSchema<typeof common, undefined>>
>;

/** How a figure is known. */
export type Evidence = Row['evidence'];

/** Party members on a date, by the party's own count. */
export type Headcount = RowIn<'membership'>;
/** Party members by region in the Soviet note of 8 July 1949. */
export type RegionalCount = RowIn<'regions'>;
/** What the agreement of 14 February 1950 lays down: one term a row. */
export type LoanTerm = RowIn<'loanTerms'>;
/** A Soviet loan to China, or somebody's total of them. */
export type SovietLoan = RowIn<'sovietLoans'>;
/** Strategic goods for the Soviet Union, 1954–59: a total a row. */
export type Repayment = RowIn<'repayments'>;
/** What the Soviet side asked for in the talks on a protocol: a run of its years a row. */
export type Demand = RowIn<'demands'>;
/** The industrial projects: agreements that added some, and counts of what was built. */
export type ProjectCount = RowIn<'projects'>;
/** One subject of the two treaties, as one of them settles it. */
export type Clause = RowIn<'treaties'>;
/** Something that happened. */
export type Occurrence = RowIn<'events'>;
/** Any other number the prose uses. */
export type Quantity = RowIn<'quantities'>;
/** A question on which the sources disagree. */
export type Dispute = RowIn<'disputes'>;
/** What somebody holds on a dispute. */
export type Position = RowIn<'positions'>;

/** How exact a number is: as counted, rounded, or only a floor. */
export type Bound = Quantity['bound'];
export type Goods = Repayment['goods'];

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

/** The fields of a row that say something about it, and are never drawn. */
export type Aside = 'sources' | 'locator' | 'note' | 'alternates' | 'why';

/** A row as a figure needs it: what it draws, without the words about it. */
export type Drawn<R extends Row> = Omit<R, Aside>;

type DrawnId = { [Id in DatasetId]: Tables[Id]['drawn'] extends true ? Id : never }[DatasetId];

/** The tables that figures draw from. Whole datasets fit it; the page ships only this much. */
export type FigureData = { readonly [Id in DrawnId]: readonly Drawn<Datasets[Id][number]>[] };
