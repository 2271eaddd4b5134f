import type { Plan } from '../../present/plan';

/** Lessons, as they stand in the page for its script. */
export const plansTag = (plans: readonly Plan[]): string =>
	`<script type="application/json" id="plans">${JSON.stringify(plans).replaceAll('<', '\\u003c')}</script>`;
