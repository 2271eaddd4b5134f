import { describe, expect, test } from 'vitest';
import { printedPages, type PrintedPage } from '../support/printed';
import type { Reader } from './reader';

const saidOn = ({ words }: PrintedPage) => words.map(({ text }) => text).join(' ');

/** What holds on paper, in an engine that prints. `here` is asked in each test, when the engine runs. */
export function printSpecs(here: () => Reader): void {
	describe('on paper', () => {
		test('the slides are a page each, none without its words', async () => {
			const { page, site } = here();
			await page.open(site.at('/present/'));
			// this engine's PDF has bold letters as shapes: what can be read in it are the words of the usual weight
			const wanted = await page.evaluate(() =>
				[...document.querySelectorAll('[data-screen]')].map(({ id, children }) => {
					const words = [...children[0]!.querySelectorAll('.screen-text, .screen-body, .screen-unit')];
					const bold = words.flatMap((one) => [...one.querySelectorAll('.claim')]);
					const length = (all: readonly Element[]) =>
						all.reduce((sum, { textContent }) => sum + textContent.replace(/\s/g, '').length, 0);
					return { id, letters: length(words) - length(bold) };
				})
			);
			const pages = await printedPages(await page.print!('A4', true));
			expect(pages).toHaveLength(wanted.length);
			const short = wanted.filter(
				({ letters }, i) => saidOn(pages[i]!).replace(/\s/g, '').length < 0.9 * letters
			);
			expect(short).toEqual([]);
		});

		test('the student pack has no empty page, and as many as it should; the sheet for IT has one', async () => {
			const { page, site } = here();
			await page.open(site.at('/teach/student/'));
			const pack = await printedPages(await page.print!('A4', false));
			expect(pack.length).toBeGreaterThan(25);
			expect(pack.length).toBeLessThan(42);
			// a sheet to fill in is lines, and bold words, which this engine draws as shapes; an empty page says nothing
			for (const [i, one] of pack.entries()) expect(saidOn(one).length, `page ${i + 1}`).toBeGreaterThan(5);
			await page.open(site.at('/teach/it/'));
			expect(await printedPages(await page.print!('Letter', false))).toHaveLength(1);
		});
	});
}
