import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { printedPages } from '../support/printed';

/** Words with nothing between them: where a line breaks on paper is of no account. */
const squeezed = (text: string) => text.replace(/\s+/g, '');

/** Where the pages say that they stand; paper has it without the scheme. */
const home = /rel="canonical" href="https?:\/\/([^"]+)"/.exec(
	readFileSync('build/article/index.html', 'utf8')
)![1]!;

for (const [address, fewest, most] of [
	['/', 30, 54],
	['/article/', 34, 58]
] as const) {
	for (const format of ['A4', 'Letter'] as const) {
		test(`${address} on ${format}: nothing is missing, cut, empty or shrunk`, async ({ page }) => {
			test.setTimeout(180_000);
			await page.goto(address);
			await page.emulateMedia({ media: 'print' });
			const steps = await page.locator('[data-step]').evaluateAll((sections) =>
				sections.map((section) => ({
					id: section.id,
					title: section.querySelector('h3')?.textContent ?? '',
					caption: section.querySelector('.figure-title')?.textContent ?? '',
					picture: section.querySelector('[role="img"]')?.getAttribute('aria-label') ?? ''
				}))
			);
			// what stands in sight on paper, the first screen's and the ending's pictures among the steps'
			const drawn = await page
				.locator('[role="img"]:not(.stage *)')
				.evaluateAll((all) =>
					all.filter((one) => one.getClientRects().length).map((one) => one.getAttribute('aria-label') ?? '')
				);
			const pages = await printedPages(await page.pdf({ format, tagged: true }));
			expect(steps.length).toBeGreaterThan(50);

			// each picture once, in order: one that a page's edge cuts stands on two pages
			const printed = pages.flatMap(({ words, pictures }) =>
				pictures.map((picture) => ({ picture, around: squeezed(words.map(({ text }) => text).join('')) }))
			);
			expect(printed.map(({ picture }) => picture)).toEqual(drawn);

			// and on its page its step's title and address, and what it is called
			const ofSteps = printed.filter(({ picture }) => steps.some((step) => step.picture === picture));
			const parted = steps.flatMap(({ id, title, caption }, i) =>
				[title, caption, `${home}#${id}`]
					.filter((words) => !ofSteps[i]!.around.includes(squeezed(words)))
					.map((words) => `${id}: ${words}`)
			);
			expect(parted).toEqual([]);

			expect(pages.length).toBeGreaterThan(fewest);
			expect(pages.length).toBeLessThan(most);
			for (const [i, { words, pictures }] of pages.entries()) {
				const number = words.find(({ text, y }) => text === String(i + 1) && y < 60);
				expect(number, `the number of page ${i + 1}`).toBeDefined();
				if (i) expect(words.map(({ text }) => text).join(' ')).toContain('Leaning to One Side');
				const own = words.filter(({ y }) => y > 60).map(({ text }) => text);
				expect(own.join('').length + 100 * pictures.length, `page ${i + 1} is blank`).toBeGreaterThan(100);
			}

			// Chromium shrinks all pages if anything is wider than the paper
			const title = pages.flatMap(({ words }) => words).find((one) => one.text === steps[0]!.title);
			expect(title?.size).toBeGreaterThan(13.3);
		});
	}
}
