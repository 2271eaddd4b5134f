import { expect, test as plain, type Frame, type Page } from '@playwright/test';
import { openHosts, type Hosts } from '../../support/hosts';
import { held } from '../../support/held';
import { shown } from '../../support/shown';

/** Playwright's test with the host pages served, and with what goes wrong in a page kept and expected to be nothing. */
export const test = plain.extend<{ wrong: string[] }, { hosts: Hosts }>({
	hosts: [
		async ({ browserName: _ }, use) => {
			const hosts = await openHosts(process.env['SITE_ADDRESS']!);
			await use(hosts);
			hosts.close();
		},
		{ scope: 'worker' }
	],
	wrong: [
		async ({ page }, use) => {
			// in every frame: how many messages it got
			await page.addInitScript(() => {
				const got = { messages: 0 };
				Object.assign(window, { got });
				addEventListener('message', () => (got.messages += 1));
			});
			const wrong: string[] = [];
			page.on('pageerror', (error) => wrong.push(error.message));
			page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
			page.on('dialog', (dialog) => wrong.push(dialog.message()));
			await use(wrong);
			expect(wrong).toEqual([]);
		},
		{ auto: true }
	]
});

const storyFrame = 'iframe[src*="/embed/story/"]';

/** Comes to the first frame that fits the selector and waits until it shows its page. */
export async function frameOf(page: Page, selector = storyFrame): Promise<Frame> {
	const element = page.locator(selector).first();
	await element.scrollIntoViewIfNeeded();
	const handle = await element.elementHandle();
	// asked of the page in the frame: what is told of a frame that changes its process may be missed
	const ready = async () => {
		const frame = await handle.contentFrame();
		return frame
			?.evaluate(() => location.href !== 'about:blank' && document.readyState)
			.catch(() => 'on its way');
	};
	await expect.poll(ready, { timeout: 20_000 }).toBe('complete');
	const frame = (await handle.contentFrame())!;
	return frame;
}

/** Waits until the story stands as expected, and is drawn. */
export async function expectMode(frame: Frame, mode: 'scroll' | 'steps' | 'whole') {
	// a frame that is unrolled without our script may go to its page once more while it is asked
	const now = () => frame.evaluate(() => document.documentElement.dataset['mode']).catch(() => 'on its way');
	await expect.poll(now, { timeout: 20_000 }).toBe(mode);
	if (mode !== 'whole') await frame.waitForSelector('html[data-drawn]');
}

/** Waits until the host's script has made room for the story, and comes to a place in it. */
export async function comeTo(page: Page, frame: Frame, y: number) {
	const room = () => page.evaluate(() => document.querySelector('iframe')!.parentElement!.clientHeight);
	await expect.poll(room).toBeGreaterThan(20_000);
	await page.evaluate((y) => {
		const box = document.querySelector('iframe')!.parentElement!;
		const line = Number(box.dataset['top'] ?? 0);
		scrollBy({ top: box.getBoundingClientRect().top - line + y, behavior: 'instant' });
	}, y);
	await expect.poll(() => frame.evaluate(() => Math.round(scrollY))).toBe(y);
}

/** How many messages a page or a frame has got. */
export const messagesTo = (page: Page | Frame): Promise<number> =>
	page.evaluate(() => (window as unknown as { got: { messages: number } }).got.messages);

/** Keeps by how much the host's page shifts under its reader. */
export const watchShifts = (page: Page) =>
	page.addInitScript(() => {
		if (self !== top) return;
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});

/** All shifts of the host's page until now. */
export const shifts = (page: Page): Promise<number[]> =>
	page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);

/** Scrolls on through the host's page, as a reader would, so that every frame comes near and is painted. */
export const walk = (page: Page, from: number, to: number): Promise<void> =>
	page.evaluate(
		async ({ from, to }) => {
			for (let y = from; y < to; y += 400) {
				scrollTo({ top: y, behavior: 'instant' });
				await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
			}
		},
		{ from, to }
	);

interface Place {
	/** Where the frame is held, in the window. */
	readonly top?: number;
	/** How many of the window's pixels one of the frame's takes. */
	readonly scale?: number;
	/** What scrolls on the host's page, if not the window. */
	readonly box?: string;
}

/**
 * Scrolls the host's page to places in the story, there and back, and expects that the frame stays where it is held,
 * that the story stands where the host's page is, and that its step is the one the reader sees at the line.
 */
export async function expectInSync(page: Page, frame: Frame, { top = 0, scale = 1, box = '' }: Place) {
	const scrollBy = (by: number) =>
		page.evaluate(
			({ by, box }) =>
				(box ? document.querySelector(box)! : window).scrollBy({ top: by, behavior: 'instant' }),
			{ by, box }
		);
	await expect.poll(async () => (await page.evaluate(held)).room).toBeGreaterThan(20_000);
	// to the story's first line
	await scrollBy((await page.evaluate(held)).top - top);
	const seen = new Set<string>();
	for (const by of [3000, 2511, 4000, 777.5, -3200, -1111, 6000]) {
		await scrollBy(by);
		await expect
			.poll(
				async () => {
					const { top: now, gone } = await page.evaluate(held);
					const { current, atLine, figure, wanted, marked } = await frame.evaluate(shown);
					const place = await frame.evaluate(() => scrollY);
					return {
						held: Math.abs(now - top) <= 1 || now,
						place: Math.abs(place - gone / scale) <= 2 || [place, gone / scale],
						step: current === atLine || [current, atLine],
						drawn: figure === wanted,
						marked
					};
				},
				{ timeout: 15_000 }
			)
			.toEqual({ held: true, place: true, step: true, drawn: true, marked: 1 });
		seen.add((await frame.evaluate(shown)).current);
	}
	expect(seen.size).toBeGreaterThan(4);
}

/** How high a frame is, and how high its content is once fonts are there, in CSS pixels. */
export async function heights(page: Page, selector: string): Promise<{ own: number; content: number }> {
	const frame = (await (await page.locator(selector).first().elementHandle()).contentFrame())!;
	const content = await frame.evaluate(async () => {
		await document.fonts.ready;
		return document.documentElement.getBoundingClientRect().height;
	});
	const own = await page
		.locator(selector)
		.first()
		.evaluate((one) => one.clientHeight);
	return { own, content };
}
