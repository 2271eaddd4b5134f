import { expect, test, type Page } from '@playwright/test';
import { translate } from '../support/translated';

/** What an element says, without the marks that the translation left. */
const said = async (page: Page, selector: string) =>
	(await page.locator(selector).first().innerText()).replace(/[«»]/g, '').trim();

test.describe('a page that the browser has translated', () => {
	test('counts steps and says them as they are', async ({ page }) => {
		await page.goto('/?view=steps');
		await expect(page.locator('.step-bar')).toBeVisible();
		await page.evaluate(translate);
		const steps = await page.locator('[data-step]').count();
		for (let at = 1; at <= 3; at++) {
			expect(await said(page, '.step-bar p:not([role])')).toContain(`${at} of ${steps}`);
			await page.locator('.step-bar button').last().click();
		}
		const title = await page.locator('[aria-current="step"] h3').innerText();
		await expect(page.locator('.step-bar [role="status"]')).toContainText(title.replace(/[«»]/g, ''));
	});

	test('has cards that speak of their own point', async ({ page }) => {
		await page.goto('/?view=scroll');
		const step = page.locator('[data-step]').filter({ has: page.locator('[data-figure="membership"]') });
		await step.first().scrollIntoViewIfNeeded();
		const slider = page.locator('.stage .points');
		await expect(page.locator('.stage [data-figure="membership"]')).toBeVisible();
		await slider.focus();
		await expect(page.locator('.point-card')).toBeVisible();
		await page.evaluate(translate);
		for (let i = 0; i < 3; i++) {
			await page.keyboard.press('ArrowRight');
			const words = await slider.getAttribute('aria-valuetext');
			await expect.poll(() => said(page, '.point-card p')).toBe(words);
		}
	});

	test('has a title over a figure that says what it shows now', async ({ page }) => {
		await page.goto('/explore/membership/');
		const label = () => page.locator('.copy .graphic').first().getAttribute('aria-label');
		await expect(page.locator('.copy .controls')).toBeVisible();
		await page.evaluate(translate);
		const before = await label();
		await page.locator('.copy .controls input[type="radio"]:not(:checked)').first().check();
		await expect.poll(label).not.toBe(before);
		const now = await label();
		expect(now).toBe(
			`${await said(page, '.copy .figure-title')}. ${await said(page, '.copy .explore-sentence')}`
		);
	});

	test('has labels in its drawings that are those of the view', async ({ page }) => {
		const drawn = () =>
			page
				.locator('.copy .graphic [data-label]:not([data-state="hidden"])')
				.evaluateAll((texts) => texts.map((text) => text.textContent.replace(/[«»]/g, '').trim()).sort());
		const chooseAnother = async () => {
			const figure = page.locator('.copy [data-figure]').first();
			const before = await figure.getAttribute('data-view');
			await page.locator('.copy .controls input[type="radio"]:not(:checked)').first().check();
			await expect(figure).not.toHaveAttribute('data-view', before!);
		};
		await page.goto('/explore/membership/');
		await chooseAnother();
		await expect.poll(async () => (await drawn()).length).toBeGreaterThan(3);
		const fresh = await drawn();
		await page.goto('about:blank');
		await page.goto('/explore/membership/');
		await expect(page.locator('.copy .controls')).toBeVisible();
		await page.evaluate(translate);
		await chooseAnother();
		await expect.poll(drawn).toEqual(fresh);
	});

	test('counts slides as they are', async ({ page }) => {
		await page.goto('/present/');
		await expect(page.locator('html')).toHaveAttribute('data-present');
		await page.evaluate(translate);
		for (let at = 2; at <= 4; at++) {
			await page.keyboard.press('ArrowRight');
			await expect.poll(() => said(page, '.present-bar p')).toMatch(new RegExp(`^${at} of `));
		}
		const title = (await page.locator('.screen[aria-current] h2').innerText()).replace(/[«»]/g, '');
		await expect(page.locator('[data-island="present"] [role="status"]').first()).toContainText(
			title.replace(/^\d+\s*/, '')
		);
	});
});
