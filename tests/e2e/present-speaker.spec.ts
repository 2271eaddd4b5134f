import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { at, openSpeaker, seen } from './slides';

async function open(page: Page, hash = 'yalta') {
	await page.goto(`/present/#${hash}`);
	await page.waitForSelector('html[data-drawn]');
}

test('shows this slide, the next with its chart, notes, question and the time', async ({ page }) => {
	await open(page);
	const speaker = await openSpeaker(page);
	await expect.poll(() => seen(speaker)).toBe('yalta');
	await expect(speaker.locator('[data-at="next"] .graphic svg').first()).toBeVisible();
	expect(await speaker.locator('[data-at="next"]').getAttribute('data-talk')).toBe('two-aims');
	await expect(speaker.locator('[data-at="now"] .talk-question')).toContainText('What could a government');
	await expect(speaker.locator('[data-at="now"] .talk-notes')).toContainText('later gloss');
	await expect(speaker.locator('[data-clock="wall"]')).toContainText(/\d/);
	await speaker.getByRole('button', { name: 'Start the clock' }).click();
	await speaker.locator('select').selectOption('45');
	await expect(speaker.locator('[data-clock="elapsed"]')).toHaveText(/0:0[1-9]/);
	await expect(speaker.locator('[data-clock="pace"]')).toContainText(/ahead|behind|On time/);
});

test('each window moves the other; quick presses are all counted', async ({ page }) => {
	await open(page);
	const speaker = await openSpeaker(page);
	await page.keyboard.press('PageDown');
	await expect.poll(() => seen(speaker)).toBe('two-aims');
	for (let i = 0; i < 4; i++) await speaker.keyboard.press('PageDown');
	await expect.poll(() => at(page)).toBe('chongqing');
	await expect.poll(() => seen(speaker)).toBe('chongqing');
	await speaker.getByRole('button', { name: 'Black' }).click();
	await expect(page.locator('.blank')).toHaveAttribute('data-blank', 'black');
	await page.keyboard.press('PageDown');
	await expect(speaker.getByRole('button', { name: 'Black' })).toHaveAttribute('aria-pressed', 'false');
	expect(await at(page)).toBe('chongqing');
});

test('looks ahead while the wall stays', async ({ page }) => {
	await open(page);
	const speaker = await openSpeaker(page);
	await expect.poll(() => seen(speaker)).toBe('yalta');
	await speaker.getByRole('button', { name: 'Look ahead' }).click();
	await speaker.keyboard.press('PageDown');
	await speaker.keyboard.press('PageDown');
	expect(await seen(speaker)).toBe('a-party-of-peasants');
	await page.waitForTimeout(300);
	expect(await at(page)).toBe('yalta');
	await speaker.getByRole('button', { name: 'Back to the wall' }).click();
	expect(await seen(speaker)).toBe('yalta');
	await speaker.getByRole('button', { name: 'Look ahead' }).click();
	await speaker.keyboard.press('PageDown');
	await speaker.getByRole('button', { name: 'Show this' }).click();
	await expect.poll(() => at(page)).toBe('two-aims');
});

test('survives a reload of either window, clock and all', async ({ page }) => {
	await open(page);
	const speaker = await openSpeaker(page);
	await speaker.getByRole('button', { name: 'Start the clock' }).click();
	await page.keyboard.press('PageDown');
	await expect.poll(() => seen(speaker)).toBe('two-aims');
	await speaker.reload();
	await speaker.waitForSelector('html[data-talking]');
	await expect.poll(() => seen(speaker)).toBe('two-aims');
	await expect(speaker.getByRole('button', { name: 'Start again' })).toBeVisible();
	await speaker.keyboard.press('PageDown');
	await expect.poll(() => at(page)).toBe('a-party-of-peasants');
	await expect(page).toHaveURL(/#a-party-of-peasants$/);
	await page.reload();
	await page.waitForSelector('html[data-drawn]');
	await speaker.keyboard.press('PageDown');
	await expect.poll(() => at(page)).toBe('red-army');
	await page.keyboard.press('PageDown');
	await expect.poll(() => seen(speaker)).toBe('treaty-1945');
});

test('another tab of the same browser is not touched, and touches nothing', async ({ page, context }) => {
	await open(page);
	const speaker = await openSpeaker(page);
	const other = await context.newPage();
	await open(other, 'signed');
	await page.keyboard.press('PageDown');
	await expect.poll(() => seen(speaker)).toBe('two-aims');
	expect(await at(other)).toBe('signed');
	await other.keyboard.press('PageUp');
	await other.waitForTimeout(300);
	expect(await seen(speaker)).toBe('two-aims');
	expect(await at(page)).toBe('two-aims');
});

test('says so when no wall answers', async ({ page }) => {
	await page.goto('/present/speaker/?s=0123abcd#terms');
	await page.waitForSelector('html[data-talking]');
	await expect(page.getByText('No wall answers')).toBeVisible({ timeout: 9000 });
	expect(await seen(page)).toBe('terms');
});

test('without a session the notes are a list', async ({ page }) => {
	await page.goto('/present/speaker/#terms');
	const notes = await page.locator('.talk').count();
	expect(notes).toBeGreaterThan(54);
	await expect(page.locator('.talk:visible')).toHaveCount(notes);
	await expect(page.locator('[data-talk="terms"] .talk-notes')).toBeVisible();
});

test('a foreign page that frames the slides or the notes cannot drive them', async ({ page, baseURL }) => {
	const elsewhere = createServer((_, answer) => {
		answer.setHeader('content-type', 'text/html');
		answer.end(
			['/present/#yalta', '/present/speaker/?s=abc#yalta']
				.map(
					(address) => `<iframe src="${new URL(address, baseURL).href}" width="900" height="500"></iframe>`
				)
				.join('')
		);
	});
	await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready));
	const { port } = elsewhere.address() as AddressInfo;
	await page.goto(`http://127.0.0.1:${port}/`);
	const slides = page.frameLocator('iframe >> nth=0');
	const notes = page.frameLocator('iframe >> nth=1');
	await expect(slides.locator('#yalta[aria-current]')).toBeVisible();
	await expect(notes.locator('[data-at="now"]')).toHaveAttribute('data-talk', 'yalta');
	// this page even knows the session: it chose it
	await page.evaluate(() => {
		const right = { index: 9, blank: 'black', lesson: 0, heard: 0, session: 'abc', from: 'x' };
		const channel = new BroadcastChannel('present-abc');
		[
			{ ...right, say: 'be', n: 1 },
			{ ...right, say: 'at', n: 2 },
			JSON.stringify({ ...right, say: 'be', n: 3 }),
			'{"method":"next"}',
			null
		].forEach((message) => {
			for (const frame of document.querySelectorAll('iframe')) frame.contentWindow!.postMessage(message, '*');
			channel.postMessage(message);
		});
	});
	await page.waitForTimeout(500);
	await expect(slides.locator('#yalta[aria-current]')).toBeVisible();
	await expect(slides.locator('.blank')).toHaveCount(0);
	await expect(notes.locator('[data-at="now"]')).toHaveAttribute('data-talk', 'yalta');
	// the same from the site itself is heard, so the refusal above is the origin's doing
	await page.frames()[2]!.evaluate(() => {
		postMessage(
			{ say: 'at', index: 9, blank: 'none', lesson: 0, heard: 0, session: 'abc', from: 'y', n: 1 },
			'*'
		);
	});
	await expect(notes.locator('[data-at="now"]')).not.toHaveAttribute('data-talk', 'yalta');
	elsewhere.close();
});
