import { expect, test, type Page } from '@playwright/test';
import { byLook, faultsOf, tags } from './axe';
import { settled } from './settled';

async function open(page: Page, address = '/') {
	await page.goto(address);
	await page.waitForSelector('html[data-drawn]');
}

test.describe('a note', () => {
	test('opens in place, leads to its work, and closes with Escape', async ({ page }) => {
		await open(page, '/#a-party-of-peasants');
		const ref = page.locator('#a-party-of-peasants a[role="doc-noteref"]').first();
		await ref.click();
		const box = page.locator('#in-place');
		await expect(box).toBeVisible();
		await expect(box.locator('[data-words] a').first()).toHaveAttribute('href', /^\.\/sources\/#source-/);
		expect(await page.evaluate(() => location.hash)).toBe('#a-party-of-peasants');
		await page.keyboard.press('Escape');
		await expect(box).toBeHidden();
		await expect(ref).toBeFocused();
	});

	test('closes at a click elsewhere, and stays inside a phone’s window without covering its line', async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 568 });
		await open(page, '/#a-party-of-peasants');
		const ref = page.locator('#a-party-of-peasants a[role="doc-noteref"]').first();
		await ref.click();
		const box = (await page.locator('#in-place').boundingBox())!;
		const line = (await ref.boundingBox())!;
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(320);
		expect(box.y >= line.y + line.height - 12 || box.y + box.height <= line.y + 12).toBe(true);
		await page.mouse.click(5, 560);
		await expect(page.locator('#in-place')).toBeHidden();
	});

	test('is at the top when a link leads to it, on a phone too', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, '/#note-100');
		const box = (await page.locator('#note-100').boundingBox())!;
		expect(box.y).toBeGreaterThan(12);
		expect(box.y).toBeLessThan(120);
	});

	test('of old, leading to a work at the foot of the story, leads to its page', async ({ page }) => {
		await page.goto('/#source-heinzig2004');
		await page.waitForURL('**/sources/#source-heinzig2004');
		await expect(page.locator('#source-heinzig2004')).toBeInViewport();
	});

	test('has its way back to the text', async ({ page }) => {
		await open(page, '/#note-1');
		const back = page.locator('#note-1 [role="doc-backlink"]');
		await expect(back).toHaveAttribute('href', '#ref-1');
		await expect(page.locator('#ref-1')).toHaveAttribute('href', '#note-1');
	});
});

test('a term is explained where it stands', async ({ page }) => {
	await open(page);
	const term = page.locator('.steps a.term').first();
	const name = await term.getAttribute('href');
	await term.click();
	await expect(page.locator('#in-place [data-words]')).toContainText(
		(await page.locator(`${name} dt`).textContent())!
	);
});

test.describe('the railway', () => {
	test('leads to each chapter and marks the one being read', async ({ page }) => {
		await open(page);
		const stations = page.locator('.rail a');
		await expect(stations).toHaveCount(9);
		await stations.nth(4).focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('PageDown');
		await expect(page.locator('.rail [aria-current]')).toHaveCount(1);
		await expect(stations.nth(4)).toHaveAttribute('aria-current', 'true');
		expect(
			Number(
				await page
					.locator('.rail-travelled')
					.evaluate((rail) => getComputedStyle(rail).getPropertyValue('--travelled'))
			)
		).toBeGreaterThan(0.4);
	});

	test('has targets of 24 pixels at least', async ({ page }) => {
		for (const size of [
			{ width: 320, height: 640 },
			{ width: 1440, height: 900 }
		]) {
			await page.setViewportSize(size);
			await open(page);
			for (const box of await page
				.locator('.rail a')
				.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect))) {
				expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
			}
		}
	});
});

