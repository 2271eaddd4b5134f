import { existsSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What every figure shares. As one file it compresses a tenth better than as the two dozen it would fall into. */
const shared =
	/node_modules\/(svelte|layercake|d3-(scale|array|interpolate)|internmap)\/|src\/lib\/(chart|i18n\/format|domain\/date)/;

/**
 * Builds each file of `folder` as an entry of its own beside Kit's, so that a page without
 * Kit's client (`csr = false`) can load just the script it needs.
 * `src/hooks.server.ts` finds the built files by their source in Vite's manifest.
 */
export function islands(folder: string): Plugin {
	return {
		name: 'islands',
		enforce: 'post',
		config(config) {
			if (config.build?.ssr || !existsSync(folder)) return;
			const { input, output } = config.build?.rollupOptions ?? {};
			if (typeof input !== 'object' || Array.isArray(input)) return;
			for (const file of readdirSync(folder)) {
				const name = basename(file, '.ts');
				if (file === `${name}.ts`) input[`islands/${name}`] = resolve(folder, file);
			}
			if (!output || Array.isArray(output)) return;
			output.codeSplitting = { groups: [{ name: 'figures', test: shared, minShareCount: 2 }] };
		}
	};
}
