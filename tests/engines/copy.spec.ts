import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firefoxPath } from '../../scripts/engines.mjs';
import { shown } from '../support/shown';
import { unpacked, type Unpacked } from '../support/unpacked';
import { patience } from './reader';

// The driver lets files read each other; readers' browsers do not.
const strict = { 'security.fileuri.strict_origin_policy': true, 'privacy.file_unique_origin': true };

describe.skipIf(!firefoxPath())('the copy for a disk, in Firefox', () => {
	let browser: Browser;
	let copy: Unpacked;
	const faults: string[] = [];

	function watch(page: Page): Page {
		page.on('console', (message) => {
			if (message.type() === 'error') faults.push(message.text());
		});
		page.on('pageerror', (error) => faults.push(String(error)));
		page.on('request', (request) => {
			if (!/^(file|data):/.test(request.url())) faults.push(request.url());
		});
		return page;
	}

	beforeAll(async () => {
		copy = unpacked();
		browser = await puppeteer.launch({
			browser: 'firefox',
			executablePath: firefoxPath() ?? '',
			headless: true,
			extraPrefsFirefox: strict
		});
	});

	afterAll(async () => {
		await browser.close();
		copy.remove();
	});

	test('the figure follows, in the site’s own letters', async () => {
		const page = watch(await browser.newPage());
		await page.setViewport({ width: 1280, height: 800 });
		await page.goto(copy.at('index.html'));
		await page.waitForSelector('html[data-drawn]');
		await page.evaluate(() => document.getElementById('yalta')!.scrollIntoView({ block: 'center' }));
		await expect.poll(async () => (await page.evaluate(shown)).current, patience).toBe('yalta');
		const { figure, wanted } = await page.evaluate(shown);
		expect(figure).toBe(wanted);
		const letters = () =>
			page.evaluate(
				() =>
					[...document.fonts].filter(
						({ family, status }) => family.includes('Variable') && status === 'loaded'
					).length
			);
		await expect.poll(letters, patience).toBeGreaterThan(1);
		expect(faults).toEqual([]);
	});

	test('the slides and the speaker’s window move each other', async () => {
		const page = watch(await browser.newPage());
		await page.goto(copy.at('present.html#yalta'));
		await page.waitForSelector('html[data-drawn]');
		await page.keyboard.press('PageDown');
		const wall = () => page.evaluate(() => document.querySelector('.screen[aria-current]')?.id);
		await expect.poll(wall, patience).toBe('two-aims');
		const opened = new Promise<Page | null>((open) => page.once('popup', open));
		await page.keyboard.press('s');
		const speaker = watch((await opened)!);
		await speaker.waitForSelector('html[data-talking]');
		const talk = () =>
			speaker.evaluate(() => document.querySelector<HTMLElement>('[data-at="now"]')?.dataset['talk']);
		await expect.poll(talk, patience).toBe('two-aims');
		await speaker.keyboard.press('PageDown');
		await expect.poll(wall, patience).toBe('a-party-of-peasants');
		await page.keyboard.press('PageUp');
		await expect.poll(talk, patience).toBe('two-aims');
		expect(faults).toEqual([]);
	});
});
