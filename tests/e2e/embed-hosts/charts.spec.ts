import { expect } from '@playwright/test';
import { turnWheel } from '../../support/wheel';
import { frameOf, heights, shifts, test, walk, watchShifts } from './host-page';

for (const name of ['none', 'twelve']) {
	test(`charts keep the height reserved for them, and nothing shifts: “${name}”`, async ({ page, hosts }) => {
		await watchShifts(page);
		await page.goto(hosts.at(name));
		const charts = await page
			.locator('iframe:not([src*="/embed/story/"])')
			.evaluateAll((all) => all.map((one) => (one as HTMLIFrameElement).src));
		expect(charts.length).toBeGreaterThan(2);
		await walk(page, 0, await page.evaluate(() => document.documentElement.scrollHeight));
		for (const src of charts) {
			const { own, content } = await heights(page, `iframe[src="${src}"]`);
			expect(Math.abs(own - content), src).toBeLessThanOrEqual(1);
		}
		expect(await shifts(page)).toEqual([]);
	});
}

test('in a very narrow column, too', async ({ page, hosts }) => {
	await page.goto(hosts.at('narrow'));
	for (const src of ['figure/loan', 'step/terms']) {
		const selector = `iframe[src*="/embed/${src}/"]`;
		await frameOf(page, selector);
		await expect
			.poll(async () => {
				const { own, content } = await heights(page, selector);
				return Math.abs(own - content);
			})
			.toBeLessThanOrEqual(1);
	}
});

for (const [name, selector] of [
	['pym', '#chart iframe'],
	['resizer', '#chart-1'],
	['script', 'iframe[src*="/embed/figure/loan/"]']
] as const) {
	test(`a chart’s frame follows its content, by what the host runs: “${name}”`, async ({ page, hosts }) => {
		await page.goto(hosts.at(name));
		const frame = await frameOf(page, selector);
		const off = async () => {
			const { own, content } = await heights(page, selector);
			return Math.abs(own - content);
		};
		await expect.poll(off, { timeout: 20_000 }).toBeLessThanOrEqual(1);
		const { own: before } = await heights(page, selector);
		for (const by of [54, 0]) {
			await frame.evaluate((by) => void (document.body.style.paddingBottom = `${by}px`), by);
			await expect.poll(async () => (await heights(page, selector)).own).toBe(before + by);
		}
	});
}

test('the wheel passes over a chart that its host gives too little room', async ({ page, hosts }) => {
	await page.goto(hosts.at('bare'));
	const selector = 'iframe[src*="/embed/figure/loan/"]';
	const frame = await frameOf(page, selector);
	await frame.waitForSelector('[data-framed]');
	const { own, content } = await heights(page, selector);
	expect(content).toBeGreaterThan(own + 100);
	await page.locator(selector).hover();
	await turnWheel(page, 40);
	expect(await frame.evaluate(() => scrollY)).toBe(0);
	// whoever goes in can read it all
	await frame.locator('.figure-title').click();
	await expect(async () => {
		await page.mouse.wheel(0, 90);
		await expect.poll(() => frame.evaluate(() => scrollY), { timeout: 2000 }).toBe(90);
	}).toPass({ timeout: 15_000 });
});
