import { en } from '$lib/i18n/messages/en';
import { aboutPage } from '$lib/server/about';
import { editions } from '$lib/server/editions';
import { atom } from '$lib/server/feed';
import { siteUrl } from '$lib/server/site';

export const prerender = true;

/** What was put right and what was frozen, for who follows the site. */
export function GET(): Response {
	const news = { site: siteUrl(), corrections: aboutPage().corrections.list, editions: editions() };
	return new Response(atom(news, en), { headers: { 'content-type': 'application/xml' } });
}
