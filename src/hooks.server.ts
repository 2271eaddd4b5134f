import { dev } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';

interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
}

/** Vite's list of built files, by source. Read once, and only for the built site. */
let manifest: Readonly<Record<string, Chunk>> | undefined;

function built(source: string): Chunk {
	manifest ??= JSON.parse(readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8')) as Record<
		string,
		Chunk
	>;
	const chunk = manifest[source];
	if (!chunk) throw new Error(`${source} was not built. Is it listed by scripts/islands.ts?`);
	return chunk;
}

/** `./@island/story` in a page becomes the address of `src/islands/story.ts` as built (or as served in development). */
function withIslands(html: string): string {
	return html.replace(/(["'])([^"']*)@island\/(\w+)\1/g, (_, quote: string, base: string, name: string) => {
		const source = `src/islands/${name}.ts`;
		return `${quote}${dev ? `/${source}` : base + built(source).file}${quote}`;
	});
}

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => withIslands(html.replace('%lang%', 'en')),
		// the fonts of the first screen; the italic can wait
		preload: ({ type, path }) => type === 'css' || (type === 'font' && !path.includes('italic'))
	});
