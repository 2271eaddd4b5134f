import { en } from '$lib/i18n/messages/en';
import { claimCard } from '$lib/server/claim-cards';
import { story } from '$lib/server/content';
import { datasets } from '$lib/server/datasets';

export const prerender = true;
export const trailingSlash = 'never';

/** What every number of the prose rests on: by its measure as in `data-claim`, the card as HTML. */
export function GET(): Response {
	const measures = [...new Set(story.claims.map((claim) => claim.measure))];
	const cards = Object.fromEntries(measures.map((measure) => [measure, claimCard(measure, datasets, en)]));
	return new Response(JSON.stringify(cards), { headers: { 'content-type': 'application/json' } });
}
