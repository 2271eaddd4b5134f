import { expect, test, type Page } from '@playwright/test';

/** Some words of a step far down, as they stand in its first paragraph, and the step’s id. */
async function wordsFarDown(page: Page): Promise<{ readonly id: string; readonly words: string }> {
	await page.goto('/?view=scroll');
	return page.evaluate(() => {
		const text = document.body.textContent;
		const steps = [...document.querySelectorAll('[data-step]')].slice(20);
		for (const step of steps)
			for (const node of step.querySelector('.prose p')!.childNodes) {
				const words = /\w+(?: \w+){4}/.exec(
					node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''
				)?.[0];
				if (words && text.split(words).length === 2) return { id: step.id, words };
			}
		throw new Error('No step far down has five plain words of its own');
	});
}

for (const view of ['steps', 'article'] as const)
	test(`a link to words opens at them, also for a reader who chose ${view}`, async ({ page }) => {
		const { id, words } = await wordsFarDown(page);
		await page.evaluate((chosen) => localStorage.setItem('view', chosen), view);
		await page.goto('about:blank');
		await page.goto(`/#:~:text=${encodeURIComponent(words)}`);
		await expect(page.locator(`[id="${id}"] .prose`).first()).toBeInViewport({ timeout: 15_000 });
		await expect(page.locator(`[id="${id}"]`)).toHaveAttribute('aria-current', 'step');
		expect(new URL(page.url()).pathname).toBe('/');
	});

test('words of another step are found step by step, and open it', async ({ page }) => {
	const { id, words } = await wordsFarDown(page);
	await page.goto('/?view=steps');
	await expect(page.locator('.step-bar')).toBeVisible({ timeout: 20_000 });
	await expect(page.locator(`[id="${id}"]`)).toHaveAttribute('hidden', 'until-found');
	// what the browser’s own search does, started from the address
	await page.evaluate((text) => {
		location.hash = `:~:text=${encodeURIComponent(text)}`;
	}, words);
	await expect(page.locator(`[id="${id}"]`)).toHaveAttribute('aria-current', 'step');
	await expect(page.locator(`[id="${id}"] .prose`).first()).toBeInViewport();
	await expect(page.locator('[data-step]:not([hidden])')).toHaveCount(1);
});

test('a reader who leaves the steps for the scroll finds all of them there, on paper too', async ({
	page
}) => {
	await page.goto('/?view=steps');
	await expect(page.locator('.step-bar')).toBeVisible({ timeout: 20_000 });
	await page.emulateMedia({ media: 'print' });
	const heights = () =>
		page
			.locator('[data-step] .prose')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
	expect((await heights()).filter((height) => height < 15)).toEqual([]);
	await page.emulateMedia({ media: 'screen' });
	await page.evaluate(() => (document.documentElement.dataset['mode'] = 'scroll'));
	await expect(page.locator('[data-step][hidden]')).toHaveCount(0);
});

for (const [width, height] of [
	[683, 384],
	[844, 390],
	[1366, 420],
	[320, 256]
] as const)
	test(`a link to a step opens it step by step at ${width} × ${height}, with its buttons`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto('/?view=scroll');
		const ids = await page.locator('[data-step]').evaluateAll((steps) => steps.map((step) => step.id));
		const id = ids[Math.floor(ids.length / 2)]!;
		await page.goto('about:blank');
		await page.goto(`/?view=steps#${id}`);
		await expect(page.locator(`[id="${id}"]`)).toHaveAttribute('aria-current', 'step', { timeout: 20_000 });
		await expect(page.locator(`[id="${id}"] h3`)).toBeInViewport();
		const bar = page.locator('.step-bar');
		if (height >= 320) await expect(bar).toBeInViewport({ ratio: 1 });
		await expect(page.locator(`[id="${id}"] .graphic svg`).first()).toBeVisible();
		await bar.locator('button').last().click();
		const next = ids[ids.indexOf(id) + 1]!;
		await expect(page.locator(`[id="${next}"] h3`)).toBeInViewport();
	});
