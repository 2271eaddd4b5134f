import { error } from '@sveltejs/kit';
import { openTables } from '$lib/server/pages/data/open-tables';
import { workbookOf } from '$lib/server/pages/data/workbook';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => openTables.map(({ name }) => ({ file: name }));

/** A table as a workbook. */
export const GET: RequestHandler = async ({ params: { file } }) => {
	const table = openTables.find(({ name }) => name === file);
	if (!table) error(404);
	return new Response(await workbookOf(table), {
		headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }
	});
};
