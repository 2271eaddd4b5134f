import { expect } from '@playwright/test';
import { figureIds } from '../../../src/lib/domain/view';
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

/** Of the chart in sight: how high its page is, what is left blank above or below its drawing, and at its foot. */
const measured = () => {
	const chart = document.querySelector('.chart')!;
	const foot = document.querySelector('.chart-ways')!.getBoundingClientRect().bottom;
	const box = [...document.querySelectorAll('.graphic')].find((one) => one.checkVisibility())!;
	const { width, height } = box.getBoundingClientRect();
	const sheet = box.querySelector('svg')!.viewBox.baseVal;
	return {
		page: document.documentElement.getBoundingClientRect().height,
		reserved: parseFloat(getComputedStyle(chart).minHeight),
		excess: document.documentElement.scrollWidth - document.documentElement.clientWidth,
		round: height - Math.min(width / sheet.width, height / sheet.height) * sheet.height,
		below: chart.getBoundingClientRect().bottom - parseFloat(getComputedStyle(chart).paddingBottom) - foot
	};
};

const charts = [...figureIds.map((figure) => `figure/${figure}`), 'step/the-enemy'];

for (const [chosen, ids] of [
	['', charts],
	['?title=no&source=no', ['figure/loan', 'figure/map', 'step/the-enemy']]
] as const)
	test(`a chart fills the frame that is reserved for it at every width: “${chosen}”`, async ({ page }) => {
		let [sum, count] = [0, 0];
		for (const id of ids) {
			await page.goto(`/embed/${id}/${chosen}`);
			await page.evaluate(() => document.fonts.ready);
			for (const width of [320, 341, 369, 370, 430, 500, 550, 680, 1280]) {
				await page.setViewportSize({ width, height: 700 });
				const { page: tall, reserved, round, below, excess } = await page.evaluate(measured);
				expect(excess, `${id} at ${width}`).toBe(0);
				expect(Math.abs(tall - reserved), `${id} at ${width}`).toBeLessThanOrEqual(1);
				expect(Math.abs(below), `${id} at ${width}`).toBeLessThanOrEqual(1);
				expect(round, `${id} at ${width}`).toBeLessThanOrEqual(40);
				sum += round;
				count += 1;
			}
		}
		expect(sum / count).toBeLessThan(3);
	});

test('a table that opens takes nothing of the drawing', async ({ page }) => {
	await page.setViewportSize({ width: 480, height: 900 });
	await page.goto('/embed/step/terms/');
	const drawing = page.locator('.drawing:visible');
	const before = await drawing.boundingBox();
	await page.locator('.chart-ways > details > summary').click();
	await expect(page.locator('.chart-ways table')).toBeVisible();
	expect(await drawing.boundingBox()).toEqual(before);
});

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
