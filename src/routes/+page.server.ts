import { storyPage } from '$lib/server/content';

/** The whole story, made at build. */
export const load = () => storyPage();
