import { articleOf } from '$lib/server/article';
import { storyPage } from '$lib/server/content';

/** The whole story, made at build, and what it says of itself to search engines. */
export const load = () => ({ ...storyPage(), article: articleOf() });
