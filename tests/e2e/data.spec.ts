import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from './axe';

const column = (page: Page, name: string) =>
	page
		.locator(`.data-table tbody td[data-column="${name}"]`)
		.evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['value'] ?? ''));

test('a table is sorted by keyboard: up, down, and back to the order of the file', async ({ page }) => {
	await page.goto('/data/membership/');
	const button = page.locator('th[data-name="members"] button');
	await expect(button).toBeVisible();
	const file = await column(page, 'members');
	const up = [...file].sort((a, b) => Number(a) - Number(b));
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('th[data-name="members"]')).toHaveAttribute('aria-sort', 'ascending');
	await expect(page.locator('[data-sorted]')).toContainText('members');
	expect(await column(page, 'members')).toEqual(up);
	await page.keyboard.press('Space');
	await expect(page.locator('th[aria-sort]')).toHaveAttribute('aria-sort', 'descending');
	expect(await column(page, 'members')).toEqual(up.reverse());
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('th[aria-sort]')).toHaveCount(0);
	expect(await column(page, 'members')).toEqual(file);
});

test('a row’s address leads to the row and marks it', async ({ page }) => {
	await page.goto('/data/loan-terms/#rate');
	await expect(page.locator('tr:target')).toHaveAttribute('id', 'rate');
	await expect(page.locator('tr:target')).toBeInViewport();
	await expect(page.locator('[data-unknown]')).toBeHidden();
});

test('an address that names no row or no table is answered in one sentence', async ({ page }) => {
	await page.goto('/data/loan-terms/#no-such-row');
	await expect(page.locator('[data-unknown]')).toHaveText('There is no row “no-such-row” in this table.');
	await page.goto('/data/?unknown=<b>xyz');
	await expect(page.locator('[data-unknown]')).toContainText('“<b>xyz”');
});

for (const [address, asked, target] of [
	['/data/xyz/', 'xyz', '/data/'],
	['/data/%3Cimg%20src=x%3E', '<img src=x>', '/data/'],
	['/disputes/who-won', 'who-won', '/disputes/'],
	['/sources/nobody/page/2', 'nobody/page/2', '/sources/'],
	['/explore/nothing/', 'nothing', '/explore/'],
	['/s/no-such-step/', 'no-such-step', '/'],
	['/under/a/base/data/xyz/', 'xyz', '/under/a/base/data/']
] as const) {
	test(`${address} is answered with the nearest page`, async ({ page }) => {
		const wrong: string[] = [];
		page.on('pageerror', (error) => wrong.push(error.message));
		const response = await page.goto(address);
		expect(response?.status()).toBe(404);
		await expect(page.locator('#missing')).toHaveText(`There is no “${asked}” here.`);
		await expect(page.locator('#way')).toHaveAttribute('href', target);
		expect(await page.locator('img').count()).toBe(0);
		expect(wrong).toEqual([]);
	});
}

test('any other address leads to the story', async ({ page }) => {
	await page.goto('/no-such-page');
	await expect(page.locator('#missing')).toHaveText('There is no page at this address.');
	await expect(page.locator('#way')).toHaveAttribute('href', /\/$/);
});

test('a table needs no script', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/data/loan-terms/#rate');
	await expect(page.locator('tr:target')).toBeInViewport();
	await expect(page.locator('.data-table button')).toHaveCount(0);
	await context.close();
});

for (const address of ['/data/', '/data/membership/', '/data/loan-schedule/', '/data/xyz/']) {
	test(`${address} has no fault that axe can find, and never scrolls sideways`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(address);
		expect(await faultsOf(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});
}
