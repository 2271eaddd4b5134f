import { expect, test, type Locator, type Page } from '@playwright/test';
import { faultsOf } from './axe';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getDocumentProxy } from 'unpdf';

const { resolve } = createRequire(import.meta.url);

async function openStory(page: Page, address = '/?view=scroll'): Promise<void> {
	await page.goto(address);
	await expect(page.locator('html')).toHaveAttribute('data-drawn', { timeout: 20_000 });
}

/** Some step in the middle of the story, at the reading line. */
async function toTheMiddle(page: Page): Promise<Locator> {
	const steps = page.locator('[data-step]');
	const step = steps.nth(Math.floor((await steps.count()) / 2));
	await step.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	await expect(step).toHaveAttribute('aria-current', 'step');
	return step;
}

test.describe('what is copied', () => {
	test('is what is read: no number of a note, no words that nobody saw', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openStory(page);
		await toTheMiddle(page);
		const text = page.locator('[data-step][aria-current="step"] .step-text');
		await text.evaluate((element) => getSelection()!.selectAllChildren(element));
		await page.keyboard.press('ControlOrMeta+c');
		const { copied, read, noted } = await text.evaluate(async (text) => {
			const bare = (words: string) => words.replace(/\s+/g, ' ').trim();
			const clone = text.cloneNode(true) as Element;
			const notes = clone.querySelectorAll('[role="doc-noteref"]');
			notes.forEach((note) => note.remove());
			clone.querySelector('.shows')?.remove();
			return {
				copied: bare(await navigator.clipboard.readText()),
				read: bare([...clone.children].map((part) => part.textContent).join(' ')),
				noted: notes.length
			};
		});
		expect(noted).toBeGreaterThan(0);
		expect(copied.replace(/\s/g, '')).toBe(read.replace(/\s/g, ''));
	});
});

test.describe('a page that a tool darkens', () => {
	test.use({ bypassCSP: true, colorScheme: 'light' });

	test('says that it has a dark scheme of its own, and the reader can choose it', async ({ page }) => {
		const tool = readFileSync(resolve('darkreader'), 'utf8');
		await openStory(page);
		const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		const light = await ground();
		await page.evaluate(`${tool}; DarkReader.setFetchMethod(window.fetch); DarkReader.enable({});`);
		expect(await ground()).toBe(light);
		await page.evaluate('DarkReader.disable()');
		await page.locator('.stage [popovertarget="views"]').click();
		const button = page.locator('[data-choose-colours]');
		await button.click();
		await button.click();
		await expect(button).toHaveText('Colours: dark');
		const dark = await ground();
		expect(dark).not.toBe(light);
		await page.reload();
		expect(await ground()).toBe(dark);
	});
});

test.describe('with colours of the reader’s own (forced colours)', () => {
	test.use({ forcedColors: 'active' });

	test('each sign of the key differs from the others', async ({ page }) => {
		await page.goto('/article/');
		const looks = await page.evaluate(() =>
			['', 'solid', 'faint', 'hatched', 'dashed', 'range'].map((sign) => {
				const one = document.createElement('span');
				one.className = 'key-sign';
				one.dataset['sign'] = sign;
				document.querySelector('.key')!.append(one);
				const { backgroundColor, backgroundImage, borderRadius, borderTopStyle, width } =
					getComputedStyle(one);
				return [backgroundColor, backgroundImage, borderRadius, borderTopStyle, width].join(' ');
			})
		);
		expect(new Set(looks).size).toBe(looks.length);
	});
});

test.describe('on paper', () => {
	test('nothing is seen of what is open over the page', async ({ page }) => {
		await openStory(page);
		await toTheMiddle(page);
		const open = { views: '.stage [popovertarget="views"]', table: '.stage [data-tool="table"]' };
		await page.locator(open.table).click();
		const dialog = page.locator('dialog.sheet');
		await expect(dialog).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(dialog).toBeHidden();
		await page.emulateMedia({ media: null });
		await page.keyboard.press('Escape');
		await page.locator(open.views).click();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('#views')).toBeHidden();
	});

	test('slides with their help open are the slides', async ({ page }) => {
		await page.goto('/present/');
		await expect(page.locator('html')).toHaveAttribute('data-present', { timeout: 20_000 });
		await page.keyboard.press('?');
		await expect(page.locator('dialog[open]')).toBeVisible();
		const pdf = await getDocumentProxy(
			new Uint8Array(await page.pdf({ preferCSSPageSize: true, pageRanges: '3-5' }))
		);
		for (let at = 1; at <= pdf.numPages; at++) {
			const { items } = await (await pdf.getPage(at)).getTextContent();
			expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).not.toContain('Close');
		}
	});
});

