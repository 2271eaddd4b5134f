import { expect, test, type Page } from '@playwright/test';

async function open(page: Page, address: string) {
	await page.goto(address);
	await page.waitForSelector('html[data-drawn]');
}

test.describe('what has the focus is in sight', () => {
	for (const [width, height] of [
		[390, 844],
		[1280, 720]
	] as const) {
		test(`with every link and number of the story at ${width} × ${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await open(page, '/');
			const hidden = await page.evaluate(() => {
				const all = [
					...document.querySelectorAll<HTMLElement>('.steps .step-text a, .chapter-head a, .ending a')
				].filter((link) => link.checkVisibility());
				const covered: string[] = [];
				for (const [i, link] of all.entries()) {
					// one in three, from both directions, is plenty
					if (i % 3) continue;
					link.focus();
					const box = link.getClientRects()[0]!;
					const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
					if (!at || !(link.contains(at) || at.contains(link) || at.closest('a') === link))
						covered.push(`${link.closest('[id]')?.id}: ${link.textContent} under ${at?.className}`);
				}
				return { covered, tried: all.length };
			});
			expect(hidden.tried).toBeGreaterThan(300);
			expect(hidden.covered).toEqual([]);
		});
	}
});

test.describe('with colours of the reader’s own (forced colours)', () => {
	test.use({ forcedColors: 'active' } as object);

	test('what is reported, disputed, foreseen and quiet still looks different', async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await open(page, '/#four-totals');
		const looks = async (step: string, key: string) => {
			await page.goto(`/#${step}`);
			await expect(page.locator(`#${step}`)).toHaveAttribute('aria-current', 'step');
			const mark = page.locator(`.stage [data-key="${key}"]:not([data-state="hidden"])`).first();
			await expect(mark).toBeAttached();
			return mark.evaluate((element) => {
				const shape = element.matches('rect, circle, path')
					? element
					: element.querySelector('rect, circle, path')!;
				const { fill, stroke, strokeDasharray, strokeWidth, opacity, fillOpacity } = getComputedStyle(shape);
				return { fill, stroke, strokeDasharray, strokeWidth, opacity, fillOpacity };
			});
		};
		const planned = await looks('the-offer', 'drawn-1950');
		const drawn = await looks('terms', 'drawn-1950');
		expect(planned).not.toEqual(drawn);
		expect(planned.strokeDasharray).not.toBe('none');
		const copper = await looks('four-totals', 'copper');
		const tungsten = await looks('four-totals', 'tungsten');
		expect(copper).not.toEqual(tungsten);
		const reported = await looks('peoples-republic', '1949');
		const secondary = await looks('a-party-of-peasants', '1937');
		expect(reported).not.toEqual(secondary);
	});
});

test('the page can be read after its HTML alone, and comes alive when its script comes late', async ({
	page
}) => {
	let release: () => void = () => undefined;
	const late = new Promise((resolve) => {
		release = () => resolve(undefined);
	});
	await page.route(/\.(js|woff2)$/, async (route) => {
		await late;
		await route.continue();
	});
	await page.goto('/#terms', { waitUntil: 'commit' });
	await expect(page.locator('#terms h3')).toBeInViewport();
	await expect(page.locator('.stage svg').first()).toBeVisible();
	release();
	await page.waitForSelector('html[data-drawn]');
	await expect(page.locator('#terms')).toHaveAttribute('aria-current', 'step');
});

test('Tab goes through what is pinned above the text without moving the page', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/#terms');
	await page.waitForSelector('html[data-drawn]');
	const table = page.locator('.stage').getByRole('link', { name: 'Table' });
	await expect(table).toHaveAttribute('href', /\/tables\/terms\/$/);
	const before = await page.evaluate(() => scrollY);
	await page.locator('.stage .points').focus();
	for (let pressed = 0; pressed < 8; pressed++) {
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => Math.abs(scrollY)), `after ${pressed + 1}`).toBe(before);
	}
	await expect(table).toHaveAttribute('href', /\/tables\/terms\/$/);
});
