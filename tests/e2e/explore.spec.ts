import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from './axe';

async function open(page: Page, address: string) {
	await page.goto(address);
	await page.waitForSelector('html[data-drawn]');
}

const viewOf = (page: Page, copy = 0) =>
	page
		.locator('.copy [data-figure]')
		.nth(copy)
		.evaluate((figure: HTMLElement) => JSON.parse(figure.dataset['view'] ?? '') as Record<string, unknown>);

const query = (page: Page) => new URL(page.url()).search;

test('a view is chosen by keyboard, said once, and kept in the address over a reload', async ({ page }) => {
	await open(page, '/explore/membership/');
	expect(query(page)).toBe('');
	await page.getByRole('radio', { name: 'The civil war' }).focus();
	await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('radio', { name: 'Years of your choice' })).toBeChecked();
	await page.getByRole('spinbutton', { name: 'From' }).fill('1937');
	await page.keyboard.press('Tab');
	await page.getByRole('radio', { name: 'Log', exact: true }).focus();
	await page.keyboard.press('Space');
	await expect.poll(() => query(page)).toBe('?show=free&from=1937&scale=log');
	await expect(page.getByRole('status')).toContainText('From about 40,000 members in January 1937');
	await expect(page.locator('.figure-unit')).toContainText('log scale');
	const before = await viewOf(page);
	expect(before).toMatchObject({ show: 'free', from: 1937, scale: 'log' });
	await page.reload();
	await page.waitForSelector('html[data-drawn]');
	expect(await viewOf(page)).toEqual(before);
	await expect(page.getByRole('spinbutton', { name: 'From' })).toHaveValue('1937');
});

test('a year that cannot be had becomes the nearest', async ({ page }) => {
	await open(page, '/explore/membership/?show=free');
	await page.getByRole('spinbutton', { name: 'From' }).fill('1800');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('spinbutton', { name: 'From' })).toHaveValue('1921');
	expect(await viewOf(page)).toMatchObject({ show: 'free' });
});

test('two settings stand beside each other, each with its own choices', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page, '/explore/loan/');
	await page.getByRole('button', { name: 'Compare with another setting' }).click();
	const second = page.getByRole('region', { name: 'Compared with' });
	await second.getByRole('combobox').first().selectOption('interest');
	await expect.poll(() => query(page)).toBe('?with.show=interest');
	expect(await viewOf(page)).toMatchObject({ show: 'balance' });
	expect(await viewOf(page, 1)).toMatchObject({ show: 'interest' });
	await expect(async () => {
		const [one, two] = await page
			.locator('.copy .graphic')
			.evaluateAll((all) => all.map((graphic) => graphic.getBoundingClientRect().toJSON() as DOMRect));
		expect(two!.x).toBeGreaterThan(one!.x + one!.width - 1);
		expect(Math.abs(one!.y - two!.y)).toBeLessThan(2);
	}).toPass();
	await page.reload();
	await page.waitForSelector('html[data-drawn]');
	expect(await viewOf(page, 1)).toMatchObject({ show: 'interest' });
	await page.setViewportSize({ width: 390, height: 844 });
	const [upper, lower] = await page
		.locator('.copy')
		.evaluateAll((all) => all.map((copy) => copy.getBoundingClientRect().toJSON() as DOMRect));
	expect(lower!.y).toBeGreaterThanOrEqual(upper!.y + upper!.height);
	await page.getByRole('button', { name: 'Stop comparing' }).click();
	await expect.poll(() => query(page)).toBe('');
});

test('Back leaves and Forward comes back to the same view', async ({ page }) => {
	await page.goto('/explore/');
	await page.getByRole('link', { name: 'The two treaties' }).click();
	await page.waitForSelector('html[data-drawn]');
	await page.getByRole('radio', { name: '1950', exact: true }).check();
	await expect.poll(() => query(page)).toBe('?show=1950');
	await page.goBack();
	await expect(page).toHaveURL(/\/explore\/$/);
	await page.goForward();
	await page.waitForSelector('html[data-drawn]');
	expect(await viewOf(page)).toMatchObject({ show: '1950' });
});

test('an address that asks for what there is not says so, and shows the nearest view', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await open(page, '/explore/membership/?show=<img src=x onerror=alert(1)>');
	await expect(page.locator('.explore-fault')).toHaveText(
		'There is no view “<img src=x onerror=alert(1)>”; this is “The civil war”.'
	);
	await expect(page.locator('.copy svg').first()).toBeVisible();
	await open(page, '/explore/map/?places=%E0%A4%A&layers=,,&extent=mars&with.extent=%00');
	await expect(page.locator('.explore-fault')).toContainText('nearest view');
	await expect(page.locator('.copy')).toHaveCount(2);
	expect(errors).toEqual([]);
});

test('the link can be copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, '/explore/forces/');
	await page.getByRole('radio', { name: 'Log' }).check();
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByRole('status')).toHaveText('The link is copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/\/explore\/forces\/\?scale=log$/
	);
});

test('without scripts each page has its picture, its words and its ways on', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/explore/');
	await expect(page.locator('.explore-index .graphic > svg')).toHaveCount(8);
	await page.getByRole('link', { name: 'The goods' }).click();
	await expect(page.locator('.explore .graphic > svg')).toBeVisible();
	await expect(page.locator('.figure-title')).not.toBeEmpty();
	await expect(page.locator('.source-line a').first()).toHaveAttribute('href', /sources\/#source-/);
	await page.locator('a[href$="#tungsten"]').click();
	await expect(page).toHaveURL(/#tungsten$/);
	await context.close();
});

const addresses = [
	'/explore/',
	...['membership', 'loan', 'repayments', 'map', 'timeline', 'treaties', 'forces', 'aid'].map(
		(figure) => `/explore/${figure}/?with=default`
	)
];

for (const [colorScheme, width] of [
	['light', 1280],
	['dark', 390]
] as const)
	test(`nothing is amiss for axe in the ${colorScheme} at ${width}`, async ({ browser }) => {
		test.setTimeout(90_000);
		const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 } });
		const page = await context.newPage();
		for (const address of addresses) {
			await page.goto(address);
			if (address.includes('?')) await page.waitForSelector('html[data-drawn]');
			for (const fold of await page.locator('details > summary').all()) await fold.click();
			expect(await faultsOf(page), address).toEqual([]);
		}
		await context.close();
	});

test('no page is wider than a window of 320 pixels, and every control is large enough', async ({ page }) => {
	test.setTimeout(60_000);
	await page.setViewportSize({ width: 320, height: 640 });
	for (const address of addresses) {
		await page.goto(address);
		if (address.includes('?')) await page.waitForSelector('html[data-drawn]');
		for (const fold of await page.locator('details > summary').all()) await fold.click();
		expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
		const small = await page
			.locator('.controls :is(label:has(input), select, input[type="number"], summary), .explore-ways button')
			.evaluateAll((all) =>
				all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.textContent)
			);
		expect(small, address).toEqual([]);
	}
});
