import { en } from '$lib/i18n/messages/en';
import { aboutPage } from '$lib/server/pages/about';
import { editions } from '$lib/server/pages/editions';
import { atom } from '$lib/server/pages/feed';
import { siteUrl } from '$lib/server/pages/site';

export const prerender = true;

/** What was put right and what was frozen, for who follows the site. */
export function GET(): Response {
	const news = { site: siteUrl(), corrections: aboutPage().corrections.list, editions: editions() };
	return new Response(atom(news, en), { headers: { 'content-type': 'application/xml' } });
}
