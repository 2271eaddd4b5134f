import { expect, test, type Page } from '@playwright/test';

/** The day that can be read in the pinned picture of the journey. */
const dayIn = (page: Page) =>
	page
		.locator('.stage [data-part="day"]')
		.evaluateAll((days) =>
			days.filter((day) => Number(getComputedStyle(day).opacity) > 0.5).map((day) => day.textContent.trim())
		);

/** Puts the top of the step so far up the window, in shares of its height. */
const scrollTo = (page: Page, share: number) =>
	page.evaluate((share) => {
		const { top } = document.getElementById('the-train')!.getBoundingClientRect();
		scrollBy({ top: top - innerHeight * share, behavior: 'instant' });
	}, share);

test('the train goes with the scroll, a day after the other', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.goto('/?view=scroll#the-train');
	await expect(page.locator('.stage [data-night]')).toBeVisible();
	await scrollTo(page, 0.4);
	await expect.poll(async () => Number((await dayIn(page))[0])).toBeLessThan(10);
	const early = Number((await dayIn(page))[0]);
	expect(early).toBeGreaterThanOrEqual(6);
	await scrollTo(page, 0);
	await expect.poll(async () => Number((await dayIn(page))[0])).toBeGreaterThan(early + 2);
	expect(await dayIn(page)).toHaveLength(1);
});

test('the train rests on a day for readers who asked for less movement', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/?view=scroll#the-train');
	await expect(page.locator('.stage [data-night]')).toBeVisible();
	for (const share of [0.4, 0.2, 0]) {
		await scrollTo(page, share);
		expect(await dayIn(page)).toEqual(['12']);
	}
	await expect(page.locator('.stage .drawing[role="img"]')).toHaveAttribute(
		'aria-label',
		/left Beijing on 6 December 1949.*16 December 1949/
	);
});
