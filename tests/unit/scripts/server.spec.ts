import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
