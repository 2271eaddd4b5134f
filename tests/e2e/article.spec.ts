import { expect, test, type Page } from '@playwright/test';

const address = '/article/';
const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [name, viewport] of [
	['a narrow phone', { width: 320, height: 640 }],
	['1280 × 1024 at 400 per cent', { width: 320, height: 256 }],
	['a tablet', { width: 768, height: 1024 }]
] as const) {
	test(`nothing is wider than ${name}, with a table open`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await page.goto(address);
		await page.locator('#terms > .article-table > summary').click();
		await expect(page.locator('#terms table')).toBeVisible();
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	});
}

for (const width of [320, 390, 640, 768, 1280]) {
	test(`lettering in the pictures is 12 pixels or more at ${width}`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(address);
		const sizes = await page.locator('.graphic:visible').evaluateAll((graphics) =>
			graphics.flatMap((graphic) => {
				const svg = graphic.querySelector('svg')!;
				const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
				return [...svg.querySelectorAll('text')].map(
					(word) => Number.parseFloat(getComputedStyle(word).fontSize) * scale
				);
			})
		);
		expect(sizes.length).toBeGreaterThan(100);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11.95);
		expect(await page.locator('[data-step] .graphic:visible').count()).toBe(
			await page.locator('[data-step]').count()
		);
	});
}

test('a note and its place lead to each other', async ({ page }) => {
	await page.goto(address);
	await page.locator('#a-party-of-peasants [role="doc-noteref"]').first().click();
	await expect(page.locator('[role="doc-endnotes"] li:target')).toBeInViewport();
	await page.locator('[role="doc-endnotes"] li:target [role="doc-backlink"]').click();
	await expect(page.locator('#a-party-of-peasants [role="doc-noteref"]:target')).toBeInViewport();
});

test('a reader who chose the article can go back to the scrolling story', async ({ page }) => {
	await page.goto('/?view=steps');
	await page.evaluate(() => (localStorage['view'] = 'article'));
	await page.goto('/#terms');
	await expect(page).toHaveURL(/\/article\/#terms$/);
	await page.getByRole('link', { name: 'Scroll', exact: true }).click();
	await expect(page).toHaveURL(/\/\?view=scroll/);
	await expect(page.locator('html')).toHaveAttribute('data-mode', 'scroll');
});

for (const [name, viewport] of [
	['a phone', { width: 390, height: 844 }],
	['a desk', { width: 1440, height: 900 }]
] as const) {
	test(`pictures far away are laid out later on ${name}, and nothing moves then`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await page.goto(address);
		const height = () => page.evaluate(() => document.documentElement.scrollHeight);
		const laidOut = () =>
			page
				.locator('.step .graphic text')
				.evaluateAll(
					(words) => words.filter((word) => word.checkVisibility({ contentVisibilityAuto: true })).length
				);
		const words = await page.locator('.step .graphic text').count();
		const [before, atFirst] = [await height(), await laidOut()];
		expect(atFirst).toBeLessThan(words / 4);

		for (const graphic of await page.locator('.step .graphic').all()) {
			await graphic.scrollIntoViewIfNeeded();
			await expect
				.poll(() =>
					graphic.evaluate((element) =>
						element.firstElementChild!.checkVisibility({ contentVisibilityAuto: true })
					)
				)
				.toBe(true);
		}
		expect(await height()).toBe(before);
	});
}
