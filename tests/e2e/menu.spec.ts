import { expect, test, type Page } from '@playwright/test';
import { sitePages } from '../../src/lib/ui/site-pages';

async function open(page: Page, address = '/?view=scroll') {
	await page.goto(address);
	await page.waitForSelector('html[data-drawn]');
}

const menu = (page: Page) => page.getByRole('button', { name: 'Menu' });
const links = (page: Page) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link');

test.describe('the story’s menu', () => {
	test('leads to every page of the site by keyboard, and gives the focus back', async ({ page }) => {
		await open(page);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(menu(page)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(links(page)).toHaveCount(sitePages.length);
		await page.keyboard.press('Tab');
		await expect(links(page).first()).toBeFocused();
		await expect(links(page).first()).toHaveAttribute('aria-current', 'page');
		await page.keyboard.press('Escape');
		await expect(page.locator('#views')).toBeHidden();
		await expect(menu(page)).toBeFocused();
	});

	test('works before any script, and without one', async ({ browser }) => {
		const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
		await page.goto('/');
		await menu(page).click();
		await links(page).filter({ hasText: 'In plain words' }).click();
		await expect(page).toHaveURL(/\/levels\/plain\/$/);
		await page.context().close();
	});

	for (const [width, height] of [
		[320, 568],
		[390, 844],
		[1024, 500],
		[1280, 720],
		[1440, 900]
	] as const)
		test(`lies over no words of the first screen and of a figure at ${width} × ${height}`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			await open(page);
			const covers = (selector: string) =>
				page.evaluate((selector) => {
					const of = (element: Element) => {
						const range = document.createRange();
						range.selectNodeContents(element);
						return range.getBoundingClientRect();
					};
					const one = document.querySelector('.menu')!.getBoundingClientRect();
					return [...document.querySelectorAll(selector)].some((element) => {
						const other = of(element);
						return (
							other.width > 0 &&
							one.left < other.right &&
							other.left < one.right &&
							one.top < other.bottom &&
							other.top < one.bottom
						);
					});
				}, selector);
			expect(await covers('.hero .kicker, .hero h1, .days li span')).toBe(false);
			const box = (await menu(page).boundingBox())!;
			expect(box.x + box.width).toBeLessThanOrEqual(width);
			expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
			await page.evaluate(() => document.getElementById('terms')!.scrollIntoView({ block: 'center' }));
			await expect(page.locator('.stage')).toBeInViewport();
			expect(await covers('.stage :is(.figure-title, .figure-unit)')).toBe(false);
		});

	test('is kept out of the story on others’ pages and off paper', async ({ page }) => {
		await page.goto('/embed/story/');
		await expect(menu(page)).toHaveCount(0);
		await expect(page.getByRole('navigation', { name: 'Pages' })).toHaveCount(0);
		await page.goto('/');
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.menu')).toBeHidden();
	});
});
