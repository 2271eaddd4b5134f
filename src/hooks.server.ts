import { building, dev } from '$app/environment';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { readdirSync, readFileSync } from 'node:fs';
import { faultPage, faultWords } from './fault-page';
import { Problem } from '$lib/server/problem';

interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
}

const lists = '.svelte-kit/output/client/.vite';

/** What was made of the islands, by source: each of the builds that scripts/islands.ts runs wrote a list of its own. */
function islandsBuilt(): Readonly<Record<string, Chunk>> {
	const builds = readdirSync(lists).filter((file) => file.endsWith('-modules.json'));
	const read = (file: string) => JSON.parse(readFileSync(`${lists}/${file}`, 'utf8')) as object;
	return Object.assign({}, ...builds.map((file) => read(file.replace('-modules', '')))) as Record<
		string,
		Chunk
	>;
}

/** Read once, and only for the built site. */
let manifest: Readonly<Record<string, Chunk>> | undefined;

function built(source: string): Chunk {
	manifest ??= islandsBuilt();
	const chunk = manifest[source];
	if (!chunk) throw new Error(`${source} was not built. Is it listed by scripts/islands.ts?`);
	return chunk;
}

/** All that a source imports when it starts, itself included, as built. */
function filesOf(source: string): readonly string[] {
	const { file, imports = [] } = built(source);
	return [file, ...imports.flatMap(filesOf)];
}

/**
 * `<script type="module" src="./@island/story">` in a page becomes the script of `src/islands/story.ts` as built (or as
 * served in development), with what it imports announced beside it.
 */
function withIslands(html: string): string {
	return html.replace(
		/<script type="module"( async(?:="")?)? src="([^"]*)@island\/(\w+)">/g,
		(_, async: string | undefined, base: string, name: string) => {
			const source = `src/islands/${name}.ts`;
			if (dev) return `<script type="module"${async ?? ''} src="/${source}">`;
			const [own = '', ...others] = [...new Set(filesOf(source))];
			const links = others.map((file) => `<link rel="modulepreload" href="${base}${file}">`).join('');
			return `${links}<script type="module"${async ?? ''} src="${base}${own}">`;
		}
	);
}

let lastSaid = '';

/** Says what an author has to put right, once and alone. */
function sayOnce({ message }: Problem): void {
	if (message !== lastSaid) console.error(`Problem: ${message}`);
	lastSaid = message;
}

/** What kept a page from being made, by the request for it. */
const problems = new WeakMap<Request, Problem>();

/** Says what went wrong; not that a file is missing which is made when all pages are. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (error instanceof Problem) {
		sayOnce(error);
		problems.set(event.request, error);
		// where no page could even be begun, Kit writes this into src/error.html
		return { message: faultWords(error) };
	}
	if (status !== 404) console.error(error);
	else if (!building) console.error(`There is no page at ${event.url.pathname}`);
	return { message };
};

export const handle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => withIslands(html.replace('%lang%', 'en')),
		// the fonts of the first screen; the italic can wait
		preload: ({ type, path }) => type === 'css' || (type === 'font' && !path.includes('italic'))
	});
	const problem = problems.get(event.request);
	if (!dev || !problem) return response;
	return new Response(faultPage(problem), { status: 500, headers: { 'Content-Type': 'text/html' } });
};
