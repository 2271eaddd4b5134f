import { expect, test, type Page } from '@playwright/test';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundled } from '../support/bundled';

interface Saver {
	getPageData(options: object): Promise<{ readonly content: string }>;
}

/** What a program that saves pages keeps of this one: SingleFile, which Zotero uses too, as it is set when installed. */
async function savedBySingleFile(page: Page): Promise<string> {
	const code = await bundled('single-file-core/single-file.js', 'saver');
	await page.evaluate(code);
	return page.evaluate(async () => {
		const { saver } = globalThis as unknown as { readonly saver: Saver };
		const { content } = await saver.getPageData({
			removeHiddenElements: true,
			removeUnusedStyles: true,
			removeUnusedFonts: true,
			compressHTML: true,
			blockScripts: true,
			blockVideos: true,
			blockAudios: true,
			removeAlternativeFonts: true,
			removeAlternativeMedias: true,
			removeAlternativeImages: true,
			groupDuplicateImages: true,
			insertMetaCSP: true,
			maxResourceSizeEnabled: false
		});
		return content;
	});
}

async function savedByChrome(page: Page): Promise<string> {
	const browser = await page.context().newCDPSession(page);
	const { data } = await browser.send('Page.captureSnapshot', { format: 'mhtml' });
	return data;
}

/** Opens what was saved, from the disk. */
async function openSaved(page: Page, content: string, end: string): Promise<void> {
	const file = join(mkdtempSync(join(tmpdir(), 'saved-')), `page.${end}`);
	writeFileSync(file, content);
	await page.goto(pathToFileURL(file).href);
}

/** How many of the steps show text and a picture, and whether the page has its looks. */
const seen = (page: Page) =>
	page.evaluate(() => ({
		steps: document.querySelectorAll('section.step').length,
		pictures: [...document.querySelectorAll('.step .graphic > svg')].filter(
			(svg) => svg.getBoundingClientRect().height > 100 && svg.checkVisibility()
		).length,
		ground: getComputedStyle(document.documentElement).backgroundColor,
		letters: getComputedStyle(document.querySelector('.step h3')!).fontFamily
	}));

for (const [saver, end, save] of [
	['SingleFile and Zotero', 'html', savedBySingleFile],
	['Chrome as MHTML', 'mhtml', savedByChrome]
] as const)
	test(`a story saved by ${saver} is the whole article`, async ({ page, context }) => {
		await page.goto('/?view=scroll');
		await expect(page.locator('html')).toHaveAttribute('data-drawn');
		await page.locator('[data-step]').nth(8).scrollIntoViewIfNeeded();
		const steps = await page.locator('[data-step]').count();
		const before = await seen(page);
		const content = await save(page);
		const copy = await context.newPage();
		await openSaved(copy, content, end);
		const after = await seen(copy);
		expect(after).toMatchObject({ steps, pictures: steps, ground: before.ground });
		expect(after.letters).toContain('Source Serif');
		await expect(copy.locator('.stage')).toBeHidden();
	});

test('slides saved by Chrome as MHTML are all there', async ({ page, context }) => {
	await page.goto('/present/');
	await expect(page.locator('html')).toHaveAttribute('data-present');
	const screens = await page.locator('.screen').count();
	const content = await savedByChrome(page);
	const copy = await context.newPage();
	await openSaved(copy, content, 'mhtml');
	await expect
		.poll(() =>
			copy
				.locator('.screen')
				.evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height > 100).length)
		)
		.toBe(screens);
});
