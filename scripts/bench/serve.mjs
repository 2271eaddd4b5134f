import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import http2 from 'node:http2';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types = {
	html: 'text/html;charset=utf-8',
	css: 'text/css',
	js: 'text/javascript',
	mjs: 'text/javascript',
	json: 'application/json',
	csv: 'text/csv',
	svg: 'image/svg+xml',
	txt: 'text/plain',
	xml: 'application/xml',
	png: 'image/png',
	jpg: 'image/jpeg',
	webp: 'image/webp',
	woff2: 'font/woff2'
};
const packed = new Set(['png', 'jpg', 'webp', 'woff2', 'avif', 'mp4', 'mp3', 'zip']);

/** A throw-away certificate: browsers speak HTTP/2 to none without. */
function certificate() {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	const ask = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost';
	execFileSync('openssl', [...ask.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' });
	const made = { key: readFileSync(key), cert: readFileSync(cert) };
	rmSync(folder, { recursive: true });
	return made;
}

/** The file a path leads to, as a static host finds it. */
function fileAt(folder, path) {
	const file = join(folder, path);
	if (!file.startsWith(folder)) return undefined;
	return [file, join(file, 'index.html'), `${file.replace(/\/$/, '')}.html`].find(
		(candidate) => existsSync(candidate) && statSync(candidate).isFile()
	);
}

function answerTo(folder, path) {
	const file = fileAt(folder, path);
	if (!file)
		return { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('no such file') };
	const ending = extname(file).slice(1).toLowerCase();
	const headers = {
		'content-type': types[ending] ?? 'application/octet-stream',
		'cache-control': 'max-age=600'
	};
	const body = readFileSync(file);
	if (packed.has(ending)) return { status: 200, headers, body };
	return { status: 200, headers: { ...headers, 'content-encoding': 'br' }, body: brotliCompressSync(body) };
}

let tls;

/** Serves any built folder alike: HTTP/2, brotli at its highest. Resolves to its origin and a way to close it. */
export function serve(where) {
	const folder = resolve(where);
	if (!existsSync(folder)) throw new Error(`${where} is not there: build it first.`);
	const known = new Map();
	tls ??= certificate();
	const server = http2.createSecureServer({ ...tls, allowHTTP1: true }, (request, response) => {
		const path = decodeURIComponent(new URL(request.url, 'https://localhost').pathname);
		if (!known.has(path)) known.set(path, answerTo(folder, path));
		const { status, headers, body } = known.get(path);
		response.writeHead(status, { ...headers, 'content-length': body.length });
		response.end(body);
	});
	// browsers that are closed leave in the middle of things
	server.on('sessionError', () => undefined);
	return new Promise((done) =>
		server.listen(0, 'localhost', () =>
			done({ origin: `https://localhost:${server.address().port}`, close: () => server.close() })
		)
	);
}
