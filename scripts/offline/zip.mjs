import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { fileOf, links } from './links.mjs';
import { asFile } from './page.mjs';
import { classic, textOf } from './scripts.mjs';

/** The pages that the copy has. */
const pages =
	/^((article|present|present\/speaker|sources|disputes|about|teach|(teach|levels)\/\w+)\/)?index\.html$/;

const readme =
	'Unpack all files, then open index.html with a double click: no server and no network are needed.\r\n';

const below = (folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.sort();

/**
 * What pages fetch, as they bring it along: the story the cards of numbers, levels and tables, the slides levels.
 * @param wanted paths of files
 */
function fetched(folder, site, files, wanted) {
	const all = below(folder).filter((file) => wanted.test(file));
	const texts = {};
	for (const path of all.filter((file) => /^(claims|levels\/\w+)\.json$/.test(file))) {
		const cards = JSON.parse(textOf(folder, path));
		// cards are led to the site by the page itself
		if (path !== 'claims.json')
			for (const [id, html] of Object.entries(cards)) cards[id] = links(html, '', site, files);
		texts[path] = JSON.stringify(cards);
	}
	for (const path of all.filter((file) => /^tables\/[\w-]+\/index\.html$/.test(file))) {
		const main = /<main[^]*<\/main>/.exec(textOf(folder, path));
		if (main) texts[dirname(path) + '/'] = main[0];
	}
	return JSON.stringify(texts).replaceAll('<', '\\u003c');
}

/**
 * Packs the built site in `folder` into one ZIP of files that open by double click; the same site gives the same bytes.
 * @param site its address, with a slash at the end: what is not in the copy is led there
 * @returns the bytes
 */
export async function packCopy(folder, site) {
	const all = below(folder);
	const paths = all.filter((file) => pages.test(file)).map((file) => file.replace(/index\.html$/, ''));
	const fonts = all.filter((file) => file.endsWith('.woff2') && file.startsWith('_app/'));
	const beside = new Map([...fonts, 'favicon.svg'].map((path) => [path, `files/${path.split('/').at(-1)}`]));
	const files = new Map([...paths.map((path) => [path, fileOf(path)]), ...beside]);
	const copy = {
		folder,
		site,
		files,
		classic: classic(folder, site),
		kept: {
			'': fetched(folder, site, files, /./),
			'present/': fetched(folder, site, files, /^levels\//)
		}
	};

	const entries = { 'README.txt': strToU8(readme) };
	for (const [path, file] of beside) entries[file] = readFileSync(join(folder, path));
	for (const path of paths) entries[files.get(path)] = strToU8(await asFile(copy, path));
	const dated = Object.keys(entries)
		.sort()
		.map((name) => [name, [entries[name], { mtime: new Date(1980, 0, 1, 12), level: 9 }]]);
	return zipSync(Object.fromEntries(dated));
}

/** Writes `<folder>/offline/leaning-to-one-side.zip`. Returns its bytes. */
export async function writeCopy(folder, site) {
	const bytes = await packCopy(folder, site);
	if (!existsSync(join(folder, 'offline'))) mkdirSync(join(folder, 'offline'));
	writeFileSync(join(folder, 'offline/leaning-to-one-side.zip'), bytes);
	return bytes;
}
