import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from './axe';
import { settled } from './settled';

async function open(page: Page, address: string) {
	await page.goto(address);
	await page.waitForSelector('html[data-drawn]');
}

const current = (page: Page) => page.locator('[data-step][aria-current="step"]').getAttribute('id');
const mode = (page: Page) => page.evaluate(() => document.documentElement.dataset['mode']);
const pinned = (page: Page) => page.locator('.stage [data-figure]').getAttribute('data-view');

test.describe('step by step', () => {
	test('shows one step and its figure, and moves by buttons and arrow keys', async ({ page }) => {
		await open(page, '/?view=steps#terms');
		await expect(page.locator('.step-bar')).toBeVisible();
		await expect(page.locator('[data-step]:visible')).toHaveCount(1);
		await expect(page.locator('.stage')).toBeInViewport();
		await expect.poll(() => current(page)).toBe('terms');
		await page.getByRole('button', { name: 'Next' }).click();
		const next = await current(page);
		expect(next).not.toBe('terms');
		await expect(page.locator(`#${next} h3`)).toBeInViewport();
		expect(await pinned(page)).toBe(await page.locator(`#${next} [data-figure]`).getAttribute('data-view'));
		await expect(page.locator('.step-bar [role="status"]')).toContainText(
			(await page.locator(`#${next} h3`).textContent())!
		);
		await page.keyboard.press('ArrowLeft');
		expect(await current(page)).toBe('terms');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => new URL(page.url()).hash).toBe(`#${next}`);
	});

	test('is what a reader gets who does not welcome movement, and nothing moves', async ({ browser }) => {
		const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
		await open(page, '/#terms');
		expect(await mode(page)).toBe('steps');
		await page.keyboard.press('ArrowRight');
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
		await page.context().close();
	});

	test('goes where a chapter or a hand-edited address leads', async ({ page }) => {
		await open(page, '/?view=steps');
		await page.locator('.rail a').nth(3).click();
		await expect.poll(() => page.locator('.rail a').nth(3).getAttribute('aria-current')).toBe('true');
		// the address follows a moment later
		await expect.poll(async () => new URL(page.url()).hash === `#${await current(page)}`).toBe(true);
		await page.evaluate(() => (location.hash = '#terms'));
		await expect.poll(() => current(page)).toBe('terms');
		await page.evaluate(() => (location.hash = '#%E0%A4%A'));
		expect(await current(page)).toBe('terms');
	});

	for (const [width, height] of [
		[320, 568],
		[390, 844],
		[844, 500],
		[1280, 720]
	] as const) {
		test(`keeps figure and buttons in sight at ${width} × ${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await open(page, '/?view=steps#owed');
			await expect(page.locator('.stage .graphic')).toBeInViewport({ ratio: 0.9 });
			await expect(page.getByRole('button', { name: 'Next' })).toBeInViewport({ ratio: 1 });
			await expect(page.locator('#owed h3')).toBeInViewport();
			expect(Math.abs((await page.locator('.story').boundingBox())!.y)).toBeLessThan(20);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		});
	}

	test('leaves arrow keys to what has the focus', async ({ page }) => {
		await open(page, '/?view=steps#terms');
		await page.locator('.stage .points').focus();
		await page.keyboard.press('ArrowRight');
		expect(await current(page)).toBe('terms');
	});
});

test.describe('the choice of view', () => {
	test('keeps the step, is remembered, and changes back', async ({ page }) => {
		await open(page, '/#terms');
		expect(await mode(page)).toBe('scroll');
		await page.locator('.stage').getByRole('button', { name: 'View' }).click();
		await page.locator('#views [data-choose="steps"]').click();
		await expect(page.locator('.step-bar')).toBeVisible();
		await expect.poll(() => current(page)).toBe('terms');
		await page.reload();
		await page.waitForSelector('html[data-drawn]');
		expect(await mode(page)).toBe('steps');
		await expect.poll(() => current(page)).toBe('terms');
		await page.locator('.stage').getByRole('button', { name: 'View' }).click();
		await page.locator('#views [data-choose="scroll"]').click();
		await expect(page.locator('.step-bar')).toBeHidden();
		await expect.poll(() => current(page)).toBe('terms');
		await expect(page.locator('#terms h3')).toBeInViewport();
	});

	test('opens the article at the step, and next time at once; Back is no trap', async ({ page }) => {
		await open(page, '/#terms');
		await page.locator('.stage').getByRole('button', { name: 'View' }).click();
		await page.locator('#views [data-choose="article"]').click();
		await expect(page).toHaveURL(/\/article\/#terms$/);
		await page.goBack();
		await expect(page).toHaveURL(/\/#terms$/);
		await page.goto('/about/');
		await page.goto('/#terms');
		await expect(page).toHaveURL(/\/article\/#terms$/);
		await page.goto('/?view=scroll');
		await page.waitForSelector('html[data-drawn]');
		expect(await mode(page)).toBe('scroll');
	});

	test('holds for the visit where nothing may be stored', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('denied', 'SecurityError');
				}
			});
		});
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await open(page, '/#terms');
		await page.locator('.stage').getByRole('button', { name: 'View' }).click();
		await page.locator('#views [data-choose="steps"]').click();
		await expect(page.locator('.step-bar')).toBeVisible();
		expect(errors).toEqual([]);
	});

	test('switches movement off, and remembers it', async ({ page }) => {
		await open(page, '/#terms');
		await page.locator('.stage').getByRole('button', { name: 'View' }).click();
		const motion = page.locator('[data-choose-motion]');
		await expect(motion).toHaveAttribute('aria-pressed', 'true');
		await motion.click();
		await expect(motion).toHaveAttribute('aria-pressed', 'false');
		await page.reload();
		await page.waitForSelector('html[data-drawn]');
		expect(await page.evaluate(() => document.documentElement.dataset['motion'])).toBe('off');
		await page.evaluate(() => document.getElementById('drawn')?.scrollIntoView());
		expect(
			await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--move'))
		).toBe('0s');
	});

	test('falls back to scrolling when the code for steps does not arrive', async ({ page }) => {
		await page.goto('/');
		const file = await page.evaluate(async () => {
			const island = document.querySelector<HTMLScriptElement>('script[type="module"][src]')!.src;
			return (await (await fetch(island)).text()).length;
		});
		expect(file).toBeGreaterThan(0);
		await page.route(/steps|StepBar|chunks/, async (route) => {
			const response = await route.fetch();
			const text = await response.text();
			if (text.includes('step-bar')) await route.abort();
			else await route.fulfill({ response });
		});
		await page.goto('/?view=steps');
		await page.waitForSelector('html[data-drawn]');
		await expect.poll(() => mode(page)).toBe('scroll');
		await expect(page.locator('[data-step]:visible')).toHaveCount(await page.locator('[data-step]').count());
	});
});

for (const theme of ['light', 'dark'] as const) {
	test(`axe finds nothing wrong step by step, ${theme}`, async ({ browser }) => {
		const page = await (await browser.newContext({ colorScheme: theme })).newPage();
		await open(page, '/?view=steps#terms');
		await page.locator('.stage').getByRole('button', { name: 'View' }).click();
		await settled(page);
		expect(await faultsOf(page)).toEqual([]);
		await page.context().close();
	});
}
