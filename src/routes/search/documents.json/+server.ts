import { searchDocuments } from '$lib/server/pages/search';

export const prerender = true;
export const trailingSlash = 'never';

/** What the search looks through; a browser asks for it when its reader begins to search. */
export function GET(): Response {
	return new Response(JSON.stringify(searchDocuments()), { headers: { 'content-type': 'application/json' } });
}
