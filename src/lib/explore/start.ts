import * as v from 'valibot';
import { viewSchema, type FigureId, type View } from '../domain/view';
import { fullView } from '../figures/words';

/** The credit is drawn by this year. */
const lastDrawing = 1954;

/**
 * The view with which exploring begins, and against which an address is short: the figure’s full view, or, if another
 * `show` is named, the plainest view that shows it. A `show` that there is not counts as none.
 */
export function startOf(figure: FigureId, show?: string): View {
	const full = fullView(figure);
	if (show === undefined || !('show' in full) || full.show === show) return full;
	const own = v.safeParse(viewSchema, {
		figure,
		show,
		...(figure === 'loan' && show === 'drawn' && { through: lastDrawing })
	});
	return own.success ? own.output : full;
}
