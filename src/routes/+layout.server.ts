import { sharedStory } from '$lib/server/pages/embed/shared';

const { picture: face } = sharedStory();

/** The picture that stands for the whole story, wherever a page is shared that has none of its own. */
export const load = () => ({ face });
