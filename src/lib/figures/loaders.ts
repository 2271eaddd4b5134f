import type { FigureId } from '../domain/view';
import type { GraphicFile } from './figure';

/** Every figure's drawing, each fetched when it is wanted: for the running page. */
export const loaders: { readonly [F in FigureId]: () => Promise<GraphicFile<F>> } = {
	membership: () => import('./membership/Membership.svelte'),
	loan: () => import('./loan/Loan.svelte'),
	repayments: () => import('./repayments/Repayments.svelte'),
	map: () => import('./map/Map.svelte'),
	timeline: () => import('./timeline/Timeline.svelte'),
	treaties: () => import('./treaties/Treaties.svelte'),
	forces: () => import('./forces/Forces.svelte'),
	aid: () => import('./aid/Aid.svelte')
};
