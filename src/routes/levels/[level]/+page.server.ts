import { error } from '@sveltejs/kit';
import { levels } from '$lib/domain/level';
import { storyPage } from '$lib/server/story/story-page';
import { chaptersAt } from '$lib/server/story/printed-levels';
import { siteUrl } from '$lib/server/pages/site';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => levels.map((level) => ({ level }));

/** The whole story told at one level. */
export const load: PageServerLoad = ({ params }) => {
	const level = levels.find((one) => one === params.level);
	if (!level) error(404);
	const { story, captions, disputes } = storyPage();
	return { level, story, chapters: chaptersAt(story, level), captions, disputes, site: siteUrl() };
};
