import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** What is kept of the site: the story in its forms, lessons, steps as phones open them, what stands behind it, and what these fetch. */
const pages = [
	/^(article|present|present\/speaker|sources|disputes|about|search)\/index\.html$/,
	/^index\.html$/,
	/^(teach|levels|tables|s)\/([\w-]+\/)?index\.html$/,
	/^(claims|levels\/\w+|search\/documents)\.json$/,
	/^favicon\.svg$/
];

/** Built files that a page, a script or a style sheet names. */
const named = /["'`(]((?:\.{1,2}\/)[^"'`()\s]*\.(?:js|css|woff2))["'`)]/g;

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Every file to be kept, by its path below `folder`: what `pages` names, and what those need, and so on. */
function filesToKeep(folder) {
	const found = new Map();
	const visit = (path) => {
		if (found.has(path)) return;
		const bytes = readFileSync(join(folder, path));
		found.set(path, bytes);
		if (!/\.(html|js|css)$/.test(path)) return;
		for (const [, other] of bytes.toString().matchAll(named)) {
			const target = posix.join(posix.dirname(path), other);
			if (target.startsWith('_app/immutable/')) visit(target);
		}
	};
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => pages.some((page) => page.test(path)))
		.sort()
		.forEach(visit);
	return found;
}

/**
 * Writes into the built service worker of `folder` what it keeps: the path of each file with its hash, and a version that
 * changes with them. Comes after all that changes a page. Throws if the worker has no place for it.
 */
export function listKept(folder) {
	const files = {};
	for (const [path, bytes] of [...filesToKeep(folder)].sort(([a], [b]) => (a < b ? -1 : 1)))
		files[path.replace(/(^|\/)index\.html$/, '$1')] = hash(bytes);
	const list = JSON.stringify({ version: hash(JSON.stringify(files)).slice(0, 16), files });
	const file = join(folder, 'service-worker.js');
	const parts = readFileSync(file, 'utf8').split(/(["'`])\{what is kept\}\1/);
	if (parts.length !== 3)
		throw new Error('The service worker has no one place for the list of what it keeps.');
	writeFileSync(file, parts[0] + JSON.stringify(list) + parts[2]);
}
