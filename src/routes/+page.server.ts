import { articleOf } from '$lib/server/pages/article';
import { storyPage } from '$lib/server/story/story-page';
import { sharedStory } from '$lib/server/pages/embed/shared';
import { printedAddress, siteUrl } from '$lib/server/pages/site';

/** The whole story, made at build, and what it says of itself to search engines. */
export const load = () => ({
	...storyPage(),
	article: articleOf(),
	shared: sharedStory(),
	oembed: `${siteUrl()}/oembed/story/story.json`,
	address: printedAddress()
});
