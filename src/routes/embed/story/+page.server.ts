import { storyPage } from '$lib/server/story/story-page';
import { rebased } from '$lib/server/prose/rebase';
import { printedAddress, siteUrl } from '$lib/server/pages/site';

/** The whole story, for a frame on somebody else's page. */
export const load = () => ({
	page: { ...rebased(storyPage(), '../../'), address: printedAddress() },
	canonical: `${siteUrl()}/`,
	oembed: `${siteUrl()}/oembed/story/story.json`
});
