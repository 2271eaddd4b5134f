import { expect, test } from '@playwright/test';
import { expectLook, likeWithLike } from './look';
import { ownLettersOnly } from './own-letters';

const figures = ['aid', 'forces', 'loan', 'map', 'membership', 'repayments', 'timeline', 'treaties'];

for (const figure of figures) {
	test(`${figure}, in each view at three widths, light and dark`, async ({ browser }) => {
		likeWithLike(browser);
		test.setTimeout(180_000);
		const page = await browser.newPage({ viewport: { width: 1760, height: 1000 }, reducedMotion: 'reduce' });
		const canvas = await browser.newPage();
		await page.goto('/workbench/');
		await page.evaluate(() => document.fonts.ready);
		const sections = page
			.locator('.bench section')
			.filter({ has: page.locator(`[data-figure="${figure}"]`) });
		const count = await sections.count();
		expect(count).toBeGreaterThan(0);
		await sections.first().scrollIntoViewIfNeeded();
		await ownLettersOnly(page);
		for (let i = 0; i < count; i++) {
			const section = sections.nth(i);
			const id = (await section.getAttribute('id'))!;
			for (const theme of ['light', 'dark']) {
				const picture = await section
					.locator(`[data-theme="${theme}"]`)
					.screenshot({ animations: 'disabled' });
				await expectLook(canvas, `figures/${figure}-${id}-${theme}`, picture);
			}
		}
		await page.close();
		await canvas.close();
	});
}
