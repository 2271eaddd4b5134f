import { en } from '$lib/i18n/messages/en';
import { siteUrl } from '$lib/server/site';

export const prerender = true;
export const trailingSlash = 'never';

/** The page a host shows for an address that does not exist. It may be shown at any depth, so it needs nothing beside it. */
export function GET(): Response {
	const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<meta name="color-scheme" content="light dark" />
<title>${en.notFound}</title>
<style>
	body { margin: 15vh auto; max-width: 32rem; padding: 0 1.25rem; font: 1.25rem/1.5 Georgia, serif; background: light-dark(#f6f1e6, #1a1814); color: light-dark(#1d1a16, #f1eadb); }
	h1 { font-size: 5rem; line-height: 1; margin: 0 0 1rem; transform: rotate(-5deg); transform-origin: 0 100%; }
	a { color: inherit; }
</style>
<h1>404</h1>
<p>${en.notFound}</p>
<p><a href="${siteUrl()}/">${en.notFoundCure}</a></p>
</html>
`;
	return new Response(html, { headers: { 'content-type': 'text/html' } });
}
