import { expect, type Page } from '@playwright/test';

/**
 * Turns the wheel by one tick and waits until the page has moved by exactly that. A tick that Chromium drops while it
 * still looks for what is under the pointer is turned again; one that moves the page otherwise fails.
 */
export async function turnWheel(page: Page, by: number): Promise<void> {
	const at = () => page.evaluate(() => scrollY);
	const from = await at();
	await expect(async () => {
		await page.mouse.wheel(0, by);
		await expect.poll(at, { timeout: 2000 }).toBe(from + by);
	}).toPass({ timeout: 15_000 });
}
