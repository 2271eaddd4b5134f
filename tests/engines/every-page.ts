import { expect, test } from 'vitest';
import { long } from '../support/length';
import { pagesOf } from './pages';
import { patience, type Reader } from './reader';

/** By how many pixels the page is wider than its window. */
const excess = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Our own fonts that the page asked for, each with what became of it; the machine's own that stand in are not ours. */
const fonts = () =>
	[...document.fonts]
		.filter(({ family, status }) => family.includes('Variable') && status !== 'unloaded')
		.map(({ family, status }) => `${family.replaceAll('"', '')}: ${status}`);

/** What holds for every page of build/. `here` is asked in each test, when the engine runs. */
export function everyPageSpecs(here: () => Reader): void {
	test.each(pagesOf('build'))('%s opens in its own letters, never wider than the window', async (path) => {
		const reader = here();
		for (const width of long ? [320, 1280] : [320]) {
			await reader.page.size(width, 800);
			await reader.page.open(reader.site.at(path));
			await expect
				.poll(async () => {
					const asked = await reader.page.evaluate(fonts);
					return asked.length ? asked.filter((font) => !font.endsWith(': loaded')) : 'none asked for';
				}, patience)
				.toEqual([]);
			expect(await reader.page.evaluate(() => innerWidth)).toBe(width);
			expect(await reader.page.evaluate(excess)).toBe(0);
			expect(await reader.page.evaluate(() => document.body.innerText.trim().length)).toBeGreaterThan(20);
			await reader.expectNothingWrong();
		}
	});
}
