import { error } from '@sveltejs/kit';
import { stepsOf } from '$lib/domain/story';
import { story } from '$lib/server/content';
import { sharedStep } from '$lib/server/embed/shared';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => stepsOf(story).map(({ id }) => ({ step: id }));

/** A step as it is shared. */
export const load: PageServerLoad = ({ params }) => sharedStep(params.step) ?? error(404);
