import { en } from '$lib/i18n/messages/en';
import { claimCard, quotationCard } from '$lib/server/rows/claim-cards';
import { story } from '$lib/server/story/content';
import { datasets } from '$lib/server/data/datasets';

export const prerender = true;
export const trailingSlash = 'never';

/** What every number and quotation of the prose rests on: by `data-claim` or `data-quotation`, the card as HTML. */
export function GET(): Response {
	const measures = [...new Set(story.claims.map((claim) => claim.measure))];
	const quotations = [...new Set(story.quotations)];
	const cards: [id: string, card: string][] = [
		...measures.map((measure): [string, string] => [measure, claimCard(measure, datasets, en)]),
		...quotations.map((id): [string, string] => [id, quotationCard(id, datasets, en)])
	];
	return new Response(JSON.stringify(Object.fromEntries(cards)), {
		headers: { 'content-type': 'application/json' }
	});
}
