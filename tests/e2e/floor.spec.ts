import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { makeFloor } from '../../scripts/bench/floor.mjs';
import { serve } from '../../scripts/bench/serve.mjs';

// what others are measured by has to do what it stands for
test('the floor of the bench shows each step’s own picture, one at a time', async ({ browser }) => {
	const folder = makeFloor('build');
	const { origin, close } = (await serve(folder)) as { origin: string; close: () => void };
	const context = await browser.newContext({ ignoreHTTPSErrors: true });
	const page = await context.newPage();
	await page.goto(origin);
	const ids = await page.locator('[data-step]').evaluateAll((steps) => steps.map((step) => step.id));
	for (const id of ids.filter((_, i) => i % 6 === 0)) {
		await page.evaluate((step) => {
			document.getElementById(step)!.scrollIntoView({ block: 'center' });
		}, id);
		await expect(page.locator(`[id="${id}"]`)).toHaveAttribute('aria-current', 'step');
		const seen = page.locator('.stage > figure:visible');
		await expect(seen).toHaveCount(1);
		const place = await seen.evaluate((figure) => [...figure.parentElement!.children].indexOf(figure));
		expect(place).toBe(ids.indexOf(id));
		expect((await seen.locator('svg').first().boundingBox())!.height).toBeGreaterThan(200);
	}
	await context.close();
	close();
	rmSync(folder, { recursive: true });
});
