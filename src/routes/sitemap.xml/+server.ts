import { siteUrl } from '$lib/server/pages/site';
import { sitemap } from '$lib/server/pages/sitemap';
import { sitePages, type SitePageId } from '$lib/ui/site-pages';

export const prerender = true;

export function GET(): Response {
	// not the article, which is the story once more, nor the search, which has nothing to find; levels are listed by themselves
	const apart: readonly SitePageId[] = ['article', 'search', 'plain'];
	const sections = sitePages.filter(({ id }) => !apart.includes(id)).map(({ address }) => address);
	return new Response(sitemap(siteUrl(), sections), { headers: { 'content-type': 'application/xml' } });
}
