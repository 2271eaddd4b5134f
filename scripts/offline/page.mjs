import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { links } from './links.mjs';
import { textOf } from './scripts.mjs';

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What only a page of the site does, or tells of: keeping files, fetching ahead. */
const onSite =
	/<link [^>]*rel="(?:modulepreload|preload)"[^>]*>|<script[^>]*islands\/(?:offline|ready)\.[^>]*><\/script>|<li data-on-site[^>]*>[^]*?<\/li>/g;

/** A policy that allows the page's own scripts and nothing beyond the disk. */
const policy = (scripts) =>
	`default-src 'none'; script-src ${scripts.map(hash).join(' ') || "'none'"}; style-src 'unsafe-inline'; font-src 'self' file:; img-src 'self' file: data:; base-uri 'none'; form-action 'none'`;

/**
 * A built page as one file that needs no server: styles and scripts in it, every link to a file beside it or to the site.
 * @param copy `folder`, `site`, `files` by path, `classic` scripts, `kept` by page
 * @param path of the page below the site
 */
export async function asFile({ folder, site, files, classic, kept }, path) {
	const scripts = [];
	let html = textOf(folder, posix.join(path, 'index.html')).replace(onSite, '');
	const style = (sheet) =>
		`<style>${textOf(folder, sheet).replaceAll(/url\(["']?([^)"']+)["']?\)/g, (whole, font) => {
			const file = files.get(posix.join(posix.dirname(sheet), font));
			return file ? `url(${file})` : whole;
		})}</style>`;
	html = html.replaceAll(/<link href="([^"]+)" rel="stylesheet"[^>]*>/g, (_, sheet) =>
		style(posix.join(path, sheet))
	);
	const islands = [];
	html = html.replaceAll(/<script type="module"[^>]* src="([^"]+)"><\/script>/g, (_, src) => {
		islands.push(posix.join(path, src));
		return '';
	});
	const parts = html.split(/(<script[^>]*>[^]*?<\/script>|<style>[^]*?<\/style>)/);
	html = parts
		.map((part, i) =>
			i % 2 ? part.replaceAll("'./article/'", "'./article.html'") : links(part, path, site, files)
		)
		.join('');
	for (const [, script] of html.matchAll(/<script>([^]*?)<\/script>/g)) scripts.push(script);
	let end = '';
	if (kept[path]) end += `<script type="application/json" id="kept">${kept[path]}</script>`;
	for (const island of islands) {
		const script = await classic(island);
		scripts.push(script);
		end += `<script>${script}</script>`;
	}
	return html
		.replace(/(http-equiv="content-security-policy" content=")[^"]*/, (_, start) => start + policy(scripts))
		.replace('</body>', () => `${end}</body>`);
}
