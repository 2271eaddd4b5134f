import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from './axe';

async function open(page: Page, address: string) {
	await page.goto(address);
	await page.waitForSelector('html[data-drawn]');
}

const card = (page: Page) => page.locator('.stage .point-card');

test.describe('the points of a figure', () => {
	test('are one stop for the Tab key; arrows go through them, in words', async ({ page }) => {
		await open(page, '/#terms');
		const points = page.locator('.stage .points');
		await points.focus();
		await expect(card(page)).toBeVisible();
		const rows = Number(await points.getAttribute('max')) + 1;
		expect(rows).toBeGreaterThan(3);
		const said = new Set<string>();
		for (let i = 0; i < rows; i++) {
			const words = (await page.locator('.stage .points').getAttribute('aria-valuetext'))!;
			expect(words).toMatch(/[a-z]/);
			expect(words).not.toMatch(/US\$|%/);
			said.add(words);
			await expect(page.locator('.stage [data-picked]')).toHaveCount(1);
			await page.keyboard.press('ArrowRight');
		}
		expect(said.size).toBe(rows);
		await page.keyboard.press('Escape');
		await expect(card(page)).toBeHidden();
	});

	test('open at a pointer and at a touch, and close with Escape and a click elsewhere', async ({ page }) => {
		await open(page, '/#terms');
		// a pointer that comes before the figure listens comes again, as a hand would
		await expect(async () => {
			await page.locator('.stage .graphic').hover();
			await page.locator('.stage [data-key="drawn-1952"]').hover();
			await expect(card(page)).toContainText('1952', { timeout: 1000 });
		}).toPass();
		await page.locator('.stage [data-key="drawn-1952"]').click();
		await page.mouse.move(5, 5);
		await expect(card(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(card(page)).toBeHidden();
		await page.locator('.stage [data-key="drawn-1951"]').click();
		await expect(card(page)).toContainText('1951');
		await page.locator('#terms h3').click();
		await expect(card(page)).toBeHidden();
	});

	test('lead to the row of the data and to the step that explains them', async ({ page }) => {
		await open(page, '/#signed');
		await page.locator('.stage .points').focus();
		await expect(card(page)).toBeVisible();
		const links = await card(page)
			.locator('a')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		expect(links.some((href) => /\/data\/[a-z-]+\/#/.test(href))).toBe(true);
		const step = links.find((href) => /\/#[\w-]+$/.test(href) && !href.includes('/data/'))!;
		await card(page).locator(`a[href="${step}"]`).click();
		await expect
			.poll(() => page.locator('[aria-current="step"]').getAttribute('id'))
			.toBe(new URL(step).hash.slice(1));
	});

	test('stay silent, and the figure stays, when the table does not arrive', async ({ page }) => {
		await page.route('**/tables/**', (route) => route.abort());
		await open(page, '/#terms');
		await page.locator('.stage .points').focus();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('.stage svg')).toBeVisible();
		await expect(card(page)).toBeHidden();
	});

	test('a phrase that names a mark lights it up and shows it', async ({ page }) => {
		await open(page, '/');
		const phrase = page.locator('a.phrase').first();
		const step = await phrase.evaluate((link) => link.closest('[data-step]')!.id);
		await page.goto(`/#${step}`);
		await page.waitForSelector('html[data-drawn]');
		await expect(page.locator(`#${step}`)).toHaveAttribute('aria-current', 'step');
		const key = (await phrase.getAttribute('data-names'))!;
		await phrase.hover();
		await expect(page.locator(`.stage [data-key="${key}"][data-picked]`)).toHaveCount(1);
		await phrase.click();
		await expect(card(page)).toBeVisible();
		expect(new URL(page.url()).pathname).toBe('/');
	});

	test('without a script a phrase leads to its row in the table', async ({ browser }) => {
		const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
		await page.goto('/');
		const phrase = page.locator('a.phrase').first();
		const key = (await phrase.getAttribute('data-names'))!;
		await phrase.click();
		await expect(page.locator(`#mark-${key}`)).toBeVisible();
		await page.context().close();
	});
});

test.describe('under the figure', () => {
	test('Table opens the same numbers in place, and closes with Escape', async ({ page }) => {
		await open(page, '/#terms');
		await page.locator('.stage').getByRole('link', { name: 'Table' }).click();
		const dialog = page.locator('dialog.sheet');
		await expect(dialog).toBeVisible();
		await expect(dialog.locator('caption')).not.toBeEmpty();
		expect(await dialog.locator('tbody tr').count()).toBeGreaterThan(3);
		expect(await faultsOf(page, (axe) => axe.include('dialog.sheet'))).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		expect(new URL(page.url()).hash).toBe('#terms');
	});

	test('Table is a page of its own where nothing can be fetched', async ({ browser }) => {
		const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
		await page.goto('/#terms');
		await page.locator('#terms').getByRole('link', { name: 'Table' }).click();
		await expect(page.locator('main table')).toBeVisible();
		await page.context().close();
	});

	test('Copy link copies the address of the step, or shows it where that is forbidden', async ({
		browser
	}) => {
		const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
		const page = await context.newPage();
		await open(page, '/#terms');
		await page.locator('.stage').getByRole('link', { name: 'Copy link' }).click();
		await expect(page.locator('#status')).toHaveText('Link copied');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/s\/terms\/$/);
		await context.close();

		const other = await (await browser.newContext()).newPage();
		await other.addInitScript(() =>
			Object.defineProperty(navigator, 'clipboard', {
				value: { writeText: () => Promise.reject(new DOMException('denied')) }
			})
		);
		await open(other, '/#terms');
		await other.locator('.stage').getByRole('link', { name: 'Copy link' }).click();
		await expect(other.locator('dialog.sheet input')).toHaveValue(/\/s\/terms\/$/);
		await other.context().close();
	});

	test('Copy link opens the phone’s own sheet where there is one', async ({ browser }) => {
		const context = await browser.newContext({
			viewport: { width: 390, height: 844 },
			hasTouch: true,
			isMobile: true
		});
		const page = await context.newPage();
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'share', {
				value: (data: ShareData) => {
					(window as unknown as { shared: ShareData }).shared = data;
					return Promise.resolve();
				}
			});
		});
		await open(page, '/#terms');
		const link = page.locator('.stage').getByRole('link', { name: 'Copy link' });
		await expect(link).toHaveAttribute('href', /\/s\/terms\/$/);
		await link.tap();
		await expect
			.poll(() => page.evaluate(() => (window as unknown as { shared?: ShareData }).shared?.url))
			.toMatch(/\/s\/terms\/$/);
		await context.close();
	});

	test('its tools are large enough to touch', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page, '/#terms');
		for (const box of await page
			.locator('.stage .tools > *')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect)))
			expect(box.height).toBeGreaterThanOrEqual(24);
	});
});
