import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/server.mjs';

let folder: string;
let address: string;

/** What the server answers for an address of the site, redirects not followed. */
const answer = (path: string) => fetch(new URL(path, address), { redirect: 'manual' });

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'site-'));
	mkdirSync(join(folder, 'sources'));
	mkdirSync(join(folder, '_app/immutable'), { recursive: true });
	writeFileSync(join(folder, 'index.html'), 'story');
	writeFileSync(join(folder, 'sources/index.html'), 'sources');
	writeFileSync(join(folder, '404.html'), 'no such page');
	writeFileSync(join(folder, '_app/immutable/a.js'), 'script');
	address = await serve(folder, 0);
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

describe('the server of the built site', () => {
	it('serves a page', async () => {
		const response = await answer('/');
		expect(response.status).toBe(200);
		expect(await response.text()).toBe('story');
	});

	it('leads from a folder without a slash to the one with it, and keeps the query', async () => {
		const response = await answer('/sources?from=here');
		expect(response.status).toBe(308);
		expect(response.headers.get('Location')).toBe('/sources/?from=here');
		expect(await (await answer('/sources/')).text()).toBe('sources');
	});

	it('never leads to another host', async () => {
		const response = await answer('/.//sources');
		expect(response.headers.get('Location') ?? '').not.toMatch(/^\/\//);
	});

	it('says in the words of the site that there is no such page', async () => {
		const response = await answer('/nowhere/');
		expect(response.status).toBe(404);
		expect(await response.text()).toBe('no such page');
	});

	it('refuses an address that cannot be read', async () => {
		expect((await answer('/%E0%A4%A')).status).toBe(400);
	});

	it('lets a browser keep what is named by its content, and nothing else', async () => {
		expect((await answer('/_app/immutable/a.js')).headers.get('Cache-Control')).toContain('immutable');
		expect((await answer('/')).headers.get('Cache-Control')).toBe('no-cache');
	});

	it('takes the next port when one is taken', async () => {
		const taken = Number(new URL(address).port);
		const other = await serve(folder, taken);
		expect(Number(new URL(other).port)).toBeGreaterThan(taken);
	});
});

describe('whatever a request holds', () => {
	/** What is answered to a request for some bytes. */
	const part = (range: string) => fetch(new URL('/numbers.txt', address), { headers: { Range: range } });
	beforeAll(() => {
		writeFileSync(join(folder, 'numbers.txt'), '0123456789');
	});

	it.each([
		['bytes=2-4', 206, '234'],
		['bytes=-3', 206, '789'],
		['bytes=7-', 206, '789'],
		['bytes=0-9007199254740993', 206, '0123456789'],
		['bytes=5-2', 416, ''],
		['bytes=10-', 416, ''],
		['bytes=x', 200, '0123456789'],
		['lines=1-2', 200, '0123456789']
	])('the server sends the right bytes or says that it cannot: %s', async (range, status, text) => {
		const response = await part(range);
		expect(response.status).toBe(status);
		if (status !== 416) expect(await response.text()).toBe(text);
		else expect(response.headers.get('Content-Range')).toBe('bytes */10');
	});

	it('nothing stays open of answers that are given up half-way', async () => {
		writeFileSync(join(folder, 'large.bin'), Buffer.alloc(8_000_000));
		const open = () => readdirSync('/proc/self/fd').length;
		const before = open();
		for (let i = 0; i < 40; i++) {
			const ends = new AbortController();
			const response = await fetch(new URL('/large.bin', address), { signal: ends.signal });
			expect(response.status).toBe(200);
			ends.abort();
		}
		await expect.poll(open, { timeout: 5000 }).toBeLessThan(before + 10);
	});

	it('files that change or go while it serves are sent as they are, or missed', async () => {
		writeFileSync(join(folder, 'changes.html'), 'short');
		const first = await answer('/changes.html');
		expect(await first.text()).toBe('short');
		writeFileSync(join(folder, 'changes.html'), 'a good deal longer');
		const second = await answer('/changes.html');
		expect(await second.text()).toBe('a good deal longer');
		expect(second.headers.get('ETag')).not.toBe(first.headers.get('ETag'));
		rmSync(join(folder, 'changes.html'));
		expect((await answer('/changes.html')).status).toBe(404);
		expect((await answer('/')).status).toBe(200);
	});

	it('it only reads', async () => {
		expect((await fetch(new URL('/', address), { method: 'POST', body: 'x' })).status).toBe(405);
	});
});
