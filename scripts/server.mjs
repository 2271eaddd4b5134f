import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { cachingOf, headers } from './headers.mjs';

const triesForPort = 50;

/** Says no, in the site's own words if it has a page for that. */
function missing(folder) {
	const page = join(folder, '404.html');
	const body = existsSync(page) ? readFileSync(page) : 'There is no such page.';
	const type = existsSync(page) ? 'text/html' : 'text/plain';
	return (_, response) => {
		response.writeHead(404, { 'Content-Type': `${type};charset=utf-8` });
		response.end(body);
	};
}

/** `/sources` is a folder's page and lives at `/sources/`, as links in it are relative to that. */
function withSlash(folder, { url }) {
	const { pathname, search } = new URL(url, 'http://localhost');
	if (pathname.endsWith('/') || !existsSync(join(folder, decodeURIComponent(pathname), 'index.html'))) return;
	return `${pathname}/${search}`.replace(/^\/+/, '/');
}

function listener(folder) {
	const files = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		onNoMatch: missing(folder),
		setHeaders(response, pathname) {
			response.setHeader('Cache-Control', cachingOf(pathname));
		}
	});
	return (request, response) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		let address;
		try {
			address = withSlash(folder, request);
		} catch {
			response.writeHead(400).end();
			return;
		}
		if (!address) return files(request, response);
		response.writeHead(308, { Location: address }).end();
	};
}

/** Listens at `port`, or at the next one that is free; 0 is any free one. Resolves to the port. */
function listen(server, port, tries) {
	return new Promise((resolve, reject) => {
		server.once('error', (error) => {
			if (error.code === 'EADDRINUSE' && tries > 1) resolve(listen(server, port + 1, tries - 1));
			else reject(error);
		});
		server.listen(port, 'localhost', () => resolve(server.address().port));
	});
}

/** Serves the built site in `folder` as a static host would. Resolves to its address. */
export async function serve(folder, port) {
	const server = createServer(listener(folder));
	return `http://localhost:${await listen(server, port, triesForPort)}/`;
}
