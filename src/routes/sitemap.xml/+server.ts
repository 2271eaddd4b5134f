import { siteUrl } from '$lib/server/site';

export const prerender = true;

/** Pages worth finding. The workbench is left out. */
const pages = ['/'];

export function GET(): Response {
	const urls = pages.map((page) => `\t<url><loc>${siteUrl()}${page}</loc></url>`).join('\n');
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
		{ headers: { 'content-type': 'application/xml' } }
	);
}
