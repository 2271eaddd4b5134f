import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { long } from '../support/length';

/** Pages for makers: they are as wide as they need to be. */
const notForReaders = ['/workbench/'];

/**
 * The paths of the pages in a built site, so that a new one is tested without being named here. Where many pages
 * have one parent, the first and the last stand for all; in a sample, the first.
 */
export function pagesOf(build: string): string[] {
	const paths = readdirSync(build, { recursive: true, encoding: 'utf8' })
		.map((file) => `/${file.replaceAll('\\', '/')}`)
		.filter((file) => file.endsWith('/index.html'))
		.map((file) => file.slice(0, -'index.html'.length))
		.filter((path) => !notForReaders.includes(path))
		.sort();
	const kinds = new Map<string, string[]>();
	for (const path of paths) kinds.set(dirname(path), [...(kinds.get(dirname(path)) ?? []), path]);
	return [...kinds].flatMap(([parent, kind]) =>
		parent === '/' ? kind : [...new Set([kind[0]!, kind.at(long ? -1 : 0)!])]
	);
}
