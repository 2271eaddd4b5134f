import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { stoppable, type Stoppable } from '../support/stoppable';
import { shown } from '../support/shown';

test.use({ serviceWorkers: 'allow' });

const ready = 'Ready: this browser has kept everything.';
const line = (page: Page) => page.locator('[data-ready]');

let site: Stoppable;

test.beforeEach(async () => {
	site = await stoppable();
});

test.afterEach(() => {
	site.stop();
});

/** Visits the site once, until the page says that all is kept. */
async function visit(page: Page): Promise<void> {
	await page.goto(`${site.address}teach/`);
	await expect(line(page)).toHaveText(ready, { timeout: 60_000 });
}

test('after one visit the site can be read with the server stopped', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	await visit(page);
	expect(site.asked.filter((path) => /^(embed|pictures|explore)|pdf$|png$/.test(path))).toEqual([]);
	site.instead.set('v/1999-12-31/', '<h1>As it stood</h1>');
	await page.goto(`${site.address}v/1999-12-31/`);
	await expect(page.locator('h1')).toHaveText('As it stood');
	site.stop();
	await page.goto(`${site.address}#terms`);
	await page.waitForSelector('html[data-drawn]');
	for (const id of ['yalta', 'last-payment']) {
		await page.evaluate((step) => document.getElementById(step)!.scrollIntoView({ block: 'center' }), id);
		await expect.poll(async () => (await page.evaluate(shown)).current).toBe(id);
		const { figure, wanted } = await page.evaluate(shown);
		expect(figure).toBe(wanted);
	}
	await page.locator('#last-payment a.claim-link').first().click();
	await expect(page.locator('#in-place')).toBeVisible();
	await page.goto(`${site.address}?level=plain`);
	await expect(page.locator('html')).toHaveAttribute('data-level', 'plain');

	for (const path of [
		'article/',
		'levels/stretch/',
		'teach/student/',
		'teach/quiz/',
		's/crossing/',
		'sources/',
		'about'
	])
		await expect(page.goto(site.address + path).then((answer) => answer?.status())).resolves.toBe(200);
	await expect(page.locator('h1')).toHaveText('About this story');
	await expect(line(page)).toHaveText(ready);
	// what is not kept is not answered by what is
	for (const path of ['v/1999-12-31/', 'embed/figure/loan/'])
		expect(
			await page.evaluate((address) => fetch(address).catch(() => 'nothing'), site.address + path),
			path
		).toBe('nothing');
	expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).not.toContain('error');

	await page.goto(`${site.address}present/#yalta`);
	await page.waitForSelector('html[data-drawn]');
	const opened = page.waitForEvent('popup');
	await page.keyboard.press('s');
	const speaker = await opened;
	await speaker.waitForSelector('html[data-talking]');
	await page.keyboard.press('PageDown');
	await expect(page.locator('.screen[aria-current]')).toHaveId('two-aims');
	await expect(speaker.locator('[data-at="now"]')).toHaveAttribute('data-talk', 'two-aims');
	expect(faults).toEqual([]);
});

test('a correction is shown at the next visit, and kept in place of what was there', async ({ page }) => {
	await visit(page);
	const hash = (text: string) => createHash('sha256').update(text).digest('hex');
	const before = readFileSync('build/about/index.html', 'utf8');
	const after = before.replace('About this story</h1>', 'Corrected</h1>');
	const worker = readFileSync('build/service-worker.js', 'utf8');
	expect(worker).toContain(hash(before));
	site.instead.set('about/', after);
	site.instead.set(
		'service-worker.js',
		worker.replace(hash(before), hash(after)).replace(/(version\\":\\")\w+/, '$1corrected')
	);
	site.asked.length = 0;

	await page.goto(`${site.address}about/`);
	await expect(page.locator('h1')).toHaveText('Corrected');
	await expect
		.poll(
			() =>
				page.evaluate(async () => {
					const name = (await caches.keys()).find((one) => one.endsWith('corrected')) ?? '';
					const whole = await caches.match('../.kept', { cacheName: name });
					const { installing, waiting, active } = (await navigator.serviceWorker.getRegistration())!;
					return whole && !installing && !waiting ? active?.state : undefined;
				}),
			{ timeout: 30_000 }
		)
		.toBe('activated');
	// the version before stays for pages that are open; what has not changed is not asked for again
	expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(2);
	expect(site.asked).not.toContain('present/');
	site.stop();
	await page.goto(`${site.address}about/`);
	await expect(page.locator('h1')).toHaveText('Corrected');
	await expect(line(page)).toHaveText(ready);
});

const registrations = (page: Page) =>
	page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const atRest = (page: Page) =>
	page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))));

test('nothing is kept from a frame, a chart for a frame or an edition', async ({ page }) => {
	site.instead.set('frame', '<iframe src="./"></iframe><iframe src="teach/"></iframe>');
	await page.goto(`${site.address}frame`);
	await expect(page.locator('iframe').first().contentFrame().locator('html[data-drawn]')).toHaveCount(1);
	await expect(page.locator('iframe').last().contentFrame().locator('[data-ready]')).toHaveText('');
	const edition = await stoppable('v/1999-12-31/');
	for (const address of [`${site.address}embed/figure/loan/`, `${edition.address}about/`]) {
		await page.goto(address);
		await atRest(page);
		expect(await registrations(page)).toBe(0);
	}
	expect([...site.asked, ...edition.asked]).not.toContain('service-worker.js');
	edition.stop();
});

test('a site that cannot be kept whole says nothing, and reads as before', async ({ page }) => {
	site.instead.set('article/', 'not of this version');
	await page.goto(`${site.address}about/`);
	await expect.poll(() => site.asked.filter((path) => path === 'article/').length).toBe(1);
	await expect.poll(() => registrations(page)).toBe(0);
	await expect(line(page)).toHaveText('');
});

test('where workers are denied, or data is to be saved, nothing is asked for', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	for (const denied of [
		() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }),
		() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
		() => (navigator.serviceWorker.register = () => Promise.reject(new Error('denied')))
	]) {
		const context = await page.context().browser()!.newContext();
		const other = await context.newPage();
		other.on('pageerror', ({ message }) => faults.push(message));
		await other.addInitScript(denied);
		await other.goto(`${site.address}about/`);
		await atRest(other);
		await expect(other.locator('h1')).toHaveText('About this story');
		await expect(line(other)).toHaveText('');
		await context.close();
	}
	expect(site.asked).not.toContain('service-worker.js');
	expect(faults).toEqual([]);
});
