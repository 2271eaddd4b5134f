import { expect } from '@playwright/test';
import { held } from '../../support/held';
import { turnWheel } from '../../support/wheel';
import {
	comeTo,
	expectInSync,
	expectMode,
	frameOf,
	heights,
	shifts,
	test,
	walk,
	watchShifts
} from './host-page';

test.describe('with the script, the story scrolls with the page around it', () => {
	const places = {
		script: {},
		element: { top: 60 },
		hidden: {},
		box: { top: 80, box: '.box' },
		zoomed: { scale: 1.25 },
		rtl: {},
		sandboxed: {}
	};
	for (const [name, at] of Object.entries(places)) {
		test(`on the page “${name}”`, async ({ page, hosts }) => {
			await page.goto(hosts.at(name));
			const frame = await frameOf(page);
			await expectMode(frame, 'scroll');
			await expectInSync(page, frame, at);
		});
	}

	for (const name of ['script', 'hidden', 'element']) {
		test(`nothing shifts under the reader on the page “${name}”`, async ({ page, hosts }) => {
			await watchShifts(page);
			await page.goto(hosts.at(name));
			const box = page.locator('.story-embed, leaning-story');
			const top = await box.evaluate((one) => one.getBoundingClientRect().top);
			await page.evaluate((y) => scrollTo(0, y), top - 1000);
			await expect.poll(() => box.evaluate((one) => one.clientHeight)).toBeGreaterThan(20_000);
			await walk(page, top - 1000, top + 3000);
			expect(await shifts(page)).toEqual([]);
		});

		test(`the wheel over the story scrolls the page “${name}”`, async ({ page, hosts }) => {
			await page.goto(hosts.at(name));
			const frame = await frameOf(page);
			await expectMode(frame, 'scroll');
			await comeTo(page, frame, 2000);
			await page.mouse.move(640, 400);
			for (let tick = 0; tick < 8; tick++) await turnWheel(page, 30);
			await expect.poll(() => frame.evaluate(() => Math.round(scrollY))).toBe(2240);
		});
	}

	test('nothing shifts below a story in the host’s first window', async ({ page, hosts }) => {
		await watchShifts(page);
		await page.setViewportSize({ width: 1280, height: 1100 });
		await page.goto(hosts.at('first'));
		const box = page.locator('.story-embed');
		await expect.poll(() => box.evaluate((one) => one.clientHeight)).toBeGreaterThan(20_000);
		await walk(page, 0, 3000);
		expect(await shifts(page)).toEqual([]);
	});

	test('on a phone', async ({ page, hosts }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(hosts.at('script'));
		const frame = await frameOf(page);
		await expectMode(frame, 'scroll');
		await expectInSync(page, frame, {});
	});

	test('in the colours the host asks for', async ({ page, hosts }) => {
		await page.goto(hosts.at('dark'));
		const frame = await frameOf(page);
		await expectMode(frame, 'scroll');
		const paper = () => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		await expect.poll(paper).toBe('rgb(26, 24, 20)');
	});

	test('and ends where the host’s page goes on', async ({ page, hosts }) => {
		await page.goto(hosts.at('script'));
		const frame = await frameOf(page);
		await expectMode(frame, 'scroll');
		await comeTo(page, frame, 3000);
		const inside = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
		const box = await page.evaluate(() => {
			const box = document.querySelector('.story-embed')!;
			scrollBy({ top: box.getBoundingClientRect().bottom - innerHeight, behavior: 'instant' });
			return box.clientHeight;
		});
		expect(Math.abs(box - inside)).toBeLessThanOrEqual(1);
		const left = () => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
		await expect.poll(left).toBeLessThanOrEqual(1);
	});

	test('keys and links inside take the host’s page along', async ({ page, hosts }) => {
		await page.goto(hosts.at('script'));
		const frame = await frameOf(page);
		await expectMode(frame, 'scroll');
		await comeTo(page, frame, 2000);
		const off = async () =>
			Math.abs((await frame.evaluate(() => scrollY)) - (await page.evaluate(held)).gone);
		await frame.locator('html').click({ position: { x: 90, y: 2020 }, force: true });
		for (const key of ['PageDown', 'Space', 'PageUp', 'ArrowDown']) {
			const before = await page.evaluate(() => scrollY);
			await page.keyboard.press(key);
			await expect.poll(() => page.evaluate(() => scrollY), key).not.toBe(before);
			await expect.poll(off).toBeLessThanOrEqual(1);
		}
		await frame.locator('.rail a').nth(4).click();
		await expect.poll(async () => (await page.evaluate(held)).gone).toBeGreaterThan(10_000);
		await expect.poll(off).toBeLessThanOrEqual(2);
	});

	test('a story that changes its height above the reader leaves their page where it was', async ({
		page,
		hosts
	}) => {
		await page.goto(hosts.at('script'));
		const frame = await frameOf(page);
		await expectMode(frame, 'scroll');
		await comeTo(page, frame, 3000);
		await page.evaluate(() => document.querySelector('p:last-of-type')!.scrollIntoView({ block: 'end' }));
		const place = () =>
			page.evaluate(() => document.querySelector('p:last-of-type')!.getBoundingClientRect().top);
		const before = await place();
		const room = () => page.evaluate(() => document.querySelector('.story-embed')!.clientHeight);
		const had = await room();
		// a frame out of sight is not laid out, so it says what it would say
		await frame.evaluate(() => {
			const { height } = document.documentElement.getBoundingClientRect();
			const said = {
				ns: 'leaning-to-one-side',
				v: 1,
				t: 'layout',
				h: Math.ceil(height) + 777,
				w: innerWidth
			};
			parent.postMessage(said, '*');
		});
		await expect.poll(room).toBe(had + 777);
		await expect.poll(place).toBe(before);
	});
});

