import { build, type Plugin } from 'vite';

const asked = '?classic';

/**
 * `import text from './file.ts?classic'`: the file with all that it imports as one classic script, as text.
 * It runs on others' pages: minified, for browsers from 2019 on, leaving no global behind.
 */
export function classicScripts(): Plugin {
	return {
		name: 'classic-scripts',
		enforce: 'pre',
		async load(id) {
			if (!id.endsWith(asked)) return;
			const file = id.slice(0, -asked.length);
			const built = await build({
				configFile: false,
				logLevel: 'error',
				build: {
					write: false,
					target: 'es2019',
					modulePreload: false,
					lib: { entry: file, formats: ['iife'], name: 'unused', fileName: 'script' }
				}
			});
			const output = Array.isArray(built) ? built[0]! : built;
			if (!('output' in output)) throw new Error(`${file} was not built`);
			const { code, moduleIds } = output.output[0];
			for (const module of moduleIds) this.addWatchFile(module);
			return `export default ${JSON.stringify(code)};`;
		}
	};
}
