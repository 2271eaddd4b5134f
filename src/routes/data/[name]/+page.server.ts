import { addressOf } from '$lib/server/pages/data/credit';
import { openTables } from '$lib/server/pages/data/open-tables';
import { dataPage } from '$lib/server/pages/data/pages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => openTables.map(({ name }) => ({ name }));

/** One table, whole. */
export const load: PageServerLoad = ({ params: { name } }) => ({
	...dataPage(name),
	canonical: addressOf(name)
});
