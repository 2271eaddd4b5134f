import { expect, test, type Page } from '@playwright/test';

async function open(page: Page, address: string) {
	await page.goto(address);
	await page.waitForSelector('html[data-drawn]');
}

async function choose(page: Page, level: 'standard' | 'plain' | 'stretch') {
	await page.locator('.stage').getByRole('button', { name: 'View' }).click();
	await page.locator(`#views [data-level="${level}"]`).click();
}

const current = (page: Page) => page.locator('[data-step][aria-current="step"]').getAttribute('id');
const shown = (page: Page) => page.evaluate(() => document.documentElement.dataset['level']);
const prose = (page: Page, step = 'owed') => page.locator(`#${step} .prose`).innerText();
const pinned = (page: Page) => page.locator('.stage [data-figure]').getAttribute('data-view');
const count = (text: string) => text.split(/\s+/).length;

test('a level is chosen in place: other words, the same step, the same figure', async ({ page }) => {
	await open(page, '/#owed');
	await expect.poll(() => current(page)).toBe('owed');
	const [standard, view] = [await prose(page), await pinned(page)];
	await choose(page, 'plain');
	await expect.poll(() => shown(page)).toBe('plain');
	const plain = await prose(page);
	expect(plain).not.toBe(standard);
	await expect(page.locator('#owed .level-sources a').first()).toHaveAttribute(
		'href',
		/^\.\/sources\/#source-/
	);
	await expect(page.locator('#views')).toBeHidden();
	await page.waitForTimeout(500);
	expect(await current(page)).toBe('owed');
	expect(await pinned(page)).toBe(view);
	await expect(page.locator('#owed h3')).toBeInViewport();
	await choose(page, 'stretch');
	await expect.poll(() => shown(page)).toBe('stretch');
	expect(await prose(page)).not.toBe(plain);
	await choose(page, 'standard');
	await expect.poll(() => shown(page)).toBe('standard');
	expect(await prose(page)).toBe(standard);
	expect(await current(page)).toBe('owed');
});

for (const [width, height] of [
	[390, 844],
	[1440, 900]
] as const) {
	test(`the step stays where it is at ${width} × ${height}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page, '/#one-hundred-fifty-six');
		await expect.poll(() => current(page)).toBe('one-hundred-fifty-six');
		await page.evaluate(() => (document.documentElement.dataset['motion'] = 'off'));
		const top = () =>
			page.locator('#one-hundred-fifty-six').evaluate((step) => step.getBoundingClientRect().top);
		const before = await top();
		await page.evaluate(() => document.querySelector<HTMLElement>('#views [data-level="plain"]')!.click());
		await expect.poll(() => shown(page)).toBe('plain');
		await page.waitForTimeout(300);
		expect(Math.abs((await top()) - before)).toBeLessThan(height / 4);
		expect(await current(page)).toBe('one-hundred-fifty-six');
	});
}

test('a level is remembered, and an address can ask for one', async ({ page }) => {
	await open(page, '/#owed');
	await choose(page, 'plain');
	await expect.poll(() => shown(page)).toBe('plain');
	await page.reload();
	await expect.poll(() => shown(page)).toBe('plain');
	await expect.poll(() => current(page)).toBe('owed');
	await expect(page.locator('#views [data-level="plain"]')).toHaveAttribute('aria-current', 'true');
	await open(page, '/?level=stretch#rubber');
	await expect.poll(() => shown(page)).toBe('stretch');
	await expect.poll(() => current(page)).toBe('rubber');
	await open(page, '/?level=standard');
	await expect.poll(() => shown(page)).toBe('standard');
});

test('a level is chosen step by step, and holds', async ({ page }) => {
	await open(page, '/?view=steps#owed');
	await expect.poll(() => current(page)).toBe('owed');
	await choose(page, 'plain');
	await expect.poll(() => shown(page)).toBe('plain');
	expect(await current(page)).toBe('owed');
	await expect(page.locator('[data-step]:visible')).toHaveCount(1);
	await page.getByRole('button', { name: 'Next' }).click();
	const next = (await current(page))!;
	expect(next).not.toBe('owed');
	expect(count(await page.locator(`#${next} .prose > p:first-child`).innerText())).toBeLessThanOrEqual(60);
	await expect(page.locator(`#${next} .level-sources`)).toBeVisible();
});

test('numbers and words explained open in place in the words of a level', async ({ page }) => {
	await open(page, '/?level=plain#last-payment');
	await expect.poll(() => shown(page)).toBe('plain');
	await page.locator('#last-payment a.claim-link').first().click();
	await expect(page.locator('#in-place')).toContainText('Evidence');
	await page.keyboard.press('Escape');
	await page.locator('#last-payment a.term').first().click();
	await expect(page.locator('#in-place')).toContainText('roubles');
});

test('words that cannot be fetched change nothing, and the status says so', async ({ page }) => {
	await page.route('**/levels/*.json', (route) => route.abort());
	await open(page, '/#owed');
	const standard = await prose(page);
	await choose(page, 'plain');
	await expect(page.locator('#status')).toContainText('could not be fetched');
	await expect(page.locator('#views [data-level-status]')).toBeVisible();
	expect(await prose(page)).toBe(standard);
	expect(await shown(page)).toBeUndefined();
	await page.unroute('**/levels/*.json');
	await page.locator('#views [data-level="plain"]').click();
	await expect.poll(() => shown(page)).toBe('plain');
});

test('a level holds for the visit where nothing may be stored', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await open(page, '/#owed');
	await choose(page, 'plain');
	await expect.poll(() => shown(page)).toBe('plain');
	expect(errors).toEqual([]);
});

test('without a script the choice leads to the level’s page, and a step there to itself elsewhere', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/');
	await expect(page.locator('#views [data-level="plain"]')).toHaveAttribute('href', './levels/plain/');
	await page.goto('/levels/plain/#owed');
	await expect(page.locator('#owed h3')).toBeInViewport();
	await page.locator('#owed .level-ways a', { hasText: 'historians' }).click();
	await expect(page).toHaveURL(/\/levels\/stretch\/#owed$/);
	await context.close();
});
