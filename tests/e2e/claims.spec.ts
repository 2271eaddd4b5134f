import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from './axe';

async function open(page: Page, address = '/#owed') {
	await page.goto(address);
	await page.waitForSelector('html[data-drawn]');
}

const number = (page: Page, step = 'owed') => page.locator(`#${step} a.claim-link`).first();
const box = (page: Page) => page.locator('#in-place');

test.describe('a number in the prose', () => {
	test('opens its card at a click, which closes with Escape and gives the focus back', async ({ page }) => {
		await open(page);
		await number(page).click();
		await expect(box(page)).toBeVisible();
		for (const term of ['Row', 'Sources', 'Evidence']) {
			await expect(box(page).locator('dt', { hasText: term }).first()).toBeVisible();
		}
		await expect(box(page).locator('[data-words] a').first()).toHaveAttribute(
			'href',
			/^\.\/data\/loan-terms\/#/
		);
		await expect(box(page).locator('a[data-more]')).toHaveAttribute('href', /\/data\/loan-terms\/#/);
		expect(await page.evaluate(() => location.hash)).toBe('#owed');
		await page.keyboard.press('Escape');
		await expect(box(page)).toBeHidden();
		await expect(number(page)).toBeFocused();
	});

	test('opens with Enter, and its links come next with Tab', async ({ page }) => {
		await open(page);
		await number(page).focus();
		await page.keyboard.press('Enter');
		await expect(box(page)).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(box(page).locator('a').first()).toBeFocused();
	});

	test('opens at a touch and closes at one elsewhere, fetching its cards once', async ({ browser }) => {
		const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
		const page = await context.newPage();
		const fetched: string[] = [];
		page.on('request', (request) => request.url().endsWith('claims.json') && fetched.push(request.url()));
		await open(page);
		expect(fetched).toHaveLength(0);
		await number(page).tap();
		await expect(box(page)).toBeVisible();
		await page.touchscreen.tap(4, 4);
		await expect(box(page)).toBeHidden();
		await page.locator('#owed a.claim-link').nth(1).tap();
		await expect(box(page)).toBeVisible();
		expect(fetched).toHaveLength(1);
		await context.close();
	});

	test('is never opened empty, and is followed if its card cannot be fetched', async ({ page }) => {
		await page.route('**/claims.json', (route) => route.abort());
		await open(page);
		await number(page).click();
		await page.waitForURL(/\/data\/loan-terms\/#/);
	});

	test('is a link to its row without a script', async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto('/#owed');
		await number(page).click();
		await page.waitForURL(/\/data\/loan-terms\/#/);
		await context.close();
	});

	test('is a target of 24 pixels, and named by itself alone', async ({ page }) => {
		await open(page);
		const links = page.locator('a.claim-link');
		const sizes = await links.evaluateAll((all) =>
			all.map((link) => ({
				text: link.textContent,
				label: link.getAttribute('aria-label'),
				side: Math.min(...[...link.getClientRects()].flatMap((rect) => [rect.width, rect.height]))
			}))
		);
		expect(sizes.length).toBeGreaterThan(100);
		expect(sizes.filter(({ label, side }) => label !== null || side < 24)).toEqual([]);
	});

	test('works in the ledgers and the chapters’ heads too', async ({ page }) => {
		await open(page, '/#ending');
		const inLedger = page.locator('.ledger a.claim-link').first();
		await inLedger.click();
		await expect(box(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(inLedger).toBeFocused();
	});

	test('has a card without faults that axe can find', async ({ page }) => {
		await open(page);
		await number(page).click();
		await expect(box(page)).toBeVisible();
		expect(await faultsOf(page, (axe) => axe.include('#in-place'))).toEqual([]);
	});
});

for (const [width, height] of [
	[390, 844],
	[320, 640]
] as const) {
	for (const step of ['owed', 'tungsten', 'terms']) {
		test(`no card covers its own number at ${width} × ${height}: ${step}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await open(page, `/#${step}`);
			const links = page.locator(`#${step} a.claim-link`);
			const count = await links.count();
			expect(count).toBeGreaterThan(1);
			for (let i = 0; i < count; i += 1) {
				await links.nth(i).focus();
				await page.keyboard.press('Enter');
				await expect(box(page)).toBeVisible();
				const { card, lines } = await links.nth(i).evaluate((link) => ({
					card: document.getElementById('in-place')!.getBoundingClientRect().toJSON() as DOMRect,
					lines: [...link.getClientRects()].map((rect) => rect.toJSON() as DOMRect)
				}));
				for (const line of lines) expect(card.top >= line.bottom || card.bottom <= line.top).toBe(true);
				expect(card.left).toBeGreaterThanOrEqual(0);
				expect(card.right).toBeLessThanOrEqual(width);
				expect(card.top).toBeGreaterThanOrEqual(0);
				expect(card.bottom).toBeLessThanOrEqual(height);
				expect(card.height).toBeGreaterThan(120);
				await page.keyboard.press('Escape');
			}
		});
	}
}
