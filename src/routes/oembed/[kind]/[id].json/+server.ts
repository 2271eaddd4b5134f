import { error, json } from '@sveltejs/kit';
import { embedded } from '$lib/server/pages/embed/embeddable';
import { oembed } from '$lib/server/pages/embed/oembed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [...embedded()];

/** What a site that is given the address of an embed or a share page needs to show it. */
export const GET: RequestHandler = ({ params: { kind, id } }) => json(oembed(kind, id) ?? error(404));
