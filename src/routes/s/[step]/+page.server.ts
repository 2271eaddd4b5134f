import { error } from '@sveltejs/kit';
import { stepIds } from '$lib/domain/story';
import { story } from '$lib/server/story/content';
import { sharedStep } from '$lib/server/pages/embed/shared';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => stepIds(story).map((step) => ({ step }));

/** A step as it is shared, also under the ids that were folded into it. */
export const load: PageServerLoad = ({ params }) => sharedStep(params.step) ?? error(404);
