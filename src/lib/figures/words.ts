import type { FigureData } from '../domain/dataset';
import type { FigureId, View } from '../domain/view';
import type { FigureDefinition, Words } from './figure';
import { aid } from './aid/describe';
import { forces } from './forces/describe';
import { loan } from './loan/describe';
import { map } from './map/describe';
import { membership } from './membership/describe';
import { repayments } from './repayments/describe';
import { timeline } from './timeline/describe';
import { treaties } from './treaties/describe';

/** Every figure apart from its drawing. A figure that has views but no entry does not compile. */
export const definitions: { readonly [F in FigureId]: FigureDefinition<F> } = {
	membership,
	loan,
	repayments,
	map,
	timeline,
	treaties,
	forces,
	aid
};

/** The definition of the figure that `view` is a view of. */
export function definitionOf<F extends FigureId>(view: View & { figure: F }): FigureDefinition<F> {
	return definitions[view.figure];
}

/** A view in words. */
export const wordsOf = (datasets: FigureData, view: View): Words =>
	(definitionOf(view) as FigureDefinition<FigureId>).describe(datasets, view);

/** The height at which a 320-pixel picture of the view reads best. */
export const heightOf = (view: View): number =>
	(definitionOf(view) as FigureDefinition<FigureId>).height(view);
