import { download, isDownload, typeOf } from '$lib/server/works/downloads';
import { sources } from '$lib/server/works/sources';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Every form in which the bibliography can be had. */
export const entries: EntryGenerator = () => Object.keys(typeOf).map((form) => ({ form }));

export const GET: RequestHandler = ({ params: { form } }) => {
	if (!isDownload(form)) error(404);
	return new Response(download(sources, form), { headers: { 'content-type': typeOf[form] } });
};
