import type { Plan } from '../../present/plan';

/** Lessons, as they stand in the page for its script. */
export const plansTag = (decks: readonly { readonly plan: Plan }[]): string =>
	`<script type="application/json" id="plans">${JSON.stringify(decks.map(({ plan }) => plan)).replaceAll('<', '\\u003c')}</script>`;
