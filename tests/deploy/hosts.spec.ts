import { readdirSync, readFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cachingOf, headers } from '../../scripts/headers.mjs';
import { hosts, type Host, type Running } from './servers';

interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** Asks for exactly this path, as a browser would never send some of those tried here. */
function ask(address: string, path: string, more: Record<string, string> = {}, method = 'GET') {
	const { hostname, port, pathname } = new URL(address);
	return new Promise<Answer>((resolve, reject) => {
		get({ hostname, port, path: pathname + path, method, headers: more }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) })
			);
		}).on('error', reject);
	});
}

const built = readdirSync('build', { recursive: true, encoding: 'utf8' }).map((file) =>
	file.replaceAll('\\', '/')
);
const hashed = built.find((file) => /^_app\/immutable\/.*\.js$/.test(file))!;
const font = built.find((file) => file.endsWith('.woff2'))!;

const types: readonly (readonly [path: string, type: RegExp])[] = [
	['', /^text\/html; ?charset=utf-8$/i],
	['article/', /^text\/html; ?charset=utf-8$/i],
	[hashed, /^(text|application)\/javascript(; ?charset=utf-8)?$/i],
	[font, /^font\/woff2$/],
	['pictures/step/terms.svg', /^image\/svg\+xml/],
	['pictures/step/terms.png', /^image\/png$/],
	['data/loan-terms.csv', /^text\/csv/],
	['data/loan-terms.json', /^application\/json/],
	['data/leaning-to-one-side.zip', /^application\/zip$/],
	['service-worker.js', /^(text|application)\/javascript(; ?charset=utf-8)?$/i],
	['sitemap.xml', /^(text|application)\/xml/]
];

/** What must hold for the site behind a server, at its root and in a folder of it. */
function holds(host: Host, folder?: string): void {
	describe(folder === undefined ? host.name : `${host.name}, in a folder`, () => {
		let site: Running;
		beforeAll(async () => {
			site = await host.start(folder);
		});
		afterAll(() => site.stop());
		const at = (path: string, more?: Record<string, string>, method?: string) =>
			ask(site.address, path, more, method);

		it.each(types)('sends %s with its type and the headers of every answer', async (path, type) => {
			const answer = await at(path);
			expect(answer.status).toBe(200);
			expect(answer.headers['content-type']).toMatch(type);
			for (const [name, value] of Object.entries(headers))
				expect(answer.headers[name.toLowerCase()], name).toBe(value);
			expect(answer.headers['cache-control']).toBe(cachingOf(`/${path}`));
			expect(answer.body.length).toBeGreaterThan(0);
		});

		it.each(['', hashed, 'data/loan-terms.json', 'pictures/step/terms.svg'])(
			'compresses %s as it is asked to',
			async (path) => {
				const plain = await at(path);
				expect(plain.headers['content-encoding']).toBeUndefined();
				const brotli = await at(path, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
				expect(brotli.headers['content-encoding']).toBe('br');
				expect(brotli.headers.vary).toMatch(/accept-encoding/i);
				expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
				const gzip = await at(path, { 'Accept-Encoding': 'gzip' });
				expect(gzip.headers['content-encoding']).toBe('gzip');
				expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
			}
		);

		it('leads from a folder’s name to the folder', async () => {
			const answer = await at('sources');
			expect([301, 307, 308]).toContain(answer.status);
			const target = new URL(answer.headers.location!, new URL('sources', site.address));
			expect(target.href).toBe(new URL('sources/', site.address).href);
		});

		it('answers an address that is not there with the site’s own page', async () => {
			for (const path of ['nowhere', 'data/nothing/', '_app/immutable/gone.js']) {
				const answer = await at(path);
				expect(answer.status, path).toBe(404);
				expect(answer.headers['content-type'], path).toMatch(/^text\/html/);
				expect(answer.body.equals(readFileSync('build/404.html')), path).toBe(true);
				expect(answer.headers['x-content-type-options'], path).toBe('nosniff');
			}
		});

		it('sends nothing again that has not changed', async () => {
			for (const path of ['', hashed, 'claims.json']) {
				const { etag } = (await at(path)).headers;
				expect(etag, path).toMatch(/"/);
				const again = await at(path, { 'If-None-Match': etag! });
				expect(again.status, path).toBe(304);
				expect(again.body.length, path).toBe(0);
			}
		});

		it('tells what it would send', async () => {
			const answer = await at('article/', {}, 'HEAD');
			expect(answer.status).toBe(200);
			expect(answer.body.length).toBe(0);
		});

		it('sends nothing from outside the site, whatever the address', async () => {
			for (const path of [
				'../package.json',
				'%2e%2e/package.json',
				'..%2fpackage.json',
				'%00',
				'%',
				'.git/HEAD'
			])
				expect((await at(path)).status, path).toBeGreaterThanOrEqual(400);
		});

		it('has every page', async () => {
			const pages = built.flatMap((file) => /^(?:(.*\/))?index\.html$/.exec(file)?.[1] ?? []);
			expect(pages.length).toBeGreaterThan(100);
			for (const path of pages) expect((await at(path)).status, path).toBe(200);
		});
	});
}

for (const host of hosts) {
	if (host.missing) {
		// on a system without Debian’s packages; `npm test` says so too
		console.warn(`${host.missing} was not found: its configuration is not tested.`);
		continue;
	}
	holds(host);
	if (host.name !== 'npm start') holds(host, 'news/china-1950');
}
