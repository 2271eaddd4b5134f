import { embedScript } from '$lib/server/pages/embed-script';

export const prerender = true;
export const trailingSlash = 'never';

/** The optional script for pages that embed the story. */
export const GET = (): Response =>
	new Response(embedScript().text, { headers: { 'content-type': 'text/javascript;charset=utf-8' } });
