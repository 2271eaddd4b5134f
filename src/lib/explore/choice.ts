import type { FigureData } from '../domain/dataset';
import type { FigureId, ViewOf } from '../domain/view';
import type { ExploreMessages } from '../i18n/messages/explore';

/** What a view says under a name, in the order in which it is settled: what comes later may depend on what came before. */
export const fields = [
	'show',
	'extent',
	'from',
	'to',
	'scale',
	'through',
	'goods',
	'layers',
	'places',
	'emphasis'
] as const;

export type Field = (typeof fields)[number];

/** A thing that can be chosen: its value in the view, and its name. */
export interface Option {
	readonly value: string;
	readonly label: string;
}

/** What a reader may choose for one field of a view: one of some, any of some, or a year. */
export type Choice = {
	readonly field: Field;
	/** What the view means if the field is not in it; such a value is never written. */
	readonly standard?: string | number;
	/** Whether it changes the picture, so that it is worth a control. */
	readonly offered: boolean;
} & (
	| { readonly kind: 'one' | 'many'; readonly options: readonly Option[] }
	| { readonly kind: 'year'; readonly first: number; readonly last: number }
);

/** What can be chosen in a view of one figure. */
export type Chooser<F extends FigureId> = (
	view: ViewOf<F>,
	datasets: FigureData,
	words: ExploreMessages
) => readonly Choice[];

/** A record of names as options. */
const listed = (names: Readonly<Record<string, string>>): readonly Option[] =>
	Object.entries(names).map(([value, label]) => ({ value, label }));

/** A choice of one among `names`. */
export const oneOf = (field: Field, names: Readonly<Record<string, string>>, standard?: string): Choice => ({
	field,
	kind: 'one',
	options: listed(names),
	offered: true,
	...(standard !== undefined && { standard })
});

/** A choice of any among `options`; worth a control if there are some. */
export const anyOf = (field: Field, options: readonly Option[]): Choice => ({
	field,
	kind: 'many',
	options,
	offered: options.length > 0
});
