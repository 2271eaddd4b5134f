import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { unpackEditions } from './scripts/editions.mjs';

// the scripts that stand in a page themselves; their text is allowed by its hash
const beforePaint = [
	'src/lib/modes/before-paint.js',
	'src/lib/modes/present/before-paint.js',
	'src/lib/embed/chart-before-paint.js'
].map(
	(file) =>
		/** @type {const} */ (`sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`)
);

/** What the site is made of, in one word that changes with it: the same files make the same site. */
function version() {
	const hash = createHash('sha256');
	for (const folder of ['src', 'data', 'static', 'scripts'])
		for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((one) => one.isFile())
			.map((one) => join(one.parentPath, one.name))
			.sort())
			hash.update(file.replaceAll('\\', '/')).update(readFileSync(file));
	return hash.update(readFileSync('package-lock.json')).digest('hex').slice(0, 16);
}

/**
 * The adapter for static hosts, without the data files that Kit's client would fetch: no page of ours has that client.
 * @returns {import('@sveltejs/kit').Adapter}
 */
function staticFiles() {
	// where scripts/build.mjs makes the site, before it is `build/`
	const folder = process.env.SITE_FOLDER ?? 'build';
	const { name, adapt } = adapter({ pages: folder });
	return {
		name,
		async adapt(builder) {
			const made = '.svelte-kit/output/prerendered';
			for (const file of readdirSync(made, { recursive: true, encoding: 'utf8' }))
				if (file.endsWith('__data.json')) rmSync(join(made, file));
			await adapt(builder);
			unpackEditions('editions', folder);
		}
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		runes: true,
		// from the styles, not from where the file lies: the same on every machine; while an author writes, as Svelte would
		...(process.env.NODE_ENV === 'development' ? {} : { cssHash: ({ css, hash }) => `svelte-${hash(css)}` })
	},
	kit: {
		adapter: staticFiles(),
		typescript: {
			config(tsconfig) {
				tsconfig.include.push('../playwright.config.ts', '../scripts/*.ts', '../scripts/browser.mjs');
			}
		},
		prerender: {
			handleHttpError({ path, message }) {
				// unpacked, printed and packed after the pages are made
				const later = /^\/(v\/\d{4}-\d\d-\d\d\/|teach\/[\w-]+\.pdf|offline\/[\w-]+\.zip)$/;
				if (!later.test(path)) throw new Error(message);
			}
		},
		version: { name: version() },
		paths: { relative: true },
		// a small script of our own does that, later (`src/islands/offline.ts`)
		serviceWorker: { register: false },
		inlineStyleThreshold: 0,
		csp: {
			mode: 'hash',
			directives: {
				// What may run. What may be shown is said by the server (scripts/headers.mjs): in a copy that somebody saved,
				// “self” would be no place, and the page would lose its style and its letters.
				'script-src': ['self', ...beforePaint],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
