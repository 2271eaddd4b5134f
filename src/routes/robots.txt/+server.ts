import { siteUrl } from '$lib/server/pages/site';

export const prerender = true;

/** What machines may read: all but the makers' workbench. */
export function GET(): Response {
	return new Response(`User-agent: *\nDisallow: /workbench/\n\nSitemap: ${siteUrl()}/sitemap.xml\n`, {
		headers: { 'content-type': 'text/plain' }
	});
}
