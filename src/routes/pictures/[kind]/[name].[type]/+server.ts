import { error } from '@sveltejs/kit';
import { figureIds } from '$lib/domain/view';
import { stepIds } from '$lib/domain/story';
import { story } from '$lib/server/story/content';
import { pictureFile } from '$lib/server/pages/picture/files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const types: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png' };

/** Every step and every figure, in both forms. */
export const entries: EntryGenerator = () =>
	[
		...stepIds(story).map((name) => ({ kind: 'step', name })),
		...figureIds.map((name) => ({ kind: 'figure', name }))
	].flatMap((picture) => Object.keys(types).map((type) => ({ ...picture, type })));

/** A picture of its own, with what it is and where it comes from inside it. */
export const GET: RequestHandler = ({ params: { kind, name, type } }) => {
	const body = pictureFile(kind, name, type);
	if (body === undefined) error(404);
	return new Response(body, { headers: { 'content-type': types[type] ?? '' } });
};
