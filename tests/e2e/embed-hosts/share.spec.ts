import { expect } from '@playwright/test';
import { expectMode, frameOf, test } from './host-page';

/** What the browser itself says of it is no fault. */
async function expectRefused(wrong: string[]) {
	await expect.poll(() => wrong.join()).toMatch(/Clipboard API has been blocked/);
	wrong.length = 0;
}

test.describe('the link to a step, in a frame on another site', () => {
	test('is copied where the host allows it', async ({ page, hosts, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(hosts.at('allowed'));
		const frame = await frameOf(page);
		await expectMode(frame, 'steps');
		await frame.locator('[data-tool="copy"]:visible').click();
		await expect(frame.getByText('Link copied').first()).toBeVisible();
		await page.evaluate(() => {
			window.focus();
		});
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/s\/yalta\/$/);
	});

	test('is shown, selected, with a word why, where the host does not', async ({
		page,
		hosts,
		context,
		wrong
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(hosts.at('none'));
		const frame = await frameOf(page);
		await expectMode(frame, 'steps');
		await frame.locator('[data-tool="copy"]:visible').click();
		const field = frame.getByLabel('This page may not copy here. The address is selected: copy it yourself.');
		await expect(field).toBeInViewport();
		await expect(field).toHaveValue(/\/s\/yalta\/$/);
		await expect(field).toBeFocused();
		const { length } = await field.inputValue();
		const selected = (one: HTMLInputElement) => [one.selectionStart, one.selectionEnd];
		expect(await field.evaluate(selected)).toEqual([0, length]);
		await expect(frame.getByText(/This page may not copy/)).toBeVisible();
		await frame.getByRole('button', { name: 'Close' }).click();
		await expect(field).toBeHidden();
		expect(page.url()).toBe(hosts.at('none'));
		await expectRefused(wrong);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	for (const [how, fails] of [
		['goes to its own sheet', ''],
		['is shown where the host forbids the sheet, too', 'NotAllowedError']
	] as const)
		test(`the link ${how}`, async ({ page, hosts, wrong }) => {
			// what phones have and this browser has not
			await page.addInitScript((fails) => {
				const shared: string[] = [];
				const share = ({ url }: ShareData) => {
					shared.push(url!);
					return fails ? Promise.reject(new DOMException('No', fails)) : Promise.resolve();
				};
				Object.assign(navigator, { share, shared });
			}, fails);
			await page.goto(hosts.at('none'));
			const frame = await frameOf(page);
			await expectMode(frame, 'steps');
			await frame.locator('[data-tool="copy"]:visible').tap();
			const shared = () => frame.evaluate(() => (navigator as unknown as { shared: string[] }).shared);
			await expect.poll(shared).toEqual([expect.stringMatching(/\/s\/yalta\/$/)]);
			await expect(frame.locator('dialog.sheet input')).toHaveCount(fails ? 1 : 0);
			if (fails) await expectRefused(wrong);
		});
});
