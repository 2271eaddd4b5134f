import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import mime from 'mime-types';
import send from 'send';
import { cachingOf, headers, types } from './headers.mjs';

const triesForPort = 50;

/** Says no, in the site's own words if it has a page for that. */
function sayMissing(folder, response) {
	const page = join(folder, '404.html');
	const body = existsSync(page) ? readFileSync(page) : 'There is no such page.';
	const type = existsSync(page) ? 'text/html' : 'text/plain';
	response.writeHead(404, { 'Content-Type': `${type};charset=utf-8` });
	response.end(body);
}

const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** The site's files that may be sent for a path, the smallest that the browser can read first; none if there is none. */
function filesFor(folder, path, accepted = '') {
	const file = path.endsWith('/') ? `${path}index.html` : path;
	if (file.includes('\0') || !isFile(join(folder, file))) return [];
	return [
		['br', '.br'],
		['gzip', '.gz'],
		[undefined, '']
	]
		.filter(([coding, end]) => !coding || (accepted.includes(coding) && isFile(join(folder, file + end))))
		.map(([coding, end]) => ({ file: file + end, coding, type: extname(file) }));
}

/** Answers with what is on the disk at that moment: a build that goes on meanwhile changes files and their sizes. */
function answer(folder, request, response) {
	const { pathname, search } = new URL(request.url, 'http://localhost');
	const path = decodeURIComponent(pathname);
	// `/sources` is a folder's page and lives at `/sources/`, as links in it are relative to that
	if (!path.endsWith('/') && isFile(join(folder, path, 'index.html'))) {
		response.writeHead(308, { Location: `${pathname}/${search}`.replace(/^\/+/, '/') }).end();
		return;
	}
	const [first] = filesFor(folder, path, request.headers['accept-encoding']);
	if (!first) {
		sayMissing(folder, response);
		return;
	}
	const { file, coding, type } = first;
	response.setHeader(
		'Content-Type',
		types[type.slice(1)] ?? (mime.contentType(type) || 'application/octet-stream')
	);
	response.setHeader('Cache-Control', cachingOf(path));
	response.setHeader('Vary', 'Accept-Encoding');
	if (coding) response.setHeader('Content-Encoding', coding);
	send(request, encodeURI(file).replaceAll('?', '%3F').replaceAll('#', '%23'), {
		root: folder,
		cacheControl: false,
		index: false,
		dotfiles: 'ignore'
	})
		.on('error', ({ status }) => {
			response.removeHeader('Content-Encoding');
			if (status === 404) return sayMissing(folder, response);
			response.writeHead(status).end();
		})
		.on('directory', () => sayMissing(folder, response))
		.pipe(response);
}

function listener(folder) {
	return (request, response) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		try {
			answer(folder, request, response);
		} catch {
			// an address that cannot be read, or a file that went away as it was looked at
			if (!response.headersSent) response.writeHead(400);
			response.end();
		}
	};
}

/** Listens at `port`, or at the next one that is free; 0 is any free one. Resolves to the port. */
function listen(server, port, tries) {
	return new Promise((resolve, reject) => {
		server.once('error', (error) => {
			if (error.code === 'EADDRINUSE' && tries > 1 && port < 65535)
				resolve(listen(server, port + 1, tries - 1));
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
