import type { FigureId } from '../domain/view';
import type { Graphic } from './figure';
import Aid from './aid/Aid.svelte';
import Forces from './forces/Forces.svelte';
import Loan from './loan/Loan.svelte';
import Map from './map/Map.svelte';
import Membership from './membership/Membership.svelte';
import Repayments from './repayments/Repayments.svelte';
import Timeline from './timeline/Timeline.svelte';
import Treaties from './treaties/Treaties.svelte';

/** Every figure's drawing, at once: for pages made at build. */
export const graphics: { readonly [F in FigureId]: Graphic<F> } = {
	membership: Membership,
	loan: Loan,
	repayments: Repayments,
	map: Map,
	timeline: Timeline,
	treaties: Treaties,
	forces: Forces,
	aid: Aid
};
