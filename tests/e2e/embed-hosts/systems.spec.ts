import { expect } from '@playwright/test';
import { expectMode, frameOf, heights, test } from './host-page';

test.describe('in a page that WordPress made of an address', () => {
	const chart = 'iframe[src*="/embed/figure/loan/"]';

	test('a chart has its height in its sandbox, and its links lead to the story', async ({ page, hosts }) => {
		await page.goto(hosts.at('wordpress'));
		const frame = await frameOf(page, chart);
		await frame.waitForSelector('[data-framed]');
		await expect
			.poll(async () => {
				const { own, content } = await heights(page, chart);
				return Math.abs(own - content);
			})
			.toBeLessThanOrEqual(1);
		await frame.locator('.chart-ways > p a').click();
		await expect.poll(() => new URL(page.url()).hash).not.toBe('');
	});

	test('the story stays step by step: WordPress gives it no more than 1,000 pixels', async ({
		page,
		hosts
	}) => {
		await page.goto(hosts.at('wordpress'));
		const frame = await frameOf(page);
		await expectMode(frame, 'steps');
		// it asks for heights once it has loaded, a while later
		await frame.evaluate(
			() =>
				new Promise((after) => {
					setTimeout(after, 2500);
				})
		);
		await expectMode(frame, 'steps');
		expect((await heights(page, 'iframe[src*="/embed/story/"]')).own).toBeLessThanOrEqual(1000);
	});
});

for (const [name, count] of [
	['wordpress', 1],
	['mail', 2]
] as const)
	test(`what is left of the code is a picture with its words and its credit: “${name}”`, async ({
		page,
		hosts
	}) => {
		await page.goto(hosts.at(name));
		const figures = page.locator('figure');
		await expect(figures).toHaveCount(count);
		for (const figure of await figures.all()) {
			const picture = figure.locator('img');
			await expect
				.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth))
				.toBeGreaterThan(500);
			expect((await picture.getAttribute('alt'))!.length).toBeGreaterThan(40);
			await expect(figure.locator('figcaption a')).toHaveAttribute('href', /\/(#[\w-]+)?$/);
			expect(await picture.evaluate((one) => one.getBoundingClientRect().width)).toBeLessThanOrEqual(1280);
		}
		expect(await page.locator('figure script, figure iframe').count()).toBe(0);
	});
