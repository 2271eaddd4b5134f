import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from './axe';
import { settled } from './settled';

async function open(page: Page, address = '/?view=scroll') {
	await page.goto(address);
	await page.waitForSelector('html[data-drawn]');
}

/** Brings an element to a share of the window’s height. */
const put = (page: Page, selector: string, share = 0.25) =>
	page.evaluate(
		([selector, share]) => {
			const { top } = document.querySelector(selector)!.getBoundingClientRect();
			scrollBy({ top: top - innerHeight * share, behavior: 'instant' });
		},
		[selector, share] as const
	);

test.describe('the first screen', () => {
	for (const [width, height] of [
		[1440, 900],
		[1280, 720],
		[390, 844],
		[320, 640]
	] as const)
		test(`has title, voice, both treaties and the question at ${width} × ${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.goto('/?view=scroll');
			// on the smallest the ways in follow below
			const ways = height > 700 ? ['.button:not([data-go-on])', '.door:last-child'] : [];
			for (const part of ['h1', '.standfirst q', '.opening', '.question', ...ways]) {
				const box = (await page.locator(`.hero ${part}`).boundingBox())!;
				expect(box.y, part).toBeGreaterThanOrEqual(0);
				expect(box.y + box.height, part).toBeLessThanOrEqual(height);
				expect(box.x + box.width, part).toBeLessThanOrEqual(width);
			}
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		});

	test('draws a sleeper a day, whole without a script and without movement', async ({ browser }) => {
		for (const options of [{ javaScriptEnabled: false }, { reducedMotion: 'reduce' }] as const) {
			const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
			const page = await context.newPage();
			await page.goto('/');
			const days = page.locator('.days');
			const sleepers = Number(await days.getAttribute('data-sleepers'));
			expect(await page.locator('#days').getAttribute('pathLength')).toBe(String(sleepers));
			// a sleeper and a gap are one day of the path, and nothing lies over them
			const style = (layer: string, name: string) =>
				page
					.locator(`.days use.${layer}`)
					.first()
					.evaluate((use, name) => getComputedStyle(use).getPropertyValue(name), name);
			const dashes = (await style('gaps', 'stroke-dasharray')).match(/[\d.]+/g)!.map(Number);
			expect(dashes.reduce((sum, dash) => sum + dash, 0)).toBeCloseTo(1);
			expect(Number(/-?[\d.]+/.exec(await style('cover', 'stroke-dashoffset'))![0])).toBe(-sleepers);
			await expect(page.locator('.days-number span')).toHaveText(sleepers.toLocaleString('en-GB'));
			await context.close();
		}
	});
});

test('no figure stands beside a chapter’s opener, and it is there at its first step', async ({ page }) => {
	for (const [width, height] of [
		[1440, 900],
		[390, 844]
	] as const) {
		await page.setViewportSize({ width, height });
		await open(page);
		const stage = page.locator('.stage');
		for (const head of await page.locator('.chapter-head').all()) {
			await put(page, `#${await head.getAttribute('id')}`, 0);
			await expect(stage).toHaveCSS('opacity', '0');
			const step = (await head.locator('xpath=following-sibling::section[1]').getAttribute('id'))!;
			await put(page, `#${step}`, 0.2);
			await expect(stage).toHaveCSS('opacity', '1');
			await expect(page.locator(`#${step}`)).toHaveAttribute('aria-current', 'step');
		}
	}
});

test('each opener has its plate, in sight and beside its words', async ({ page }) => {
	for (const [width, height] of [
		[1440, 900],
		[1280, 720],
		[1024, 768],
		[390, 844],
		[320, 640]
	] as const) {
		await page.setViewportSize({ width, height });
		await open(page);
		const heads = await page.locator('.chapter-head').all();
		await expect(page.locator('.chapter-head .plate[aria-hidden="true"] svg')).toHaveCount(heads.length);
		for (const head of heads) {
			const plate = (await head.locator('.plate').boundingBox())!;
			expect(plate.width, `${width}`).toBeGreaterThan(240);
			expect(plate.x).toBeGreaterThanOrEqual(0);
			expect(plate.x + plate.width).toBeLessThanOrEqual(width);
			for (const words of await head.locator('.kicker, h2, .prose, .chapter-question').all()) {
				const box = (await words.boundingBox())!;
				const met =
					box.x < plate.x + plate.width - 1 &&
					plate.x < box.x + box.width - 1 &&
					box.y < plate.y + plate.height - 1 &&
					plate.y < box.y + box.height - 1;
				expect([width, await words.textContent(), met]).toEqual([width, await words.textContent(), false]);
			}
		}
	}
});

