import type { Page } from '@playwright/test';

/** Waits until what moves by itself has come to rest: the days of the first screen are laid for two seconds. */
export const settled = (page: Page): Promise<unknown> =>
	page.evaluate(() =>
		Promise.all(
			document
				.getAnimations()
				.filter(({ timeline }) => timeline === document.timeline)
				.map(({ finished }) => finished)
		)
	);
