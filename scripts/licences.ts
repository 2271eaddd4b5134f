import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A package whose code readers are sent. */
interface Package {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
}

/** The folders of the packages that modules come from, without repetition. */
function foldersOf(modules: Iterable<string>): readonly string[] {
	const folders = [...modules].flatMap(
		(id) => /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1] ?? []
	);
	return [...new Set(folders)];
}

/** A package with its licence, word for word. Throws if it has none, as then it may not be passed on. */
function entryOf(folder: string): string {
	const { name, version, license } = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8')
	) as Package;
	const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
	if (!file || !license) throw new Error(`${name} has no licence; it may not be sent to readers.`);
	const words = readFileSync(join(folder, file), 'utf8').trim();
	return `${name} ${version}, ${license}\n\n${words.replace(/^/gm, '    ').replace(/ +$/gm, '')}\n`;
}

/** Writes `licences.txt`: every package of which the built scripts hold code, with its licence as the package gives it. */
export function licences(): Plugin {
	return {
		name: 'licences',
		generateBundle(_, bundle) {
			const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
			const entries = foldersOf(modules).map(entryOf).sort();
			const head =
				'The scripts of this site hold code of the packages below. Each may be used under the licence printed with it.\n';
			this.emitFile({ type: 'asset', fileName: 'licences.txt', source: [head, ...entries].join('\n') });
		}
	};
}
