import { error } from '@sveltejs/kit';
import { stepAt, stepIds } from '$lib/domain/story';
import { captionOf } from '$lib/server/story/caption';
import { citationOf } from '$lib/server/pages/cite';
import { story } from '$lib/server/story/content';
import { pictureOf } from '$lib/server/pages/embed/shared';
import { siteUrl } from '$lib/server/pages/site';
import { printedTable } from '$lib/server/story/step-table';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => stepIds(story).map((step) => ({ step }));

/** What a step's figure shows, as a table. */
export const load: PageServerLoad = ({ params }) => {
	const step = stepAt(story, params.step);
	if (!step) error(404);
	const { words, picture } = captionOf(step.view);
	return {
		step: { id: step.id, title: step.title },
		figure: step.view.figure,
		words,
		picture,
		table: printedTable(step.view),
		citation: citationOf(step),
		canonical: `${siteUrl()}/#${step.id}`,
		shared: { address: `${siteUrl()}/tables/${step.id}/`, picture: pictureOf('step', step.id) }
	};
};
