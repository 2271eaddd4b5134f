import type { FigureData } from '../domain/dataset';
import type { FigureId, View } from '../domain/view';
import type { DataMark, FigureDefinition, FigureTable, Words } from './figure';
import { aid } from './aid/describe';
import { forces } from './forces/describe';
import { loan } from './loan/describe';
import { map } from './map/describe';
import { membership } from './membership/describe';
import { repayments } from './repayments/describe';
import { timeline } from './timeline/describe';
import { treaties } from './treaties/describe';

/** Every figure apart from its drawing. A figure that has views but no entry does not compile. */
const definitions: { readonly [F in FigureId]: FigureDefinition<F> } = {
	membership,
	loan,
	repayments,
	map,
	timeline,
	treaties,
	forces,
	aid
};

// TypeScript cannot see that the definition found under a view's name is the one for that view
const definitionOf = (view: View) => definitions[view.figure] as FigureDefinition<FigureId>;

/** The marks of a view that carry data; nothing of a figure that is not yet written on the kit. */
export const marksOf = (datasets: FigureData, view: View): readonly DataMark[] | undefined =>
	definitionOf(view).marks?.(datasets, view);

/** A view in words. */
export const wordsOf = (datasets: FigureData, view: View): Words =>
	definitionOf(view).describe(datasets, view);

/** The view that shows all of a figure. */
export const fullView = (figure: FigureId): View => definitions[figure].full;

/** A view's marks as a table. */
export const tableOf = (datasets: FigureData, view: View): FigureTable =>
	definitionOf(view).table(datasets, view);

/** The height at which a 320-pixel picture of the view reads best. */
export const heightOf = (view: View): number => definitionOf(view).height(view);
