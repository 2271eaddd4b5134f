import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, isAbsolute } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What an edition does without: what is made again when it is unpacked, and what only the current site may say. */
const left =
	/\.(br|gz)$|^(v|workbench)\/|^(_headers|robots\.txt|sitemap\.xml|service-worker\.js|sbom\.cdx\.json)$/;

const text = /\.(html|json|js|txt|xml|css)$/;
const months = 'January February March April May June July August September October November December'.split(
	' '
);

/** @param {string} day */
function inWords(day) {
	const [year, month, date] = day.split('-').map(Number);
	return `${date} ${months[month - 1]} ${year}`;
}

/**
 * A file of the site as it stands in the edition of a day: a page says which edition it is and leads to the same page as
 * it stands now; what is to be pasted elsewhere (charts for frames, pictures, oEmbed) holds on to the edition. Charts
 * for frames themselves keep their size, and so say nothing.
 * @param {string} path below the site, with `/`
 * @param {string} content
 * @param {string} day as 1999-12-31
 * @param {string} site its absolute address, with a slash at the end
 */
export function inEdition(path, content, day, site) {
	const held = content.replaceAll(
		new RegExp(`${site.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=(embed|oembed|pictures)\\b)`, 'g'),
		`${site}v/${day}/`
	);
	if (!path.endsWith('.html') || path.startsWith('embed/') || path === '404.html') return held;
	const page = path.replace(/(^|\/)index\.html$/, '$1');
	const up = '../'.repeat(path.split('/').length + 1);
	const line = `<aside class="edition" aria-label="Edition" style="padding: 0.5rem 1rem; border-block-end: 1px solid; font: 0.875rem/1.4 system-ui">Edition of ${inWords(day)}. <a href="${up}${page}">As it stands now</a></aside>`;
	return held.replace(/<body[^>]*>/, (body) => `${body}${line}`);
}

/** The built site in `folder` as the zip of an edition. Throws if nothing is built. */
export function packEdition(folder, day) {
	const map = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
	const site = /<loc>([^<]*?\/)<\/loc>/.exec(map)?.[1];
	if (!site) throw new Error(`${folder}/sitemap.xml does not say where the site stands.`);
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) =>
			join(file.parentPath, file.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/')
		)
		.filter((path) => !left.test(path))
		.sort();
	const entries = files.map((path) => {
		const bytes = readFileSync(join(folder, path));
		const content = text.test(path) ? strToU8(inEdition(path, strFromU8(bytes), day, site)) : bytes;
		return [path, [content, { mtime: new Date(1980, 0, 1, 12) }]];
	});
	return zipSync(Object.fromEntries(entries));
}

/** Unpacks each `<day>.zip` of `folder` into `site`/v/<day>/. Returns how many there were. */
export function unpackEditions(folder, site) {
	const days = existsSync(folder)
		? readdirSync(folder).filter((file) => /^\d{4}-\d\d-\d\d\.zip$/.test(file))
		: [];
	for (const file of days) {
		const target = join(site, 'v', file.slice(0, -4));
		for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(folder, file))))) {
			const inside = relative(target, join(target, path));
			if (isAbsolute(path) || /^[\\/]|^[a-z]:|\\|\0/i.test(path) || inside.startsWith('..') || !inside)
				throw new Error(`editions/${file} holds “${path}”, which would stand outside its folder.`);
			if (path.endsWith('/')) continue;
			mkdirSync(dirname(join(target, path)), { recursive: true });
			writeFileSync(join(target, path), bytes);
		}
	}
	return days.length;
}
