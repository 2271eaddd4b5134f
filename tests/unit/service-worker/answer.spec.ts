import { afterEach, expect, test, vi } from 'vitest';
import { answer } from '../../../src/service-worker/answer';

const root = 'https://site.example/';
const kept = { root, version: '1', files: { '': 'a', 'about/': 'b', 'claims.json': 'c' } };

afterEach(() => {
	vi.unstubAllGlobals();
});

/** What a reader gets at `path` where the network says `response`. */
async function got(path: string, response: Response): Promise<string> {
	vi.stubGlobal('fetch', () => Promise.resolve(response));
	vi.stubGlobal('caches', { match: () => Promise.resolve(new Response('kept')) });
	return (await answer(kept, new Request(root + path)))!.text();
}

const page = (status: number) =>
	new Response('network', { status, headers: { 'content-type': 'text/html' } });

test.each([401, 403, 429, 451, 503])('where a gate answers %i the kept page is shown', async (status) => {
	expect(await got('about/', page(status))).toBe('kept');
});

test('a page in place of a data file is not taken', async () => {
	expect(await got('claims.json', page(200))).toBe('kept');
});

test('what was asked for is taken, and that it is gone', async () => {
	expect(await got('about/', page(200))).toBe('network');
	expect(await got('about/', page(404))).toBe('network');
	expect(await got('claims.json', Response.json('network'))).toBe('"network"');
});
