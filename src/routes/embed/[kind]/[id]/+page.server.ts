import { error } from '@sveltejs/kit';
import { chartEmbed } from '$lib/server/pages/embed/chart';
import { embedded } from '$lib/server/pages/embed/embeddable';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The story has a page of its own. */
export const entries: EntryGenerator = () => embedded().filter(({ kind }) => kind !== 'story');

/** A step's or a figure's chart for other sites. */
export const load: PageServerLoad = ({ params: { kind, id } }) => chartEmbed(kind, id) ?? error(404);
