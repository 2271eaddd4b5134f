import { expect, test, type Page } from '@playwright/test';

/** How far blades and lever of the pinned points are turned and what colour the trunk has, at each moment of a while. */
async function watched(page: Page, step: string) {
	await page.goto(`/?view=scroll#${step}`);
	await page.waitForSelector('html[data-drawn]');
	const points = page.locator('.stage [data-part="points"]');
	await expect(points).toBeVisible();
	const now = () =>
		points.evaluate((svg) => ({
			blade: getComputedStyle(svg.querySelector('[data-way="1950"] [data-part="blade"]')!).transform,
			lever: getComputedStyle(svg.querySelector('[data-part="lever"]')!).transform,
			moving: svg.getAnimations({ subtree: true }).length
		}));
	return { points, now };
}

test('the points are thrown where movement is welcome, and come to rest as the step says', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	const { points, now } = await watched(page, 'signed');
	await expect.poll(async () => (await now()).moving, { timeout: 15_000 }).toBe(0);
	await expect.poll(async () => (await now()).blade).toBe('matrix(1, 0, 0, 1, 0, 0)');
	const rest = await now();
	expect(
		await points.locator('[data-part="lever"]').evaluate((lever) => getComputedStyle(lever).animationName)
	).toBe('from-fallen');
	const { now: before } = await watched(page, 'treaty-1945');
	await expect.poll(async () => (await before()).moving, { timeout: 15_000 }).toBe(0);
	expect((await before()).lever).not.toBe(rest.lever);
	expect((await before()).blade).not.toBe(rest.blade);
});

test('nothing of the points moves for readers who asked for less movement', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const { points, now } = await watched(page, 'signed');
	await expect.poll(now).toMatchObject({ blade: 'matrix(1, 0, 0, 1, 0, 0)', moving: 0 });
	await expect(page.locator('.stage .drawing[role="img"]')).toHaveAttribute(
		'aria-label',
		/points are thrown/
	);
	await expect(points).toHaveAttribute('data-set', '1950');
});
