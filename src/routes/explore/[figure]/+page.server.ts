import { error } from '@sveltejs/kit';
import { explorePage, figureIds } from '$lib/server/pages/explore';
import { pictureOf } from '$lib/server/pages/embed/shared';
import { siteUrl } from '$lib/server/pages/site';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every figure has its page. */
export const entries: EntryGenerator = () => figureIds.map((figure) => ({ figure }));

/** A figure in its full view, made at build. */
export const load: PageServerLoad = ({ params }) => {
	const figure = figureIds.find((id) => id === params.figure);
	if (!figure) error(404);
	return {
		...explorePage(figure),
		canonical: `${siteUrl()}/explore/${figure}/`,
		shared: { picture: pictureOf('figure', figure) }
	};
};
