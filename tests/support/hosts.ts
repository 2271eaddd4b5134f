import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { parse } from 'node-html-parser';
import { frame, framed, still, usual, type Embeddable } from '../../src/lib/embed/snippet.ts';
import { systems } from './systems.ts';

const require = createRequire(import.meta.url);
const pages = 'tests/e2e/hosts';

/** Others' scripts that hosts run for frames, as they stand in their packages. */
const theirs: Readonly<Record<string, string>> = {
	'pym.js': require.resolve('pym.js'),
	'iframe-resizer-4.js': require.resolve('iframe-resizer/js/iframeResizer.js'),
	'iframe-resizer-5.js': 'node_modules/@iframe-resizer/parent/index.umd.js',
	'open-iframe-resizer.js': 'node_modules/@open-iframe-resizer/core/dist/index.js',
	'frames.js': 'node_modules/@newswire/frames/dist/frames.umd.js'
};

const prose = '<p>An article of somebody else’s, about something else, goes on for a while here.</p>'.repeat(
	60
);

/** What the gallery of the built site offers, by its name there, such as `figure-loan`. */
function gallery(): ReadonlyMap<string, Embeddable> {
	const things = parse(readFileSync('build/embed/index.html', 'utf8')).querySelectorAll('[data-thing]');
	return new Map(
		things.map((thing) => [thing.id, JSON.parse(thing.attributes['data-thing']!) as Embeddable])
	);
}

/** What is made of a thing for a host's page, by the word for it there. */
const makers: Readonly<Record<string, (thing: Embeddable, at: number) => string>> = {
	code: (thing) => framed(thing, usual),
	still,
	'wordpress-post': (thing) => systems.inPost(framed(thing, usual) + still(thing)),
	'wordpress-oembed': (thing, at) => systems.discoveredBy(frame(thing, usual), `secret${at}`.padEnd(10, 'x')),
	mail: (thing) => systems.inMail(framed(thing, usual) + still(thing))
};

/** A host's page with this in its body. */
const page = (body: string) => `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<link rel="icon" href="data:," />
		<title>A host</title>
		<style>
			body { margin: 0; font: 18px/1.6 serif; }
			p { max-width: 40rem; margin: 1rem auto; }
		</style>
	</head>
	<body>${body}</body>
</html>`;

/** Others' pages that embed ours, at addresses of another site. */
export interface Hosts {
	/** The address of a page in `tests/e2e/hosts`, by its name. */
	readonly at: (name: string) => string;
	/** The address of a page with this in its body, sent with these headers; filled as the others are. */
	readonly page: (body: string, headers?: Readonly<Record<string, string>>) => string;
	readonly close: () => void;
}

/**
 * Serves the host pages: plain HTML in which `{{site}}` is where our site is, `{{prose}}` an article's text, and
 * `{{<what> <name>}}` what is made of a thing of the gallery.
 * @param site the address of the built site, on another host name than 127.0.0.1
 */
export async function openHosts(site: string): Promise<Hosts> {
	const things = gallery();
	const fill = (html: string) =>
		html
			.replaceAll(/\{\{([\w-]+)\s+([\w-]+)\}\}/g, (_, what: string, name: string, at: number) => {
				const thing = things.get(name);
				if (!thing) throw new Error(`The gallery has no “${name}”`);
				return makers[what]!(thing, at).replaceAll(new URL('/', thing.address).href, site);
			})
			.replaceAll('{{prose}}', prose)
			.replaceAll('{{site}}', site);

	const made = new Map<
		string,
		{ readonly body: string; readonly headers: Readonly<Record<string, string>> }
	>();
	const server = createServer(({ url = '/' }, response) => {
		const name = new URL(url, 'http://x').pathname.slice(1);
		const script = name === 'bundle.js' ? 'build/embed.js' : theirs[name];
		const own = made.get(name);
		if (script) {
			response.setHeader('Content-Type', 'text/javascript');
			response.end(readFileSync(script));
		} else if (own) {
			response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8', ...own.headers });
			response.end(fill(page(own.body)));
		} else if (/^[\w-]+$/.test(name)) {
			response.setHeader('Content-Type', 'text/html;charset=utf-8');
			response.end(fill(readFileSync(`${pages}/${name}.html`, 'utf8')));
		} else response.writeHead(404).end();
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	const at = (name: string) => `http://127.0.0.1:${port}/${name}`;
	return {
		at,
		page(body, headers = {}) {
			const name = `made-${made.size}`;
			made.set(name, { body, headers });
			return at(name);
		},
		close: () => void server.close()
	};
}
