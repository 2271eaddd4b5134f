import { expect, test, type Page } from '@playwright/test';
import { dice, hostileText } from '../support/hostile';
import { cases } from '../support/length';

interface Struck {
	hit?: unknown;
}

/** What must be there on each page, whatever stands in its address or in the browser's store. */
const pages = {
	'/': '#terms .prose',
	'/article/': '#terms .prose',
	'/levels/plain/': '#terms .prose',
	'/present/': '[data-screen]',
	'/present/speaker/': 'main',
	'/explore/loan/': '[data-figure] svg',
	'/data/membership/': 'tbody tr',
	'/disputes/': 'main article, main section',
	'/embed/': 'iframe',
	'/teach/quiz/': 'ol > li',
	'/teach/predict/': 'svg',
	'/s/terms/': 'svg, img',
	'/404.html': 'main'
};

/** Faults of the page, things asked of elsewhere, and dialogs, from now on. */
function watch(page: Page): string[] {
	const seen: string[] = [];
	page.on('pageerror', ({ message }) => {
		if (!message.startsWith('ResizeObserver loop')) seen.push(message);
	});
	page.on('dialog', (dialog) => {
		seen.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		if (new URL(request.url()).hostname.includes('evil')) seen.push(request.url());
	});
	return seen;
}

const struck = (page: Page) => page.evaluate(() => (window as Struck).hit);

test('hostile fragments change no page but for where it is', async ({ page }) => {
	const roll = dice(45);
	const seen = watch(page);
	for (const [address, there] of Object.entries(pages)) {
		await page.goto(address);
		const before = await page.evaluate(() => document.title);
		const fragments = Array.from({ length: cases(60, 180) }, () => hostileText(roll));
		for (let at = 0; at < fragments.length; at += 60) {
			await page.evaluate(
				async (some) => {
					for (const [i, fragment] of some.entries()) {
						if (i % 2) location.hash = fragment;
						else history.replaceState(history.state, '', `#${fragment}`);
						if (i % 2 === 0) dispatchEvent(new HashChangeEvent('hashchange'));
						if (i % 10 === 0) await new Promise((next) => setTimeout(next));
					}
				},
				fragments.slice(at, at + 60)
			);
		}
		await expect(page.locator(there).first(), address).toBeAttached();
		expect(new URL(page.url()).pathname).toBe(address);
		expect(await page.evaluate(() => document.title)).toBe(before);
		expect(await struck(page), address).toBeUndefined();
	}
	expect(seen).toEqual([]);
});

test('hostile queries are no view, no theme and no level, and are never printed as HTML', async ({
	page
}) => {
	const roll = dice(49);
	const seen = watch(page);
	const names = ['view', 'level', 'theme', 'title', 's', 'show', 'with.show', 'unknown', 'q'];
	for (const [address, there] of Object.entries(pages)) {
		const query = names.map((name) => `${name}=${encodeURIComponent(hostileText(roll).toWellFormed())}`);
		// one of them as it is, for whoever decodes twice or not at all
		const raw = hostileText(roll).replace(/[#\s\ud800]/g, '');
		await page.goto(`${address}?${query.join('&')}&view=${raw}`, { waitUntil: 'domcontentloaded' });
		await expect(page.locator(there).first(), address).toBeAttached();
		expect(new URL(page.url()).pathname).toBe(address);
		expect(await page.locator('[onerror], [onload], script:not([src]):text("hit")').count()).toBe(0);
		expect(await struck(page), address).toBeUndefined();
	}
	expect(seen).toEqual([]);
});

test('what another hand left in the browser’s stores is taken for nothing', async ({ page }) => {
	const roll = dice(50);
	const seen = watch(page);
	await page.goto('/404.html');
	for (const address of ['/', '/present/', '/levels/plain/'] as const) {
		for (let i = 0; i < 3; i++) {
			const rest = Array.from({ length: 12 }, () => hostileText(roll));
			await page.evaluate((some) => {
				for (const store of [localStorage, sessionStorage]) {
					const known = ['view', 'level', 'motion', ...Object.keys(store)];
					known.forEach((key, at) => store.setItem(key, some[at % some.length]!));
				}
			}, rest);
			await page.goto(address, { waitUntil: 'domcontentloaded' });
			await expect(page.locator(pages[address]).first()).toBeAttached();
			expect(new URL(page.url()).pathname).toBe(address);
		}
		if (address === '/') await expect(page.locator('html[data-drawn]')).toHaveCount(1);
		if (address === '/present/') await expect(page.locator('[aria-current="step"]')).toHaveCount(1);
		expect(await struck(page)).toBeUndefined();
	}
	expect(seen).toEqual([]);
});
