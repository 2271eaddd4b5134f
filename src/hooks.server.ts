import { dev } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';

interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
}

const listOf = (name: string) =>
	JSON.parse(readFileSync(`.svelte-kit/output/client/.vite/${name}.json`, 'utf8')) as Record<string, Chunk>;

/** Vite's lists of built islands, by source. Read once, and only for the built site. */
let manifest: Readonly<Record<string, Chunk>> | undefined;

function built(source: string): Chunk {
	manifest ??= { ...listOf('islands'), ...listOf('chart') };
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

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => withIslands(html.replace('%lang%', 'en')),
		// the fonts of the first screen; the italic can wait
		preload: ({ type, path }) => type === 'css' || (type === 'font' && !path.includes('italic'))
	});