test.describe('without our script', () => {
	for (const name of ['none', 'bare']) {
		test(`the wheel passes over the story on the page “${name}”`, async ({ page, hosts }) => {
			await page.goto(hosts.at(name));
			const frame = await frameOf(page);
			await expectMode(frame, 'steps');
			const box = (await page.locator('iframe').first().boundingBox())!;
			await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height, 600) / 2);
			for (let tick = 0; tick < 8; tick++) await turnWheel(page, 30);
			expect(await frame.evaluate(() => scrollY)).toBe(0);
		});
	}

	test('it is read step by step, nothing is stored, and the whole story opens beside', async ({
		page,
		hosts
	}) => {
		await page.goto(hosts.at('none'));
		const frame = await frameOf(page);
		await expectMode(frame, 'steps');
		const next = frame.getByRole('button', { name: 'Next' });
		await next.scrollIntoViewIfNeeded();
		const place = await page.evaluate(() => scrollY);
		await next.click();
		await expect(frame.locator('.step-bar')).toContainText('Step 2 of');
		expect(await page.evaluate(() => scrollY)).toBe(place);
		const kept = await frame.evaluate(() => {
			try {
				return localStorage.length + sessionStorage.length + document.cookie.length;
			} catch {
				// a browser may refuse both to frames of others
				return 0;
			}
		});
		expect(kept).toBe(0);
		const [opened] = await Promise.all([
			page.waitForEvent('popup'),
			frame.getByRole('link', { name: 'Read the whole story' }).click()
		]);
		expect(new URL(opened.url()).pathname).toBe('/');
		expect(page.url()).toBe(hosts.at('none'));
	});

	for (const name of ['pym', 'resizer', 'datawrapper', 'transformed']) {
		test(`it unrolls where the host takes heights: “${name}”`, async ({ page, hosts }) => {
			await page.goto(hosts.at(name));
			const frame = await frameOf(page);
			await expectMode(frame, 'whole');
			// it fits, and does not grow by having grown
			let last = 0;
			await expect
				.poll(
					async () => {
						const { own, content } = await heights(page, 'iframe[src*="/embed/story/"]');
						const still = own === last;
						last = own;
						return (still && content > 20_000 && Math.abs(own - content) <= 1) || [own, content];
					},
					{ timeout: 20_000, intervals: [200] }
				)
				.toBe(true);
			await expect(frame.locator('.stage')).toHaveCount(0);
			await expect(frame.locator('.step .figure').first()).toBeAttached();
		});
	}
});
