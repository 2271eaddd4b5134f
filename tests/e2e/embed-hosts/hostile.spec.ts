import { expect, type Frame, type Page } from '@playwright/test';
import { held } from '../../support/held';
import { dice, hostile, hostileText } from '../../support/hostile';
import { comeTo, expectInSync, expectMode, frameOf, messagesTo, test } from './host-page';

/** All that a hostile message might change, in the host's page and in the story. */
const state = async (page: Page, frame: Frame) => ({
	held: await page.evaluate(held),
	host: await page.evaluate(() => [
		document.querySelector('.story-embed')!.clientHeight,
		scrollY,
		location.href
	]),
	story: await frame.evaluate(() => [scrollY, document.documentElement.dataset])
});

test('what a frame beside ours says changes nothing', async ({ page, hosts }) => {
	await page.goto(hosts.at('hostile'));
	const frame = await frameOf(page);
	await expectMode(frame, 'scroll');
	await comeTo(page, frame, 5000);
	const before = await state(page, frame);
	for (const heard of [page, frame]) {
		const until = (await messagesTo(heard)) + 300;
		await expect.poll(() => messagesTo(heard), { timeout: 20_000 }).toBeGreaterThan(until);
	}
	expect(await state(page, frame)).toEqual(before);
});

test('nor does junk from the host itself or from the story’s frame', async ({ page, hosts }) => {
	await page.goto(hosts.at('script'));
	const frame = await frameOf(page);
	await expectMode(frame, 'scroll');
	await comeTo(page, frame, 5000);
	const before = await state(page, frame);
	const roll = dice(1950);
	// what no text can say is left to the unit test
	const junk = Array.from({ length: 10_000 }, () => {
		try {
			return JSON.parse(JSON.stringify(hostile(roll, [{ ns: 'other', v: 1, t: 'layout' }]))) as unknown;
		} catch {
			return 'junk';
		}
	});
	const heard = async () => [await messagesTo(page), await messagesTo(frame)];
	const [byHost = 0, byStory = 0] = await heard();
	await page.evaluate((junk) => {
		for (const data of junk) document.querySelector('iframe')!.contentWindow!.postMessage(data, '*');
	}, junk);
	await frame.evaluate((junk) => {
		for (const data of junk) parent.postMessage(data, '*');
	}, junk);
	await expect.poll(heard, { timeout: 20_000 }).toEqual([byHost + junk.length, byStory + junk.length]);
	expect(await state(page, frame)).toEqual(before);
	await expectInSync(page, frame, {});
});

test('a story’s frame that went elsewhere is not believed', async ({ page, hosts }) => {
	await page.goto(hosts.at('script'));
	const frame = await frameOf(page);
	await expectMode(frame, 'scroll');
	await comeTo(page, frame, 5000);
	const box = () =>
		page.evaluate(() => [document.querySelector('.story-embed')!.clientHeight, scrollY, location.href]);
	const before = await box();
	await page.evaluate(
		(to) => void (document.querySelector('iframe')!.contentWindow!.location.href = to),
		hosts.at('rogue')
	);
	const until = (await messagesTo(page)) + 100;
	await expect.poll(() => messagesTo(page), { timeout: 20_000 }).toBeGreaterThan(until);
	expect(await box()).toEqual(before);
});

test('addresses that say too much say nothing', async ({ page, hosts }) => {
	await page.goto(hosts.at('none'));
	const plain = (await page.locator('iframe').first().getAttribute('src')) ?? '';
	for (const part of [
		'?view=%3Cscript%3E&theme=javascript:alert(1)',
		'?childId=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
		'?theme=dark%22%20onload=alert(1)#"><img src=x onerror=alert(1)>',
		'#?secret=<script>alert(1)</script>',
		'#%E0%A4%A'
	]) {
		await page.evaluate((src) => {
			const frame = document.createElement('iframe');
			frame.src = src;
			document.querySelector('iframe')!.replaceWith(frame);
		}, plain + part);
		const frame = await frameOf(page, 'iframe');
		// the story's script has run, and is content
		await frame.waitForSelector('html[data-framed] .embed-line');
		expect(await frame.evaluate(() => document.querySelectorAll('img, [onload], [onerror]').length)).toBe(0);
	}
	expect(page.url()).toBe(hosts.at('none'));
});

test('hundreds of fragments and questions change nothing in frames that are open', async ({
	page,
	hosts
}) => {
	await page.goto(hosts.at('script'));
	const story = await frameOf(page);
	await expectMode(story, 'scroll');
	const chart = await frameOf(page, 'iframe[src*="/embed/figure/loan/"]');
	await chart.waitForSelector('[data-framed] .points', { state: 'attached' });
	const looks = (frame: Frame) =>
		frame.evaluate(() => ({
			address: location.origin + location.pathname + location.search,
			root: { ...document.documentElement.dataset },
			elements: document.querySelectorAll('*').length,
			hostile: document.querySelectorAll('[onerror], [onload], img, iframe').length,
			hit: (window as { hit?: unknown }).hit
		}));
	const before = [await looks(story), await looks(chart), await looks(page.mainFrame())];
	const roll = dice(1963);
	const texts = Array.from({ length: 200 }, () => hostileText(roll));
	const heard = async () => (await messagesTo(story)) + (await messagesTo(chart));
	const until = (await heard()) + 2 * 3 * texts.length;
	await page.evaluate(async (texts) => {
		const frames = [...document.querySelectorAll('iframe')].slice(0, 2);
		const plain = frames.map(({ src }) => src);
		for (const text of texts) {
			for (const [i, frame] of frames.entries()) {
				frame.src = `${plain[i]!}#${text}`;
				for (const said of [
					`[iFrameSizer]${text}:8`,
					`pymxPYMx${text}xPYMxheightxPYMx9`,
					{ message: text, value: text, secret: text }
				])
					frame.contentWindow!.postMessage(said, '*');
			}
			await new Promise((next) => setTimeout(next));
		}
		for (const [i, frame] of frames.entries()) frame.src = `${plain[i]!}#`;
	}, texts);
	await expect.poll(heard, { timeout: 20_000 }).toBeGreaterThanOrEqual(until);
	expect([await looks(story), await looks(chart), await looks(page.mainFrame())]).toEqual(before);
});
