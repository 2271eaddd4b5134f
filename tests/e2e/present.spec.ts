import { expect, test, type Page } from '@playwright/test';
import { at, swipe } from './slides';

/** The slides, at work. */
async function open(page: Page, hash = '') {
	await page.goto(`/present/${hash && `#${hash}`}`);
	await page.waitForSelector('html[data-drawn]');
}

const root = (page: Page, name: string) =>
	page.evaluate((key) => document.documentElement.dataset[key], name);
const wall = (page: Page) => page.locator('.wall [data-figure]');

test.describe('going from slide to slide', () => {
	test('begins with what is asked, as the story does', async ({ page }) => {
		await page.goto('/');
		const question = (await page.locator('.hero .question').innerText()).trim();
		expect(question).not.toBe('');
		await open(page);
		await expect(page.locator('#opening').getByText(question, { exact: true })).toBeInViewport({ ratio: 1 });
	});

	test('shows one, with the view of its step drawn, and the same drawing stays', async ({ page }) => {
		await open(page, 'yalta');
		await expect(page.locator('.screen:visible')).toHaveCount(1);
		await expect(page.locator('.wall svg [data-mark]').first()).toBeVisible();
		await page
			.locator('.wall .drawing svg')
			.first()
			.evaluate((svg) => svg.setAttribute('data-kept', ''));
		await page.keyboard.press('PageDown');
		expect(await at(page)).toBe('two-aims');
		expect(await wall(page).getAttribute('data-view')).toBe(
			await page.locator('#two-aims [data-figure]').getAttribute('data-view')
		);
		await expect(page.locator('.wall svg[data-kept]')).toHaveCount(1);
		await expect(page.getByRole('status').first()).toContainText('The tsar’s railway');
	});

	test('follows each key, and a number with Enter', async ({ page }) => {
		await open(page, 'terms');
		for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'Enter', 'n']) {
			const before = await at(page);
			await page.keyboard.press(key);
			expect(await at(page), key).not.toBe(before);
		}
		for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'p', 'Shift+Space'])
			await page.keyboard.press(key);
		expect(await at(page)).toBe('terms');
		await page.keyboard.press('Home');
		expect(await at(page)).toBe('opening');
		await page.keyboard.press('End');
		expect(await at(page)).toBe('stop-legacy');
		await page.keyboard.type('12');
		await expect(page.locator('.present-bar p')).toContainText('12');
		await page.keyboard.press('Enter');
		await expect(page.locator('.present-bar p')).toContainText('12 of');
	});

	test('five quick presses are five slides, and the address follows by replacing', async ({ page }) => {
		await page.goto('/about/');
		await open(page, 'yalta');
		const length = await page.evaluate(() => history.length);
		for (let i = 0; i < 5; i++) await page.keyboard.press('PageDown');
		expect(await at(page)).toBe('chongqing');
		await expect(page).toHaveURL(/#chongqing$/);
		expect(await page.evaluate(() => history.length)).toBe(length);
	});

	test('reload, Back, Forward and an edited address land on the right slide', async ({ page }) => {
		await open(page, 'yalta');
		await page.keyboard.press('PageDown');
		await expect(page).toHaveURL(/#two-aims$/);
		await page.reload();
		await page.waitForSelector('html[data-drawn]');
		expect(await at(page)).toBe('two-aims');
		await page.goto('/about/');
		await page.goBack();
		await expect.poll(() => at(page)).toBe('two-aims');
		await page.goForward();
		await expect(page).toHaveURL(/\/about\/$/);
		await page.goBack();
		await page.evaluate(() => (location.hash = '#signed'));
		await expect.poll(() => at(page)).toBe('signed');
		await page.goBack();
		await expect.poll(() => at(page)).toBe('two-aims');
		await page.evaluate(() => (location.hash = '#%E0%A4%A'));
		expect(await at(page)).toBe('two-aims');
	});

	test('leaving at once writes nothing into the next page’s address', async ({ page }) => {
		await open(page, 'yalta');
		await page.keyboard.press('PageDown');
		await page.goto('/');
		await page.waitForTimeout(400);
		expect(new URL(page.url()).hash).toBe('');
	});

	test('leaves alone what is typed, what is pressed with Ctrl, Alt or Meta, and a button’s own keys', async ({
		page
	}) => {
		await open(page, 'yalta');
		for (const key of ['Control+ArrowRight', 'Alt+n', 'Meta+b', 'Control+p']) {
			const caught = await page.evaluate((combination) => {
				const [modifier = '', name = ''] = combination.split('+');
				const event = new KeyboardEvent('keydown', {
					key: name,
					bubbles: true,
					cancelable: true,
					[{ Control: 'ctrlKey', Alt: 'altKey', Meta: 'metaKey' }[modifier]!]: true
				});
				return !document.body.dispatchEvent(event);
			}, key);
			expect(caught, key).toBe(false);
		}
		expect(await at(page)).toBe('yalta');
		await page.keyboard.press('g');
		await page.keyboard.type('b1 ');
		await expect(page.getByRole('textbox')).toHaveValue('b1 ');
		expect(await root(page, 'blank')).toBe('none');
		await page.keyboard.press('Escape');
		await page.locator('[data-button="overview"]').focus();
		await page.keyboard.press('Enter');
		expect(await root(page, 'open')).toBe('overview');
		expect(await at(page)).toBe('yalta');
	});

	test('a button that was clicked gives the keys back', async ({ page }) => {
		await open(page, 'yalta');
		await page.getByRole('button', { name: 'Next' }).click();
		await page.keyboard.press('Space');
		expect(await at(page)).toBe('a-party-of-peasants');
	});

	test('a swipe goes on and back', async ({ browser }) => {
		const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
		const page = await context.newPage();
		await open(page, 'yalta');
		await swipe(page, 300, 100);
		expect(await at(page)).toBe('two-aims');
		await swipe(page, 100, 300);
		expect(await at(page)).toBe('yalta');
		await context.close();
	});
});

