import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const reader = readFileSync(
	createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
	'utf8'
);

for (const address of ['/?view=scroll', '/article/', '/levels/plain/'])
	test(`the browser’s reader mode loses nothing of ${address}`, async ({ page }) => {
		await page.goto(address);
		if (address.startsWith('/?'))
			await expect(page.locator('html')).toHaveAttribute('data-drawn', { timeout: 20_000 });
		await page.evaluate(`${reader}; globalThis.Readability = Readability;`);
		const { wanted, read, black, drawn } = await page.evaluate(() => {
			const bare = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
			const text = (selector: string) =>
				[...document.querySelectorAll(selector)].map((one) => bare(one.textContent));
			const wanted = [...text('.chapter-head h2'), ...text('.step h3'), ...text('.step-text .prose p')];
			const { Readability } = globalThis as unknown as {
				readonly Readability: new (page: Document) => {
					parse(): { readonly content: string; readonly textContent: string } | null;
				};
			};
			const article = new Readability(document.cloneNode(true) as Document).parse();
			const kept = new DOMParser().parseFromString(article?.content ?? '', 'text/html');
			// a shape that says no colour of its own is black as soon as the style sheet is gone
			const black = [...kept.querySelectorAll('svg :is(path, rect, circle, line, polyline)')].filter(
				(shape) => !shape.closest('[fill]') && !shape.closest('defs, clipPath')
			);
			const drawn = kept.querySelectorAll('svg text').length;
			return { wanted, read: bare(article?.textContent ?? ''), black: black.length, drawn };
		});
		expect(wanted.filter((words) => !read.includes(words))).toEqual([]);
		expect(black).toBe(0);
		expect(drawn).toBeGreaterThan(100);
	});
