import { test, type Page } from '@playwright/test';
import { expectLook, likeWithLike } from './look';
import { ownLettersOnly } from './own-letters';
import { places, windows } from './pages';

/** The window's picture, once the page has fonts, pictures and no movement left. */
async function stillPicture(page: Page): Promise<Buffer> {
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => document.fonts.ready);
	await ownLettersOnly(page);
	let moved = 0;
	const take = async () => {
		// the slides hide their buttons from a pointer that has been still for some seconds
		await page.mouse.move(1, (moved = 1 - moved));
		return page.screenshot({ animations: 'disabled' });
	};
	let last = await take();
	for (;;) {
		const now = await take();
		if (now.equals(last)) return now;
		last = now;
	}
}

for (const { name, address, live } of places) {
	for (const { themes, ...viewport } of windows) {
		for (const theme of themes) {
			test(`${name} at ${viewport.width}, ${theme}`, async ({ browser }) => {
				likeWithLike(browser);
				const context = await browser.newContext({ viewport, colorScheme: theme, reducedMotion: 'reduce' });
				const page = await context.newPage();
				await page.goto(address);
				if (live) await page.waitForSelector('html[data-drawn]');
				const picture = await stillPicture(page);
				await page.goto('about:blank');
				await expectLook(page, `${name}-${viewport.width}-${theme}`, picture);
				await context.close();
			});
		}
	}
}