test.describe('over the wall', () => {
	test('black and white; then the first press only shows the slide again', async ({ page }) => {
		await open(page, 'yalta');
		for (const [key, blank] of [
			['b', 'black'],
			['.', 'black'],
			['w', 'white'],
			[',', 'white']
		] as const) {
			await page.keyboard.press(key);
			await expect(page.locator('.blank')).toHaveAttribute('data-blank', blank);
			await page.keyboard.press('PageDown');
			await expect(page.locator('.blank')).toHaveCount(0);
			expect(await at(page)).toBe('yalta');
		}
	});

	test('the overview has every slide with its chart, and goes where it is clicked', async ({ page }) => {
		await open(page, 'terms');
		await page.keyboard.press('o');
		await expect(page.locator('.screen:visible')).toHaveCount(await page.locator('.screen').count());
		await expect(page.locator('#terms')).toBeInViewport();
		const box = await page.locator('#owed .graphic svg').boundingBox();
		expect(box!.width).toBeGreaterThan(100);
		await page.locator('#owed h2 a').click();
		expect(await at(page)).toBe('owed');
		expect(await root(page, 'open')).toBe('none');
		await page.keyboard.press('Space');
		expect(await at(page)).toBe('korea');
	});

	test('Escape closes each thing and opens none', async ({ page }) => {
		await open(page, 'terms');
		for (const key of ['o', '?', 'g', 'q', 'm', 'b', 't', 'l']) {
			await page.keyboard.press(key);
			await page.keyboard.press('Escape');
			await expect
				.poll(
					async () => [await root(page, 'open'), await root(page, 'blank'), await root(page, 'text')],
					key
				)
				.toEqual(['none', 'none', 'no']);
			await expect(page.locator('dialog, .spotlight, .blank'), key).toHaveCount(0);
		}
		await page.keyboard.press('Escape');
		expect(await root(page, 'open')).toBe('none');
		expect(await at(page)).toBe('terms');
	});

	test('goes to a slide by its number or its words', async ({ page }) => {
		await open(page);
		await page.keyboard.press('g');
		await page.getByRole('textbox').fill('please stay');
		await page.keyboard.press('Enter');
		expect(await at(page)).toBe('handed-over');
		await page.keyboard.press('g');
		await page.getByRole('textbox').fill('zzz');
		await expect(page.getByText('No slide has that.')).toBeVisible();
		await page.getByRole('textbox').fill('3');
		await page.getByRole('button', { name: /^3 / }).click();
		expect(await at(page)).toBe('yalta');
	});

	test('the code for phones has the step’s short address', async ({ page }) => {
		await open(page, 'terms');
		await page.keyboard.press('q');
		await expect(page.locator('.code svg')).toBeVisible();
		await expect(page.locator('.code-address')).toContainText(/\/s\/terms\/$/);
		const { height } = (await page.locator('.code').boundingBox())!;
		expect(height).toBeGreaterThan(page.viewportSize()!.height * 0.5);
		await page.keyboard.press('PageDown');
		await expect(page.locator('dialog')).toHaveCount(0);
		expect(await at(page)).toBe('terms');
	});

	test('the story’s own text takes the figure’s place', async ({ page }) => {
		await open(page, 'terms');
		await page.keyboard.press('t');
		await expect(page.locator('#terms .screen-text')).toBeVisible();
		await expect(page.locator('.wall')).toBeHidden();
		expect(await page.locator('#terms .screen-text a').count()).toBe(0);
	});

	test('R shows the words at another level, the address keeps it, and T brings the figure back', async ({
		page
	}) => {
		const level = (name: string) => expect.poll(() => root(page, 'level')).toBe(name);
		await open(page, 'terms');
		const words = page.locator('#terms .screen-text');
		const standard = await words.textContent();
		await page.keyboard.press('r');
		await level('plain');
		await expect(words).toBeVisible();
		expect((await words.locator('p').first().textContent())!.split(/\s+/).length).toBeLessThanOrEqual(60);
		await page.getByRole('button', { name: 'Level' }).click();
		await level('stretch');
		await expect(page.locator('.present-bar p')).toContainText('Stretch');
		expect(await words.locator('a').count()).toBe(0);
		await page.keyboard.press('PageDown');
		await expect(page).toHaveURL(/\/present\/\?level=stretch#owed$/);
		await page.reload();
		await level('stretch');
		await expect(page.locator('#owed .screen-text .level-sources')).toBeVisible();
		await page.keyboard.press('t');
		await expect(page.locator('.wall svg').first()).toBeVisible();
		await page.keyboard.press('r');
		await level('standard');
		expect(new URL(page.url()).search).toBe('');
		expect(await words.textContent()).toBe(standard);
	});

	test('where a level cannot be fetched nothing changes, and it says so', async ({ page }) => {
		await page.route('**/levels/*.json', (route) => route.abort());
		await open(page, 'terms');
		const words = await page.locator('#terms .screen-text').textContent();
		await page.keyboard.press('r');
		await expect(page.getByRole('alert')).toContainText('“Plain” could not be fetched');
		expect(await page.locator('#terms .screen-text').textContent()).toBe(words);
	});

	test('F5 goes full screen and never reloads; the display is kept awake', async ({ page }) => {
		await page.addInitScript(() => {
			const asked = { wake: 0 };
			Object.assign(window, { asked });
			Object.defineProperty(navigator, 'wakeLock', {
				value: { request: () => ((asked.wake += 1), Promise.resolve({ release: () => Promise.resolve() })) }
			});
		});
		await open(page, 'terms');
		const prevented = await page.evaluate(
			() =>
				!document.body.dispatchEvent(
					new KeyboardEvent('keydown', { key: 'F5', bubbles: true, cancelable: true })
				)
		);
		expect(prevented).toBe(true);
		await page.keyboard.press('F5');
		await expect.poll(() => page.evaluate(() => Boolean(document.fullscreenElement))).toBe(true);
		await expect
			.poll(() => page.evaluate(() => (window as unknown as { asked: { wake: number } }).asked.wake))
			.toBeGreaterThan(0);
		await page.keyboard.press('f');
		await expect.poll(() => page.evaluate(() => Boolean(document.fullscreenElement))).toBe(false);
	});

	test('an idle pointer hides, and comes back', async ({ page }) => {
		await open(page, 'terms');
		await page.mouse.move(300, 300);
		await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).cursor)).not.toBe('none');
		await expect
			.poll(() => page.evaluate(() => getComputedStyle(document.body).cursor), { timeout: 6000 })
			.toBe('none');
		await page.mouse.move(320, 300);
		expect(await page.evaluate(() => getComputedStyle(document.body).cursor)).not.toBe('none');
	});

	test('colours take turns and are kept', async ({ page }) => {
		await open(page, 'terms');
		expect(await root(page, 'theme')).toBe('light');
		await page.keyboard.press('c');
		expect(await root(page, 'theme')).toBe('dark');
		await page.reload();
		await page.waitForSelector('html[data-drawn]');
		expect(await root(page, 'theme')).toBe('dark');
		await page.keyboard.press('c');
		expect(await root(page, 'theme')).toBe('mono');
	});
});

