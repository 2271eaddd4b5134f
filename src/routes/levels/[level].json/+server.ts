import { error } from '@sveltejs/kit';
import { levels } from '$lib/domain/level';
import { story } from '$lib/server/story/content';
import { wordsAt } from '$lib/server/story/printed-levels';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => levels.map((level) => ({ level }));

/** Every step's words at a level as HTML, by the id of the step: what takes the place of the standard words. */
export const GET: RequestHandler = ({ params }) => {
	const level = levels.find((one) => one === params.level);
	if (!level) error(404);
	return new Response(JSON.stringify(wordsAt(story, level)), {
		headers: { 'content-type': 'application/json' }
	});
};
