import { expect, test, type Page } from '@playwright/test';

async function open(page: Page, address = '/?view=scroll') {
	await page.goto(address);
	await page.waitForSelector('html[data-drawn]');
}

test.describe('a reader who comes back', () => {
	const goOn = (page: Page) => page.getByRole('link', { name: 'Go on at chapter 7' });
	const begin = (page: Page) => page.locator('.hero .ways').getByRole('link', { name: /^Read the story/ });

	/** Reads to a step and leaves for another page. */
	async function readTo(page: Page, step: string) {
		await open(page, `/?view=scroll#${step}`);
		await expect(page.locator(`#${step}`)).toHaveAttribute('aria-current', 'step');
		await page.goto('/about/');
	}

	test('is led to where they left, in the place of the beginning, and nothing moves', async ({ page }) => {
		await open(page, '/');
		await expect(begin(page)).toBeVisible();
		const before = await page.locator('.hero h1').boundingBox();
		await readTo(page, 'terms');
		await open(page, '/');
		await expect(goOn(page)).toBeVisible();
		await expect(begin(page)).toBeHidden();
		expect(await page.locator('.hero h1').boundingBox()).toEqual(before);
		await goOn(page).click();
		await expect(page.locator('#terms')).toHaveAttribute('aria-current', 'step');
	});

	test('can have their place forgotten', async ({ page }) => {
		await readTo(page, 'terms');
		await open(page, '/');
		await page.getByRole('button', { name: 'Forget my place' }).click();
		await expect(begin(page)).toBeFocused();
		await expect(goOn(page)).toBeHidden();
		await open(page, '/');
		await expect(begin(page)).toBeVisible();
	});

	test('is offered nothing after the whole story, or a step that is no more', async ({ page }) => {
		await readTo(page, 'terms');
		await readTo(page, 'handed-over');
		await open(page, '/');
		await expect(begin(page)).toBeVisible();
		await page.evaluate(() => localStorage.setItem('at', 'a-step-of-old'));
		await open(page, '/');
		await expect(begin(page)).toBeVisible();
	});

	test('is not known where storage is refused, and nothing breaks', async ({ page }) => {
		const faults: string[] = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		await page.addInitScript(() =>
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('denied', 'SecurityError');
				}
			})
		);
		await readTo(page, 'terms');
		await open(page, '/');
		await expect(begin(page)).toBeVisible();
		expect(faults).toEqual([]);
	});

	test('leaves no trace from a frame', async ({ page, baseURL }) => {
		await page.route('**/host.html', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<iframe src="${new URL('?view=scroll#terms', baseURL).href}" width="1200" height="700"></iframe>`
			})
		);
		await page.goto('/host.html');
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('#terms')).toHaveAttribute('aria-current', 'step');
		await page.goto('/about/');
		expect(await page.evaluate(() => localStorage.getItem('at'))).toBeNull();
	});
});
