import { existsSync, readdirSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';

/** Families of pages that differ only in their content: the first and one more of each stand for all. */
const families = [
	/^tables\//,
	/^data\/[^/]+\/$/,
	/^explore\/[^/]+\/$/,
	/^s\//,
	/^embed\/figure\//,
	/^embed\/step\//
];

const build = 'build';

/**
 * The addresses of the built pages, from the front page on: every page that is one of a kind, and two of each family.
 * @throws Error if nothing is built
 */
export function pages(): readonly string[] {
	if (!existsSync(build)) throw new Error('Nothing is built: run `npm run build` first.');
	const all = readdirSync(build, { recursive: true, encoding: 'utf8' })
		.filter((file) => file === 'index.html' || file.endsWith(`${sep}index.html`))
		.map((file) => relative('.', dirname(file)).split(sep).join('/'))
		.map((folder) => (folder ? `${folder}/` : ''))
		// editions stay as they were built
		.filter((address) => !address.startsWith('v/'))
		.sort();
	const seen = new Map<RegExp, number>();
	return all
		.filter((address) => {
			const family = families.find((one) => one.test(address));
			if (!family) return true;
			const count = (seen.get(family) ?? 0) + 1;
			seen.set(family, count);
			return count <= 2;
		})
		.map((address) => `/${address}`);
}