test.describe('the pinned figure', () => {
	for (const [width, height] of [
		[320, 568],
		[390, 844],
		[768, 1024],
		[1024, 768],
		[1440, 900],
		[1920, 1080]
	] as const) {
		test(`stays in sight and never covers the text at ${width} × ${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await open(page, '/#terms');
			const stage = (await page.locator('.stage').boundingBox())!;
			expect(stage.y).toBeLessThan(20);
			expect(stage.height).toBeGreaterThan(height * 0.4);
			const graphic = (await page.locator('.stage .graphic').boundingBox())!;
			expect(graphic.x).toBeGreaterThanOrEqual(0);
			expect(graphic.x + graphic.width).toBeLessThanOrEqual(width);
			expect(graphic.height).toBeGreaterThan(height * 0.22);
			const title = (await page.locator('#terms h3').boundingBox())!;
			const beside = title.x + title.width <= stage.x;
			expect(beside || title.y >= stage.y + stage.height).toBe(true);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		});
	}

	test('has no movement where it is unwelcome', async ({ browser }) => {
		const context = await browser.newContext({ reducedMotion: 'reduce' });
		const page = await context.newPage();
		await open(page, '/#terms');
		const durations = await page
			.locator('.stage .graphic *')
			.evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).transitionDuration));
		expect(durations.length).toBeGreaterThan(10);
		expect(durations.every((duration) => duration.split(', ').every((one) => parseFloat(one) === 0))).toBe(
			true
		);
		await context.close();
	});

	test('keeps its marks when the view changes', async ({ page }) => {
		await open(page, '/#a-party-of-peasants');
		const mark = page.locator('.stage .layercake-container [data-mark]').first();
		await mark.evaluate((element) => ((element as SVGElement).dataset['same'] = 'yes'));
		await page.evaluate(() => document.getElementById('peoples-republic')!.scrollIntoView());
		await expect(page.locator('#peoples-republic')).toHaveAttribute('aria-current', 'step');
		await expect(page.locator('.stage [data-same="yes"]')).toHaveCount(1);
	});

	test('brings marks in when a view first shows them: they fade in, and stay', async ({ page }) => {
		await open(page, '/#yalta');
		await expect(page.locator('.stage .layercake-container [data-mark]').first()).toBeAttached();
		await expect(page.locator('.stage [data-mark="point"][data-state="hidden"]')).toHaveCount(0);
		const fading = await page.evaluate(async () => {
			// who stays with a step for a second is not in a hurry
			await new Promise((rest) => setTimeout(rest, 1100));
			document.getElementById('two-aims')!.scrollIntoView();
			const late = () => [...document.querySelectorAll('.stage [data-mark][data-late]')];
			while (!late().length) await new Promise(requestAnimationFrame);
			const fades = (element: Element) =>
				element.getAnimations().some((one) => (one as CSSTransition).transitionProperty === 'opacity');
			return late().length > 0 && late().every(fades);
		});
		expect(fading).toBe(true);
		const late = await page.locator('.stage [data-mark][data-late]').count();
		await page.evaluate(() => document.getElementById('yalta')!.scrollIntoView());
		await expect(page.locator('.stage [data-figure="map"]')).toHaveAttribute('data-view', /yalta/);
		await expect(page.locator('.stage [data-mark][data-late][data-state="hidden"]').first()).toBeAttached();
		expect(await page.locator('.stage [data-mark][data-late]').count()).toBe(late);
	});

	for (const [width, height] of [
		[1280, 720],
		[1440, 900]
	] as const)
		test(`has one size for all steps at ${width} × ${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await open(page);
			const sizes = await page.evaluate(async () => {
				const found = new Set<string>();
				for (const step of document.querySelectorAll('[data-step]')) {
					step.scrollIntoView({ block: 'center' });
					while (!step.hasAttribute('aria-current')) await new Promise(requestAnimationFrame);
					await new Promise((done) => setTimeout(done, 60));
					const { clientWidth, clientHeight } = document.querySelector('.stage .graphic')!;
					found.add(`${clientWidth} × ${clientHeight}`);
				}
				return [...found];
			});
			expect(sizes).toHaveLength(1);
		});
});

test.describe('each step carries its own picture', () => {
	test('without a script: text and picture for every step, nothing pinned, nothing blank', async ({
		browser
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto('/');
		const steps = page.locator('[data-step]');
		const count = await steps.count();
		expect(count).toBeGreaterThanOrEqual(50);
		await expect(page.locator('.stage')).toBeHidden();
		for (let i = 0; i < count; i += 7) {
			await expect(steps.nth(i).locator('.graphic svg').first()).toBeVisible();
			expect((await steps.nth(i).locator('.graphic').boundingBox())!.height).toBeGreaterThan(100);
		}
		await context.close();
	});

	test('in a short window and at 400 % zoom', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 256 });
		await open(page, '/#terms');
		await expect(page.locator('.stage')).toBeHidden();
		await expect(page.locator('#terms .graphic')).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});

	test('on paper', async ({ page }) => {
		await open(page);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.stage')).toBeHidden();
		await expect(page.locator('#terms .graphic svg').first()).toBeVisible();
	});

	test('if the script does not arrive', async ({ page }) => {
		await page.route('**/islands/*.js', (route) => route.abort());
		await page.goto('/');
		await expect(page.locator('html')).not.toHaveAttribute('data-live');
		await expect(page.locator('#terms .graphic svg').first()).toBeVisible();
	});

	test('and stands in for the pinned figure if its drawing code does not', async ({ page }) => {
		await page.route(/immutable\/chunks\//, (route) => route.abort());
		await page.goto('/#terms');
		await expect(
			page.locator('.stage .graphic svg, #terms .graphic svg').locator('visible=true').first()
		).toBeVisible();
	});
});

