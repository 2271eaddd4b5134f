import type { Page } from '@playwright/test';

/** The id of the slide on the wall. */
export const at = (page: Page) => page.locator('.screen[aria-current]').getAttribute('id');

/** The id of the slide that the speaker's window shows. */
export const seen = (page: Page) => page.locator('[data-at="now"]').getAttribute('data-talk');

/** Opens the speaker's window as a speaker does. */
export async function openSpeaker(page: Page): Promise<Page> {
	const opened = page.waitForEvent('popup');
	await page.keyboard.press('s');
	const speaker = await opened;
	await speaker.waitForSelector('html[data-talking]');
	return speaker;
}

/** A finger goes over the wall, from so many pixels to so many from the left. */
export const swipe = (page: Page, from: number, to: number) =>
	page.evaluate(
		(way) => {
			for (const [type, clientX] of way)
				document.querySelector('.screen[aria-current]')!.dispatchEvent(
					new PointerEvent(type, {
						pointerType: 'touch',
						isPrimary: true,
						pointerId: 5,
						clientX,
						clientY: 300,
						bubbles: true
					})
				);
		},
		[
			['pointerdown', from],
			['pointerup', to]
		] as [string, number][]
	);
