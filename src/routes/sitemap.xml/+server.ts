import { levels } from '$lib/domain/level';
import { siteUrl } from '$lib/server/site';
import { sitePages } from '$lib/ui/site-pages';

export const prerender = true;

export function GET(): Response {
	// the pages worth finding: not the workbench, and not the article, which is the story once more
	const found = sitePages.filter(({ id }) => id !== 'article').map(({ address }) => address);
	const urls = [...found, ...levels.map((level) => `/levels/${level}/`)]
		.map((address) => `\t<url><loc>${siteUrl()}${address}</loc></url>`)
		.join('\n');
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
		{ headers: { 'content-type': 'application/xml' } }
	);
}
