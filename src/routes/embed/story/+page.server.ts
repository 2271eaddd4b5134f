import { storyPage } from '$lib/server/story-page';
import { rebased } from '$lib/server/rebase';
import { printedAddress, siteUrl } from '$lib/server/site';

/** The whole story, for a frame on somebody else's page. */
export const load = () => ({
	page: { ...rebased(storyPage(), '../../'), address: printedAddress() },
	canonical: `${siteUrl()}/`,
	oembed: `${siteUrl()}/oembed/story/story.json`
});