test('plates keep both of their colours where a reader forces colours', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await open(page);
	const plate = page.locator('.chapter-head .plate').first();
	const stroke = (part: string) =>
		plate
			.locator(part)
			.first()
			.evaluate((one) => getComputedStyle(one).stroke);
	const [own, ink] = [await stroke('.plate-own'), await stroke('.plate-thin')];
	expect(own).not.toBe(ink);
	expect(ink).toBe(
		await page
			.locator('h2')
			.first()
			.evaluate((one) => getComputedStyle(one).color)
	);
});

test.describe('what readers are asked', () => {
	const prediction = '#ask-owed';
	const answer = (page: Page, ask: string) => page.locator(`${ask} .ask-answer`);

	test('a prediction is made with keys before the record is shown, and the figure has not shown it', async ({
		page
	}) => {
		await open(page);
		await put(page, prediction);
		await expect(answer(page, prediction)).toBeHidden();
		await expect(page.locator('[data-step][aria-current]')).not.toHaveAttribute('id', 'owed');
		await page.locator(`${prediction} button[type=submit]`).click();
		await expect(page.locator(`${prediction} .ask-said`)).toContainText('Set a guess first');
		await page.locator(`${prediction} input[type=range]`).focus();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator(`${prediction} input[type=number]`)).not.toHaveValue('');
		await page.locator(`${prediction} button[type=submit]`).press('Enter');
		await expect(answer(page, prediction)).toBeVisible();
		await expect(page.locator(`${prediction} .ask-said`)).toContainText('You guessed');
		expect(await page.evaluate(() => [location.search, Object.keys(localStorage)])).toEqual([
			'?view=scroll',
			['view']
		]);
	});

	test('one press passes by', async ({ page }) => {
		await open(page);
		for (const ask of ['#ask-crossing', '#ask-tungsten']) {
			await put(page, ask);
			await page.locator(`${ask} [data-skip]`).click();
			await expect(answer(page, ask)).toBeVisible();
		}
	});

	test('a choice is said back, and answered', async ({ page }) => {
		await open(page);
		await put(page, '#ask-crossing');
		await page.locator('#ask-crossing label').nth(1).click();
		await page.locator('#ask-crossing button[type=submit]').click();
		await expect(page.locator('#ask-crossing .ask-said')).toHaveText('You: Mao.');
		await expect(answer(page, '#ask-crossing')).toBeVisible();
	});

	test('a mark comes back at the end with the evidence against it alone', async ({ page }) => {
		await open(page);
		await expect(page.locator('[data-against]:visible')).toHaveCount(2);
		await put(page, '#ask-gift-or-exploitation');
		await page.locator('#ask-gift-or-exploitation input').focus();
		await page.keyboard.press('Home');
		await expect(page.locator('[data-against="0"]')).toBeVisible();
		await expect(page.locator('[data-against="1"]')).toBeHidden();
		await expect(page.locator('[data-returned]')).toBeVisible();
		await page.keyboard.press('End');
		await expect(page.locator('[data-against="1"]')).toBeVisible();
		await expect(page.locator('[data-against="0"]')).toBeHidden();
	});

	test('the answers stand there without a script, on paper, with less movement and step by step in a frame', async ({
		browser
	}) => {
		for (const options of [{ javaScriptEnabled: false }, { reducedMotion: 'reduce' }] as const) {
			const context = await browser.newContext(options);
			const page = await context.newPage();
			await page.goto('/?view=scroll');
			for (const ask of await page.locator('.ask').all()) {
				await expect(ask.locator('.ask-answer')).toHaveCSS('visibility', 'visible');
				await expect(ask.locator('.ask-controls')).toHaveCSS('display', 'none');
			}
			await context.close();
		}
		const page = await browser.newPage();
		await open(page);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.ask-controls').first()).toBeHidden();
		await expect(page.locator('.ask-answer').first()).toBeVisible();
		await page.close();
	});

	test('has no faults that axe can find, one answered and the others not', async ({ page }) => {
		await open(page);
		await put(page, '#ask-crossing');
		await page.locator('#ask-crossing [data-skip]').click();
		await settled(page);
		const faults = await faultsOf(page, (axe) => axe.include('.ask').include('.close').include('.hero'));
		expect(faults).toEqual([]);
	});
});
