import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { shown } from '../support/shown';
import { unpacked, type Unpacked } from '../support/unpacked';

let copy: Unpacked;

test.beforeAll(() => {
	copy = unpacked();
});

test.afterAll(() => {
	copy.remove();
});

/** What a browser complains of, and what it asks of anything but the disk, in every window from now on. */
function faultsOf(context: BrowserContext): readonly string[] {
	const faults: string[] = [];
	context.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	context.on('weberror', (error) => faults.push(error.error().message));
	context.on('request', (request) => {
		if (!/^(file|data):/.test(request.url())) faults.push(request.url());
	});
	return faults;
}

const wallAt = (page: Page) => page.locator('.screen[aria-current]');

test('the story runs from the disk: scrolling, numbers, levels, tables', async ({ page, context }) => {
	const faults = faultsOf(context);
	await page.goto(copy.at('index.html#terms'));
	await page.waitForSelector('html[data-drawn]');
	for (const id of ['yalta', 'last-payment']) {
		await page.evaluate((step) => document.getElementById(step)!.scrollIntoView({ block: 'center' }), id);
		await expect.poll(async () => (await page.evaluate(shown)).current).toBe(id);
		const { figure, wanted } = await page.evaluate(shown);
		expect(figure).toBe(wanted);
		await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${id}`);
	}
	await page.locator('#last-payment a.claim-link').first().click();
	await expect(page.locator('#in-place')).toBeVisible();
	await page.goto(copy.at('index.html?level=plain#yalta'));
	await expect(page.locator('html')).toHaveAttribute('data-level', 'plain');
	await expect(page.locator('#yalta')).toHaveAttribute('aria-current', 'step');
	await page.locator('[data-tool="table"]').locator('visible=true').first().click();
	await expect(page.locator('dialog table')).toBeVisible();
	expect(faults).toEqual([]);
});

test('the slides and the speaker’s window run from the disk, each moving the other', async ({
	page,
	context
}) => {
	const faults = faultsOf(context);
	await page.goto(copy.at('present.html#yalta'));
	await page.waitForSelector('html[data-drawn]');
	await expect(wallAt(page)).toHaveId('yalta');
	await page.keyboard.press('PageDown');
	await expect(wallAt(page)).toHaveId('two-aims');
	await page.keyboard.press('r');
	await expect(page.locator('html')).toHaveAttribute('data-level', 'plain');
	const opened = page.waitForEvent('popup');
	await page.keyboard.press('s');
	const speaker = await opened;
	await speaker.waitForSelector('html[data-talking]');
	await expect(speaker.locator('[data-at="now"]')).toHaveAttribute('data-talk', 'two-aims');
	await speaker.keyboard.press('PageDown');
	await expect(wallAt(page)).toHaveId('a-party-of-peasants');
	await page.keyboard.press('PageUp');
	await expect(speaker.locator('[data-at="now"]')).toHaveAttribute('data-talk', 'two-aims');
	expect(faults).toEqual([]);
});

test('a single page taken out of it can be read', async ({ page, context }) => {
	const faults = faultsOf(context);
	await page.route('**/files/**', (route) => route.abort());
	await page.goto(copy.at('index.html#terms'));
	await page.waitForSelector('html[data-drawn]');
	await expect(page.locator('.stage .graphic svg').locator('visible=true').first()).toBeVisible();
	await page.goto(copy.at('teach-quiz.html'));
	await expect(page.locator('h1')).toBeVisible();
	expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
});