test('nothing moves where movement is not welcome', async ({ browser }) => {
	const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
	await open(page, 'terms');
	await page.keyboard.press('PageDown');
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	await page.context().close();
});

test('without a script all slides stand below each other, each with text and picture', async ({
	browser
}) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await page.goto('/present/#terms');
	await expect(page.locator('.screen:visible')).toHaveCount(await page.locator('.screen').count());
	await expect(page.locator('#terms .graphic svg')).toBeInViewport();
	await expect(page.locator('#terms .screen-text')).toBeVisible();
	const { height } = (await page.locator('#terms').boundingBox())!;
	expect(height).toBeCloseTo(page.viewportSize()!.height, 0);
	await page.context().close();
});

test.describe('before its script has come', () => {
	test('a slide stands where it will stand: nothing shifts', async ({ page }) => {
		let send: () => void = () => undefined;
		const held = new Promise<void>((resolve) => (send = resolve));
		await page.route(/islands\/present/, (route) => held.then(() => route.continue()));
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					shifts.push((entry as PerformanceEntry & { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto('/present/#owed', { waitUntil: 'commit' });
		const slide = page.locator('[data-screen]#owed');
		await expect(slide).toBeInViewport();
		await expect(page.locator('[data-screen]:visible')).toHaveCount(1);
		await page.evaluate(() => document.fonts.ready);
		const before = await slide.boundingBox();
		// a letter of another font may be a hair wider than the one it replaces
		const shifted = () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
		const byFonts = (await shifted()).reduce((sum, value) => sum + value, 0);
		expect(byFonts).toBeLessThan(0.01);
		send();
		await expect(page.locator('html[data-present]')).toHaveCount(1);
		await expect(page.locator('.wall svg').first()).toBeVisible();
		expect(await slide.boundingBox()).toEqual(before);
		expect((await shifted()).reduce((sum, value) => sum + value, 0)).toBe(byFonts);
	});

	test('and if it never comes the slides are a list, with ways on', async ({ page }) => {
		await page.route(/islands\/present/, (route) => route.abort());
		await page.goto('/present/');
		await expect(page.locator('.present-ways a').first()).toBeVisible();
		await expect(page.locator('[data-screen]:visible').nth(5)).toBeVisible();
	});
});

test('on a phone a slide of words stands in its middle, and the bar in one line', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/present/#stop-bargain');
	const slide = page.locator('#stop-bargain');
	await expect(slide).toHaveAttribute('aria-current', /./);
	const { above, below, lines } = await slide.evaluate((element) => {
		const bar = document.querySelector('.present-bar')!;
		const [words, count] = [element.querySelector('.screen-words')!, bar.querySelector('p')!];
		const box = words.getBoundingClientRect();
		const range = document.createRange();
		range.selectNodeContents(count);
		const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
		return { above: box.top, below: bar.getBoundingClientRect().top - box.bottom, lines: new Set(tops).size };
	});
	expect(lines).toBe(1);
	expect(Math.abs(above - below)).toBeLessThan(120);
});
