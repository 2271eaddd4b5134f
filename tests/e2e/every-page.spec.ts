import { expect, test } from '@playwright/test';
import { pages } from '../support/pages';
import { byLook, faultsOf, tags } from './axe';
import { settled } from './settled';

/**
 * Of the notes of a slide and the charts of the pack, one component each, a dozen stand for the rest. So does one step in
 * three: all of them are gone through on `/` by reading.spec.ts, with their pictures.
 */
const repeated = ':is(.talk, .pack-chart):nth-of-type(n + 13), .step:not(:nth-of-type(3n + 1))';

// the workbench repeats figures, ids and all, for makers; a frame inside another page needs no landmarks of its own
const read = pages().filter((address) => address !== '/workbench/');

/** The same HTML as `/` and `/levels/plain/`, with another look or other words. */
const twins = ['/embed/story/', '/levels/stretch/'];

for (const address of read) {
	test.describe(address, () => {
		// the story itself is gone through by reading.spec.ts
		for (const colorScheme of address === '/' ? [] : (['light', 'dark'] as const)) {
			test(`axe finds nothing wrong, ${colorScheme}`, async ({ browser }) => {
				// every picture of the story is on that page, in full
				if (address === '/article/') test.slow();
				const width = colorScheme === 'light' ? 1280 : 390;
				const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
				const page = await context.newPage();
				await page.goto(`.${address}`);
				await page.waitForLoadState('load');
				await settled(page);
				const all = colorScheme === 'light' && !twins.includes(address);
				const faults = await faultsOf(page, (axe) =>
					all ? axe.exclude(repeated).withTags(tags) : axe.exclude(repeated).withRules(byLook)
				);
				expect(faults).toEqual([]);
				await context.close();
			});
		}

		test('never scrolls sideways, at 320, at 2560, on a phone held across and on a 4:3 projector', async ({
			page
		}) => {
			await page.goto(`.${address}`);
			for (const [width, height] of [
				[320, 640],
				[844, 390],
				[1024, 768],
				[2560, 1440]
			] as const) {
				await page.setViewportSize({ width, height });
				// what follows the window does so within a frame or two
				await expect
					.poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${width} × ${height}`)
					.toBeLessThanOrEqual(width);
			}
		});

		test('loses no words to a reader’s own text spacing, and breaks nothing', async ({ page }) => {
			const errors: string[] = [];
			page.on('pageerror', (error) => errors.push(error.message));
			await page.setViewportSize({ width: 390, height: 844 });
			await page.goto(`.${address}`);
			await page.addStyleTag({
				content:
					'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'
			});
			await page.waitForTimeout(200);
			const clipped = await page.evaluate(() =>
				[
					...document.querySelectorAll<HTMLElement>(
						'p, li, aside, h1, h2, h3, td, th, dd, dt, button, a, summary'
					)
				]
					.filter((element) => {
						const style = getComputedStyle(element);
						const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible';
						return (
							hides &&
							element.checkVisibility() &&
							style.textOverflow !== 'ellipsis' &&
							style.clipPath === 'none' &&
							(element.scrollHeight > element.clientHeight + 2 ||
								element.scrollWidth > element.clientWidth + 2) &&
							style.overflowY !== 'auto' &&
							style.overflowX !== 'auto'
						);
					})
					.map((element) => element.outerHTML.slice(0, 120))
			);
			expect(clipped).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
			expect(errors).toEqual([]);
		});
	});
}