test.describe('the table of a step', () => {
	for (const [width, height, rows, tall] of [
		[1366, 768, 5, 125],
		[390, 844, 2, 300]
	] as const)
		test(`is read at a glance at ${width} × ${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await openStory(page);
			const pages = await page
				.locator('.steps [data-tool="table"]')
				.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
			await page.goto(pages[0]!);
			// each table in turn, in a page of its kind
			const measured = await page.evaluate(async (addresses) => {
				const found = [];
				for (const address of addresses) {
					const text = await (await fetch(address)).text();
					const fresh = new DOMParser().parseFromString(text, 'text/html').querySelector('.table-scroll')!;
					document.querySelector('.table-scroll')!.replaceWith(fresh);
					fresh.scrollIntoView();
					const rows = [...fresh.querySelectorAll('tbody tr')].map((row) => row.getBoundingClientRect());
					found.push({
						address: new URL(address).pathname,
						wider: fresh.scrollWidth - fresh.clientWidth,
						tallest: Math.max(...rows.map((row) => row.height)),
						seen: rows.filter((row) => row.bottom <= innerHeight).length,
						all: rows.length
					});
				}
				return found;
			}, pages);
			expect(measured.filter(({ wider }) => wider > 0)).toEqual([]);
			expect(measured.filter(({ tallest }) => tallest > tall)).toEqual([]);
			expect(measured.filter(({ seen, all }) => seen < Math.min(rows, all))).toEqual([]);
		});

	test('tells with a key or a click what a row rests on', async ({ page }) => {
		await openStory(page);
		await toTheMiddle(page);
		await page.locator('.stage [data-tool="table"]').click();
		const known = page.locator('dialog.sheet .known summary').first();
		await expect(page.locator('dialog.sheet [data-way]').first()).toBeHidden();
		await known.focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('dialog.sheet [data-way]').first()).toBeVisible();
	});

	test('opens beside a frame, where it has room', async ({ page, context, baseURL }) => {
		await page.route('**/host', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<iframe src="${baseURL}embed/story/?view=steps" width="700" height="630"></iframe>`
			})
		);
		await page.goto(`${baseURL}host`);
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('html')).toHaveAttribute('data-drawn', { timeout: 20_000 });
		const opened = context.waitForEvent('page');
		await frame.locator('.stage [data-tool="table"]').click();
		expect((await opened).url()).toMatch(/\/tables\/[\w-]+\/$/);
		await expect(frame.locator('dialog.sheet')).toHaveCount(0);
	});
});

test.describe('the Tab key', () => {
	const focused = (page: Page) =>
		page.evaluate(() => {
			const { activeElement } = document;
			return {
				inStage: activeElement?.closest('.stage') !== null,
				step: activeElement?.closest('[data-step]')?.id ?? '',
				name: activeElement?.className
			};
		});

	for (const [width, height] of [
		[1440, 900],
		[390, 844]
	] as const)
		test(`goes from the reader’s step to its tools and on, at ${width} × ${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await openStory(page);
			const step = await toTheMiddle(page);
			const id = await step.getAttribute('id');
			const place = await page.evaluate(() => scrollY);
			await page.keyboard.press('Tab');
			expect((await focused(page)).step).toBe(id);
			let presses = 0;
			while (!(await focused(page)).inStage && presses++ < 40) await page.keyboard.press('Tab');
			expect(presses).toBeLessThan(40);
			await expect(step).toHaveAttribute('aria-current', 'step');
			expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(height);
			// and back into the step
			await page.keyboard.press('Shift+Tab');
			expect((await focused(page)).step).toBe(id);
			await page.keyboard.press('Tab');
			presses = 0;
			while ((await focused(page)).inStage && presses++ < 20) await page.keyboard.press('Tab');
			const after = await focused(page);
			expect(after.inStage).toBe(false);
			const next = await step.evaluate((element) => {
				const steps = [...document.querySelectorAll('[data-step]')];
				return steps[steps.indexOf(element) + 1]!.id;
			});
			expect([next, '']).toContain(after.step);
		});
});

test.describe('movement switched off in the story', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	for (const address of ['/', '/present/', '/explore/membership/', '/teach/predict/'])
		test(`stays off at ${address}`, async ({ page }) => {
			await page.goto(address);
			const move = () =>
				page.evaluate(() =>
					parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--move'))
				);
			expect(await move()).toBeGreaterThan(0);
			await page.evaluate(() => localStorage.setItem('motion', 'off'));
			await page.goto(address);
			await expect.poll(move).toBe(0);
		});
});

test('what a link says is part of what it is called', async ({ page }) => {
	for (const address of [
		'/data/',
		'/data/membership/',
		'/?view=scroll',
		'/explore/membership/',
		'/present/',
		'/teach/'
	]) {
		await page.goto(address);
		const rules = ['label-content-name-mismatch', 'aria-deprecated-role'];
		expect(await faultsOf(page, (axe) => axe.withRules(rules)), address).toEqual([]);
	}
});
