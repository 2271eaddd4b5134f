import { describe, expect, test } from 'vitest';
import { shown } from '../support/shown';
import { desk, patience, type Reader } from './reader';

/** Whether the reader has the words of the step `terms` and a picture before their eyes. */
const readable = () => {
	const inSight = (one: Element | null) => {
		const { top, bottom, width, height } = one?.getBoundingClientRect() ?? new DOMRect();
		return width > 100 && height > 20 && bottom > 0 && top < innerHeight && one!.checkVisibility();
	};
	return {
		words: inSight(document.querySelector('#terms .prose p')),
		picture: ['.stage .graphic svg', '#terms .graphic svg'].some((one) =>
			inSight(document.querySelector(one))
		)
	};
};
const all = { words: true, picture: true };

/** What must not blank the story, nor lose the reader's place. `here` is asked in each test, when the engine runs. */
export function faultSpecs(here: () => Reader): void {
	describe('whatever goes wrong', () => {
		test.each(['scripts-fail', 'scripts-break-off', 'denied', 'unobserved'] as const)(
			'%s: words and a picture are there',
			async (fault) => {
				const { page, site } = here();
				await page.open('about:blank');
				await page.size(...desk);
				await page.open(site.faulty(fault, '/#terms'));
				await expect.poll(() => page.evaluate(readable), patience).toEqual(all);
				if (fault === 'denied') {
					await here().expectInStep();
					await here().expectNothingWrong();
				}
			}
		);
	});
}

/** To come last: after a way back Firefox's driver waits in vain for any further page. */
export function backSpecs(here: () => Reader): void {
	test('who goes to another page and comes back is where they were', async () => {
		const reader = here();
		await reader.openStory(desk, '#yalta');
		await reader.page.evaluate(() => document.getElementById('tungsten')!.scrollIntoView());
		await reader.expectInStep();
		await expect.poll(() => reader.page.evaluate(() => location.hash), patience).toBe('#tungsten');
		await reader.page.open(reader.site.at('/about/'));
		await reader.page.evaluate(() => history.back());
		await expect.poll(async () => (await reader.page.evaluate(shown)).current, patience).toBe('tungsten');
		await reader.expectInStep();
		await reader.page.evaluate(() => document.getElementById('rubber')!.scrollIntoView());
		await expect.poll(async () => (await reader.page.evaluate(shown)).current, patience).toBe('rubber');
		await reader.expectInStep();
	});
}
