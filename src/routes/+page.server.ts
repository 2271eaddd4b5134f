import { articleOf } from '$lib/server/article';
import { storyPage } from '$lib/server/story-page';
import { sharedStory } from '$lib/server/embed/shared';
import { printedAddress, siteUrl } from '$lib/server/site';

/** The whole story, made at build, and what it says of itself to search engines. */
export const load = () => ({
	...storyPage(),
	article: articleOf(),
	shared: sharedStory(),
	oembed: `${siteUrl()}/oembed/story/story.json`,
	address: printedAddress()
});
