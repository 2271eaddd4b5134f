import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { expect, test, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { islands } from '../../scripts/islands.ts';

const folder = 'tests/e2e/island';

/** What a reader meets on a page that runs the island: first, after a press, and when what it waits for has come. */
async function met(page: Page, script: string) {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	await page.setContent(`<body><script type="module" src="${script}"></script></body>`);
	const button = page.getByRole('button');
	const before = await button.textContent();
	await button.click();
	await expect(page.locator('p')).toHaveText('Moscow');
	return { before, after: await button.textContent(), faults };
}

const expected = { before: '0', after: '1', faults: [] };

test('an island runs in development as its author wrote it', async ({ page }) => {
	const server = await createServer({
		configFile: false,
		logLevel: 'error',
		cacheDir: mkdtempSync(join(tmpdir(), 'island-')),
		server: { port: 0, host: '127.0.0.1', cors: true },
		plugins: [svelte({ configFile: false, preprocess: vitePreprocess() })]
	});
	await server.listen();
	try {
		expect(await met(page, `${server.resolvedUrls!.local[0]}${folder}/waiting.ts`)).toEqual(expected);
	} finally {
		await server.close();
	}
});

test('and runs the same when it is built', async ({ page }) => {
	const out = mkdtempSync(join(tmpdir(), 'island-'));
	try {
		const { configResolved, writeBundle } = islands(folder) as unknown as {
			configResolved: (config: object) => void;
			writeBundle: () => Promise<void>;
		};
		configResolved({ build: { outDir: out } });
		await writeBundle();
		await page.route('http://island.test/**', (route) =>
			route.fulfill({
				path: join(out, new URL(route.request().url()).pathname),
				headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }
			})
		);
		const [built] = readdirSync(join(out, '_app/immutable/islands'));
		expect(readFileSync(join(out, '_app/immutable/islands', built!), 'utf8')).not.toContain(
			'import.meta.hot'
		);
		expect(await met(page, `http://island.test/_app/immutable/islands/${built}`)).toEqual(expected);
	} finally {
		rmSync(out, { recursive: true });
	}
});