test.describe('axe finds nothing wrong', () => {
	for (const [name, options] of [
		['light', { colorScheme: 'light' }],
		['dark', { colorScheme: 'dark' }],
		['phone', { viewport: { width: 390, height: 844 } }],
		['no script', { javaScriptEnabled: true, viewport: { width: 800, height: 400 } }]
	] as const) {
		test(name, async ({ browser }) => {
			const context = await browser.newContext(options);
			const page = await context.newPage();
			await open(page, '/#terms');
			await settled(page);
			const all = name === 'light' || name === 'no script';
			expect(await faultsOf(page, (axe) => (all ? axe.withTags(tags) : axe.withRules(byLook)))).toEqual([]);
			await context.close();
		});
	}
});

test('nothing goes wrong in the console while the whole story is scrolled', async ({ page }) => {
	const wrong: string[] = [];
	page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
	page.on('pageerror', (error) => wrong.push(error.message));
	const foreign: string[] = [];
	page.on(
		'request',
		(request) =>
			new URL(request.url()).hostname !== 'localhost' &&
			new URL(request.url()).hostname !== '127.0.0.1' &&
			foreign.push(request.url())
	);
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page);
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	for (let y = 0; y < height; y += 700) {
		await page.mouse.wheel(0, 700);
		await page.waitForTimeout(15);
	}
	expect(wrong).toEqual([]);
	expect(foreign).toEqual([]);
	expect(await page.context().cookies()).toEqual([]);
});

test('a page that is alive stays so, however long the reader stays', async ({ page }) => {
	await page.clock.install();
	await open(page, '/#terms');
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.clock.runFor(60_000);
	await expect(page.locator('html')).toHaveAttribute('data-live');
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
});

for (const [width, height] of [
	[390, 844],
	[1440, 900]
] as const) {
	test(`the pinned picture stands still while the story goes by at ${width} × ${height}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					shifts.push((entry as PerformanceEntry & { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await open(page, '/#yalta');
		// what the fonts move as they arrive is another matter than the story going by
		await page.evaluate(async () => {
			await document.fonts.ready;
			await new Promise((rest) => setTimeout(rest, 500));
			(window as unknown as { shifts: number[] }).shifts.length = 0;
		});
		const ids = await page.locator('[data-step]').evaluateAll((steps) => steps.map((step) => step.id));
		for (const id of ids) {
			await page.evaluate((step) => {
				document.getElementById(step)!.scrollIntoView();
			}, id);
			await expect(page.locator(`[id="${id}"]`)).toHaveAttribute('aria-current', 'step');
		}
		const total = await page.evaluate(() =>
			(window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0)
		);
		expect(total).toBe(0);
	});
}
