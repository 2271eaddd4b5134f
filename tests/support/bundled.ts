import { createRequire } from 'node:module';
import { build, type Rolldown } from 'vite';

const { resolve } = createRequire(import.meta.url);

/** A package as one script for a page, that gives what it exports to the name it is given. */
export async function bundled(name: string, as: string): Promise<string> {
	const [made] = (await build({
		configFile: false,
		logLevel: 'silent',
		build: { write: false, minify: false, lib: { entry: resolve(name), formats: ['iife'], name: as } }
	})) as Rolldown.RolldownOutput[];
	return `${made!.output[0].code}\n;globalThis.${as} = ${as};`;
}
