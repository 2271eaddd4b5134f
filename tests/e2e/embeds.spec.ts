import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { createServer, type Server } from 'node:http';

/** A page of another site (another host name and port) that holds one chart, as an editor would paste it. */
function host(body: string): Promise<{ readonly address: string; readonly server: Server }> {
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.end(`<!doctype html><meta name="viewport" content="width=device-width"><title>Host</title>
<style>body { margin: 0 auto; max-width: 640px }</style><p>Before</p>${body}<p id="after">After</p>`);
	});
	return new Promise((resolve) =>
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number };
			resolve({ address: `http://127.0.0.1:${port}/`, server });
		})
	);
}

/** The frame that the gallery offers for a step. */
async function snippet(page: Page, name: string): Promise<string> {
	await page.goto(`/embed/#${name}`);
	return page.locator(`#${name}`).evaluate((thing) => {
		const field = [...thing.querySelectorAll('textarea')].find(({ value }) => value.includes('<iframe'));
		return field?.value ?? '';
	});
}

test.describe('a chart on another site', () => {
	for (const width of [320, 390, 640, 900]) {
		test(`keeps its room and is whole at ${width} pixels`, async ({ page, baseURL }) => {
			const code = await snippet(page, 'step-terms');
			expect(code).toContain('<iframe');
			const { address, server } = await host(code.replace(/src="[^"]*\/embed\//, `src="${baseURL}embed/`));
			await page.setViewportSize({ width, height: 900 });
			await page.addInitScript(() => {
				(window as unknown as { moved: number }).moved = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						(window as unknown as { moved: number }).moved += (entry as unknown as { value: number }).value;
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await page.goto(address);
			const frame = page.frameLocator('iframe');
			await expect(frame.locator('svg').first()).toBeAttached();
			await page.waitForTimeout(500);
			const inner = page.frames()[1]!;
			const { needs, has, wide } = await inner.evaluate(() => ({
				needs: document.documentElement.scrollHeight,
				has: window.innerHeight,
				wide: document.documentElement.scrollWidth - window.innerWidth
			}));
			expect(needs).toBeLessThanOrEqual(has);
			expect(wide).toBeLessThanOrEqual(0);
			expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0);
			server.close();
		});
	}

	test('opens its table, leads to the story, and its points go by keys', async ({ page }) => {
		await page.goto('/embed/step/terms/');
		await page.locator('summary').first().click();
		await expect(page.locator('table')).toBeVisible();
		const credit = page.locator('a[target="_top"]').first();
		await expect(credit).toHaveAttribute('href', /#terms$/);
		// one drawing of several widths is shown
		await page.locator('.points:visible').first().focus();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('.point-card:visible').first()).toBeVisible();
	});

	test('takes only what is on its lists from its address', async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.goto('/embed/step/terms/?theme=dark&title=no&source=no');
		expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme || 'x')).toBeTruthy();
		const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		await page.goto(`/embed/step/terms/?theme=${encodeURIComponent('"><script>alert(1)</script>')}`);
		expect(await page.locator('script', { hasText: 'alert(1)' }).count()).toBe(0);
		expect(await page.evaluate(() => document.documentElement.outerHTML.includes('alert(1)'))).toBe(false);
		const plain = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		expect(plain).not.toBe(dark);
		expect(errors).toEqual([]);
	});

	test('is whole without a script', async ({ browser }) => {
		const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
		await page.goto('/embed/figure/loan/');
		await expect(page.locator('svg:visible').first()).toBeVisible();
		await page.locator('summary').first().click();
		await expect(page.locator('table')).toBeVisible();
		await page.context().close();
	});
});

test.describe('the gallery', () => {
	test('has code for the thing an address names, and copies it', async ({ browser }) => {
		const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
		const page = await context.newPage();
		await page.goto('/embed/#step-terms');
		const thing = page.locator('#step-terms');
		await expect(thing).toHaveAttribute('open', /.*/);
		await thing.getByRole('button', { name: /copy/i }).first().click();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain('/embed/step/terms/');
		await context.close();
	});

	test('opens what is chosen, with code and preview that follow the choices', async ({ page }) => {
		await page.goto('/embed/');
		const choices = page.locator('.embed-choices');
		await choices.getByLabel('Embed').selectOption('story-story');
		const story = page.locator('#story-story');
		await expect(story).toHaveAttribute('open', /.*/);
		await choices.getByLabel('Dark').check();
		await choices.getByLabel('Title').uncheck();
		for (const form of ['frame', 'plain'])
			await expect(page.locator(`#story-story-${form}`)).toHaveValue(/\/embed\/story\/\?theme=dark"/);
		await expect(page.locator('#story-story-frame')).toHaveValue(
			/ integrity="sha384-[\w+/=]{64}" crossorigin="anonymous"/
		);
		await expect(page.locator('#story-story-plain')).not.toHaveValue(/<script/);
		await expect(story.locator('iframe')).toHaveAttribute('src', /\/embed\/story\/\?theme=dark$/);
		await choices.getByLabel('Embed').selectOption('figure-loan');
		await expect(page.locator('#figure-loan-frame')).toHaveValue(
			/\/embed\/figure\/loan\/\?theme=dark&amp;title=no"/
		);
		await choices.getByLabel('Phone').check();
		const preview = page.locator('#figure-loan .embed-preview');
		await expect.poll(() => preview.evaluate((one) => one.clientWidth)).toBeLessThan(361);
	});

	test('axe finds nothing wrong with an open entry', async ({ page }) => {
		await page.goto('/embed/#step-terms');
		await expect(page.locator('#step-terms')).toHaveAttribute('open', /.*/);
		const { violations } = await new AxeBuilder({ page })
			.include('#step-terms')
			// the headings above the entry are outside what is looked at
			.disableRules(['heading-order'])
			.analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	});
});
