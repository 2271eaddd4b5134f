import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { lean } from './lean.ts';
import { licences } from './licences.ts';

/** What only pages with words beside a figure need, not the drawings. */
const inWords = '(?!describe|table|words|findings)';

/**
 * What goes into one file together, since small files compress badly: what all drawings share; the drawings of the
 * first chapters, and those of the later ones; what only some readers ever ask for.
 */
const groups = [
	{
		name: 'figures',
		test: /node_modules\/(svelte|layercake|d3-(scale|array)|esm-env)\/|lean:|rolldown\/runtime|src\/lib\/(chart|story\/|i18n\/format|domain\/date)/,
		minShareCount: 2
	},
	{ name: 'opening', test: new RegExp(`src/lib/figures/(membership|timeline|treaties|map)/${inWords}`) },
	{ name: 'later', test: new RegExp(`src/lib/figures/(forces|loan|repayments|aid)/${inWords}`) },
	{
		name: 'extras',
		test: /src\/lib\/modes\/(parts\/(Points|points|step-table|StepBar|levels|keep-place)|tools|steps)\b/
	}
];

/**
 * Builds each file of `folder` as a script that a page without Kit's client (`csr = false`) can load, into Kit's own
 * output, right after Kit's client. They are a build of their own: together with Kit's client they would carry what only
 * that uses. `src/hooks.server.ts` finds the built files by their source in `.vite/islands.json`.
 */
export function islands(folder: string): Plugin {
	let out: string | undefined;
	return {
		name: 'islands',
		apply: 'build',
		configResolved(config) {
			out = config.build.ssr ? undefined : config.build.outDir;
		},
		async writeBundle() {
			if (!out || !existsSync(folder)) return;
			const names = readdirSync(folder).filter((file) => file.endsWith('.ts'));
			await build({
				configFile: false,
				publicDir: false,
				logLevel: 'warn',
				resolve: { alias: { $lib: resolve('src/lib') } },
				plugins: [
					lean(),
					licences(),
					// components' few styles are in the page's style sheet already
					svelte({
						configFile: false,
						emitCss: false,
						preprocess: vitePreprocess(),
						compilerOptions: {
							runes: true,
							css: 'external',
							discloseVersion: false,
							cssHash: ({ css, hash }) => `svelte-${hash(css)}`
						}
					})
				],
				build: {
					outDir: out,
					emptyOutDir: false,
					manifest: '.vite/islands.json',
					target: 'es2022',
					// as a library, since pages announce what a script needs: the code that would do so is left out
					lib: {
						formats: ['es'],
						entry: Object.fromEntries(names.map((file) => [basename(file, '.ts'), join(folder, file)]))
					},
					rolldownOptions: {
						treeshake: { propertyReadSideEffects: false },
						output: {
							minify: true,
							comments: false,
							entryFileNames: '_app/immutable/islands/[name].[hash].js',
							chunkFileNames: '_app/immutable/chunks/[hash].js',
							codeSplitting: { groups }
						}
					}
				}
			});
		}
	};
}
