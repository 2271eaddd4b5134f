import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { licences } from './licences.ts';

/**
 * What goes into one file together, since small files compress badly: what the story starts with; what all drawings share,
 * with the drawings of the first chapters; those of the later ones; what only some readers ever ask for.
 */
const groups = [
	{
		name: 'start',
		test: /node_modules\/(svelte|esm-env)\/|rolldown\/runtime|src\/lib\/(chart\/motion|story\/|i18n\/format|modes\/parts\/says)/,
		minShareCount: 2
	},
	{
		name: 'charts',
		test: /node_modules\/(layercake|d3-\w+|internmap)\/|src\/lib\/(chart|i18n\/locale|domain\/date|figures\/(prepared|membership|timeline|treaties|map))/
	},
	{ name: 'later', test: /src\/lib\/figures\/(forces|loan|repayments|aid)\// },
	{
		name: 'extras',
		test: /src\/lib\/modes\/(parts\/(Points|points|step-table|StepBar|levels|keep-place)|tools|steps)\b/
	}
];

/** Files that a browser which knows how reads whole while they arrive, not each function when a step first calls it. */
const eager = new Set(['start', 'charts', 'later']);

/**
 * Islands that are built by themselves: a chart in a frame loads the way through its points and nothing else, none of
 * what all drawings share; whoever explores a figure needs the words beside its drawing, and a file that both used
 * would bring them to the story.
 */
const alone = ['chart.ts', 'explore.ts'];

/** Writes down which of our modules each built file holds, by its name: `.vite/<name>-modules.json`. */
function contents(name: string): Plugin {
	return {
		name: 'contents',
		generateBundle(_, bundle) {
			const modules = Object.values(bundle).flatMap((file) =>
				file.type === 'chunk' ? [[file.fileName, file.moduleIds.map((id) => relative('.', id)).sort()]] : []
			);
			const source = JSON.stringify(Object.fromEntries(modules.sort()), undefined, '\t');
			this.emitFile({ type: 'asset', fileName: `.vite/${name}-modules.json`, source });
		}
	};
}

/** Builds these files of `folder` as one, into `out`; what was made of each stands in `.vite/<name>.json`. */
const buildTogether = (
	name: string,
	files: readonly string[],
	folder: string,
	out: string,
	others?: Plugin
) =>
	build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		resolve: {
			alias: { $lib: resolve('src/lib') },
			// libraries as modules, not as what older loaders take
			mainFields: ['svelte', 'module', 'browser', 'main']
		},
		plugins: [
			contents(name),
			others,
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
			manifest: `.vite/${name}.json`,
			target: 'es2022',
			// as a library, since pages announce what a script needs: the code that would do so is left out
			lib: {
				formats: ['es'],
				entry: Object.fromEntries(files.map((file) => [basename(file, '.ts'), join(folder, file)]))
			},
			rolldownOptions: {
				treeshake: { propertyReadSideEffects: false },
				checks: { bundlerTimings: false },
				output: {
					minify: true,
					comments: false,
					postBanner: ({ name }) => (eager.has(name) ? '//# allFunctionsCalledOnLoad' : ''),
					entryFileNames: '_app/immutable/islands/[name].[hash].js',
					chunkFileNames: '_app/immutable/chunks/[hash].js',
					codeSplitting: { groups: files.length > 1 ? groups : [] }
				}
			}
		}
	});

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
			const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
			const together = files.filter((file) => !alone.includes(file));
			await buildTogether('islands', together, folder, out, licences());
			// what these hold is held by the others, too: their licences are written down already
			for (const file of files.filter((one) => alone.includes(one)))
				await buildTogether(basename(file, '.ts'), [file], folder, out);
		}
	};
}
