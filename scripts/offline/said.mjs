import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from './scripts.mjs';

/** The pages that tell of the copy. */
const pages = ['about', 'teach', 'teach/it'];

/**
 * Writes into built pages what can be known only now: the size and the SHA-256 of the copy, where they leave room for it
 * (`data-copy`). The pages within the copy keep the words that stood there.
 * @param bytes of the copy
 */
export function sayCopy(folder, bytes) {
	const said = {
		size: `${(bytes.length / 1e6).toFixed(1)} MB`,
		hash: createHash('sha256').update(bytes).digest('hex')
	};
	for (const page of pages) {
		const path = join(page, 'index.html');
		const html = textOf(folder, path);
		const told = html.replaceAll(
			/(<\w+ data-copy="(size|hash)">)[^<]*/g,
			(_, start, what) => start + said[what]
		);
		if (told === html) throw new Error(`${path} has no place for the size of the copy.`);
		writeFileSync(join(folder, path), told);
	}
}
