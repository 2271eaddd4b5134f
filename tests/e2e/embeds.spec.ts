import { expect, test } from '@playwright/test';
import { faultsOf } from './axe';

test.describe('a chart on another site', () => {
	test('opens its table, leads to the story, and its points go by keys', async ({ page }) => {
		await page.goto('/embed/step/terms/');
		await page.locator('summary').first().click();
		await expect(page.locator('table')).toBeVisible();
		const credit = page.locator('a[target="_blank"]', { hasText: 'Leaning to One Side' }).first();
		await expect(credit).toHaveAttribute('href', /#terms$/);
		// one drawing of several widths is shown
		await page.locator('.points:visible').first().focus();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('.point-card:visible').first()).toBeVisible();
	});

	test('takes only what is on its lists from its address', async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.goto('/embed/step/terms/?theme=dark&title=no&source=no');
		expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme || 'x')).toBeTruthy();
		const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		await page.goto(`/embed/step/terms/?theme=${encodeURIComponent('"><script>alert(1)</script>')}`);
		expect(await page.locator('script', { hasText: 'alert(1)' }).count()).toBe(0);
		expect(await page.evaluate(() => document.documentElement.outerHTML.includes('alert(1)'))).toBe(false);
		const plain = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		expect(plain).not.toBe(dark);
		expect(errors).toEqual([]);
	});

	test('is whole without a script', async ({ browser }) => {
		const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
		await page.goto('/embed/figure/loan/');
		await expect(page.locator('svg:visible').first()).toBeVisible();
		await page.locator('summary').first().click();
		await expect(page.locator('table')).toBeVisible();
		await page.context().close();
	});
});

test.describe('the gallery', () => {
	test('has code for the thing an address names, and copies it', async ({ browser }) => {
		const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
		const page = await context.newPage();
		await page.goto('/embed/#step-terms');
		const thing = page.locator('#step-terms');
		await expect(thing).toHaveAttribute('open', /.*/);
		await thing.getByRole('button', { name: /copy/i }).first().click();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain('/embed/step/terms/');
		await context.close();
	});

	test('opens what is chosen, with code and preview that follow the choices', async ({ page }) => {
		await page.goto('/embed/');
		const choices = page.locator('.embed-choices');
		await choices.getByLabel('Embed').selectOption('story-story');
		const story = page.locator('#story-story');
		await expect(story).toHaveAttribute('open', /.*/);
		await choices.getByLabel('Dark').check();
		await choices.getByLabel('Title').uncheck();
		for (const form of ['frame', 'plain'])
			await expect(page.locator(`#story-story-${form}`)).toHaveValue(/\/embed\/story\/\?theme=dark"/);
		await expect(page.locator('#story-story-frame')).toHaveValue(
			/ integrity="sha384-[\w+/=]{64}" crossorigin="anonymous"/
		);
		await expect(page.locator('#story-story-plain')).not.toHaveValue(/<script/);
		await expect(story.locator('iframe')).toHaveAttribute('src', /\/embed\/story\/\?theme=dark$/);
		await choices.getByLabel('Embed').selectOption('figure-loan');
		await expect(page.locator('#figure-loan-frame')).toHaveValue(
			/\/embed\/figure\/loan\/\?theme=dark&amp;title=no"/
		);
		await choices.getByLabel('Phone').check();
		const preview = page.locator('#figure-loan .embed-preview');
		await expect.poll(() => preview.evaluate((one) => one.clientWidth)).toBeLessThan(361);
	});

	test('axe finds nothing wrong with an open entry', async ({ page }) => {
		await page.goto('/embed/#step-terms');
		await expect(page.locator('#step-terms')).toHaveAttribute('open', /.*/);
		// the headings above the entry are outside what is looked at
		const faults = await faultsOf(page, (axe) => axe.include('#step-terms').disableRules(['heading-order']));
		expect(faults).toEqual([]);
	});
});
