import { en } from '$lib/i18n/messages/en';
import { claimCard, quotationCard } from '$lib/server/claim-cards';
import { story } from '$lib/server/content';
import { datasets } from '$lib/server/datasets';

export const prerender = true;
export const trailingSlash = 'never';

/** What every number and quotation of the prose rests on: by `data-claim` or `data-quotation`, the card as HTML. */
export function GET(): Response {
	const measures = [...new Set(story.claims.map((claim) => claim.measure))];
	const cards = Object.fromEntries([
		...measures.map((measure) => [measure, claimCard(measure, datasets, en)]),
		...[...new Set(story.quotations)].map((id) => [id, quotationCard(id, datasets, en)])
	]);
	return new Response(JSON.stringify(cards), { headers: { 'content-type': 'application/json' } });
}
