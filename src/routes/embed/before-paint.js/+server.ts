import text from '$lib/embed/before-paint.js?raw';

export const prerender = true;
export const trailingSlash = 'never';

/** A file of its own, so that its hash does not weigh on every page's policy. */
export const GET = (): Response =>
	new Response(text, { headers: { 'content-type': 'text/javascript;charset=utf-8' } });
