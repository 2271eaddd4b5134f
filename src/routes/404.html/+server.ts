import { createHash } from 'node:crypto';
import { en } from '$lib/i18n/messages/en';
import { siteUrl } from '$lib/server/pages/site';
import script from './nearest.js?raw';

export const prerender = true;
export const trailingSlash = 'never';

const words = en.nearest;
const routes = Object.keys(import.meta.glob('/src/routes/*/+page.svelte'));

// where each folder's own page stands; a folder that has none leads to the story
const folders = Object.fromEntries(
	Object.entries(words.folders).map(([folder, name]) => {
		const has = routes.includes(`/src/routes/${folder}/+page.svelte`);
		return [folder, { name: has ? name : words.story, index: has ? folder : '' }];
	})
);

const pages = JSON.stringify({ folders, sentence: words.sentence, link: words.link });
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const style = `
	body { margin: 15vh auto; max-width: 32rem; padding: 0 1.25rem; font: 1.25rem/1.5 Georgia, serif; overflow-wrap: anywhere; background: light-dark(#f6f1e6, #1a1814); color: light-dark(#1d1a16, #f1eadb); }
	h1 { font-size: 5rem; line-height: 1; margin: 0 0 1rem; transform: rotate(-5deg); transform-origin: 0 100%; }
	a { color: inherit; }
`;

/**
 * The page a host shows for an address that does not exist. It may be shown at any depth, so it needs nothing beside it.
 * Its script says what is not there and leads to the nearest page; without it the link leads to the story.
 */
export function GET(): Response {
	const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<meta name="color-scheme" content="light dark" />
<title>${en.notFound}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>404</h1>
<p id="missing">${en.notFound}</p>
<p><a id="way" href="${siteUrl()}/">${en.notFoundCure}</a></p>
</main>
<script type="application/json" id="pages">${pages.replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`;
	return new Response(html, { headers: { 'content-type': 'text/html' } });
}
