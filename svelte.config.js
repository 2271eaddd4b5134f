import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

// the scripts that stand in a page themselves; their text is allowed by its hash
const beforePaint = ['src/lib/modes/before-paint.js', 'src/lib/embed/chart-before-paint.js'].map(
	(file) =>
		/** @type {const} */ (`sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`)
);

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		// each file beside its .br and .gz, for hosts that can send those
		adapter: adapter({ precompress: true }),
		typescript: {
			config(tsconfig) {
				tsconfig.include.push('../playwright.config.ts', '../scripts/*.ts', '../scripts/browser.mjs');
			}
		},
		paths: { relative: true },
		inlineStyleThreshold: 0,
		// while the pages are being written
		prerender: { handleHttpError: 'warn', handleMissingId: 'warn' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', ...beforePaint],
				// Svelte sets positions of marks in style attributes
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
