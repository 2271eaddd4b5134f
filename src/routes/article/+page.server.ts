import { stepsOf } from '$lib/domain/story';
import { storyPage } from '$lib/server/story/story-page';
import { printedAddress, siteUrl } from '$lib/server/pages/site';
import { printedTable } from '$lib/server/story/step-table';
import { printedWorks } from '$lib/server/works/works';

/** The whole story with its tables and works: what one plain page needs. */
export function load() {
	const { story, closing, captions, disputes, notes } = storyPage();
	return {
		story,
		closing,
		captions,
		disputes,
		notes,
		tables: Object.fromEntries(stepsOf(story).map(({ id, view }) => [id, printedTable(view)])),
		works: printedWorks().map(({ id, kind, entry }) => ({ id, kind, entry })),
		canonical: `${siteUrl()}/`,
		shared: { address: `${siteUrl()}/article/` },
		address: printedAddress()
	};
}
