import { error } from '@sveltejs/kit';
import { dataFiles } from '$lib/server/pages/data/files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The types that hosts know by the end of the name; named here for the development server. */
const types: Readonly<Record<string, string>> = {
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8',
	zip: 'application/zip'
};

export const entries: EntryGenerator = () =>
	[...dataFiles.keys()].map((name) => {
		const dot = name.indexOf('.');
		return { file: name.slice(0, dot), type: name.slice(dot + 1) };
	});

/** A file of the data as served. */
export const GET: RequestHandler = ({ params: { file, type } }) => {
	const body = dataFiles.get(`${file}.${type}`);
	if (body === undefined) error(404);
	return new Response(body, { headers: { 'content-type': types[type] ?? 'application/octet-stream' } });
};
