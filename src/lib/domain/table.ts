import * as v from 'valibot';
import { type CellFacts, maybeSentences, maybeWords, oneOf, rowOf, slug, slugs } from './cells';

/** What a row is called, and when it was. */
export interface RowName {
	readonly heading: string;
	/** In words, as far as it is known, or the dated agreement it belongs to; empty if the row has none. */
	readonly date: string;
	/** What it says beyond its heading; may be empty. */
	readonly detail: string;
}

/** What names of rows are made with: words of the interface, and other rows. */
export interface Naming {
	/** A date or an interval in words: “August 1949 to October 1949”. */
	readonly when: (...dates: readonly (string | undefined)[]) => string;
	readonly armies: Readonly<Record<'pla' | 'kmt', string>>;
	readonly protocolYears: (from: number, to: number) => string;
	/** The name of the row `dataset/id`. */
	readonly nameOf: (path: string) => RowName;
}

/** The column of a field: `oldRoubles` → `old_roubles`. */
export const columnOf = (field: string): string =>
	field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A row's name from its parts. */
export const called = (heading: string, date = '', detail = ''): RowName => ({ heading, date, detail });

type Cell = v.GenericSchema<string, unknown>;
/** A column: what its cells hold. */
export type Column = Cell | v.ExactOptionalSchema<Cell, undefined>;
type Columns = Readonly<Record<string, Column>>;

/** What programs are told of a column; nothing of what only its checks know. */
export const factsOf = (column: Column): CellFacts & { readonly description: string } => {
	const cell =
		column.type === 'exact_optional' ? (column as v.ExactOptionalSchema<Cell, undefined>).wrapped : column;
	return { ...v.getMetadata(cell), description: v.getDescription(cell) ?? '' };
};

/** A column with what it says, and the unit of its numbers. */
export const column = <S extends Cell>(cell: S, description: string, unit?: string) =>
	v.pipe(cell, v.description(description), v.metadata(unit === undefined ? {} : { unit }));

/** A column whose cells may be empty. */
export const maybe = <S extends Cell>(cell: S, description: string, unit?: string) =>
	v.exactOptional(column(cell, description, unit));

/** What every table says of a row, after what is its own. */
export const common = {
	sources: column(
		slugs,
		'Ids of the works in sources.json that the row rests on, joined by semicolons; at least one.'
	),
	locator: column(maybeWords, 'Where in the sources: page, article, document number.'),
	evidence: column(
		oneOf('primary', 'secondary', 'reported', 'derived'),
		'How the row is known: primary, seen in a primary record or an agreement’s text; secondary, seen in scholarship or reference; reported, attributed to a work whose page was not opened; derived, computed from other rows.'
	),
	disputed: maybe(
		rowOf('disputes'),
		'The question in disputes.csv on which the sources of this row disagree.'
	),
	note: column(maybeSentences, 'What a reader should know about the row.')
};

/** The column of a number that is only as exact as it says. */
export const bound = column(
	oneOf('exact', 'about', 'at-least'),
	'How exact the number is: as counted, rounded, or only a floor.'
);

type Shape<C extends Columns> = { readonly id: typeof slug } & typeof common & C;

/** What a table is called and what it holds. */
interface About<D extends boolean> {
	readonly title: string;
	readonly description: string;
	/** What a row of it is, as in “Key of the count”. */
	readonly row: string;
	/** Whether figures draw from it: then the story's page ships it, without the words about its rows. */
	readonly drawn: D;
	/** The rows that figures draw, where they are not all. */
	readonly only?: readonly string[];
}

/**
 * A table of data/: its words, its columns in the order of the file, and how a row of it is called.
 * @param columns its own; every table has a key before them and `common` after them
 */
export function table<C extends Columns, const D extends boolean>(
	{ title, description, row, drawn, only }: About<D>,
	columns: C,
	name: (row: v.InferOutput<v.StrictObjectSchema<Shape<C>, undefined>>, naming: Naming) => RowName
) {
	const id = column(slug, `Key of the ${row}. It never changes.`);
	const own = Object.fromEntries(Object.entries(columns).filter(([field]) => !(field in common)));
	// a column of its own may ask more of a common one, and stands in its place
	const entries = { id, ...own, ...common, ...columns } as unknown as Shape<C>;
	return {
		schema: v.pipe(v.strictObject(entries), v.title(title), v.description(description)),
		drawn,
		only,
		name
	};
}
