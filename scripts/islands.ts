import { existsSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';

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
			const input = config.build?.rollupOptions?.input;
			if (typeof input !== 'object' || Array.isArray(input)) return;
			for (const file of readdirSync(folder)) {
				const name = basename(file, '.ts');
				if (file === `${name}.ts`) input[`islands/${name}`] = resolve(folder, file);
			}
		}
	};
}
