import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

/** The built copy for a disk, unpacked where addresses are hard. */
export interface Unpacked {
	/** The address of one of its files. */
	readonly at: (file: string) => string;
	readonly remove: () => void;
}

/** Unpacks the built copy into a folder with a space, Chinese letters, # and %. */
export function unpacked(): Unpacked {
	const place = mkdtempSync(join(tmpdir(), 'copy-'));
	const folder = join(place, 'a class 一边倒 #1 100%');
	for (const [path, bytes] of Object.entries(
		unzipSync(readFileSync('build/offline/leaning-to-one-side.zip'))
	)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
	return {
		at: (file) => `${pathToFileURL(folder).href}/${file}`,
		remove: () => rmSync(place, { recursive: true })
	};
}
