import { beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/server.mjs';
import { held } from '../support/held';
import { openHosts, type Hosts } from '../support/hosts';
import { long } from '../support/length';
import { shown } from '../support/shown';
import type { Window } from './engine';
import { desk, patience } from './reader';

const storyFrame = 'iframe[src*="/embed/story/"]';

/** In a frame: how high its content is once its fonts are there; nothing until then. */
const content = () =>
	document.readyState === 'complete' &&
	document.fonts.status === 'loaded' &&
	'framed' in document.documentElement.dataset
		? document.documentElement.getBoundingClientRect().height
		: undefined;

/** In a host's page: where its paragraphs and its frames stand on it. */
const places = () =>
	[...document.querySelectorAll('p, iframe')].map((one) =>
		Math.round(one.getBoundingClientRect().top + scrollY)
	);

/** In a host's page: what of it the window shows, and where. */
const inSight = () =>
	[...document.querySelectorAll('p, iframe')]
		.map((one, index) => ({ index, top: Math.round(one.getBoundingClientRect().top) }))
		.filter(({ top }) => top > -100 && top < innerHeight);

/** In the story's frame: how it stands, once it is drawn. */
const stance = () => {
	const { mode, drawn } = document.documentElement.dataset;
	return mode === 'whole' || drawn !== undefined ? mode : undefined;
};

/** Others' pages that hold ours in frames, opened once each. `here` is asked in each test, when the engine runs. */
export function hostSpecs(here: () => Window, rounding: number): void {
	let hosts: Hosts;

	beforeAll(async () => {
		hosts = await openHosts(await serve('build', 0));
		return hosts.close;
	});

	const open = async (name: string) => {
		await here().open('about:blank');
		await here().size(...desk);
		await here().open(hosts.at(name));
	};

	/** Scrolls a frame into sight, where it loads at the latest. */
	const comeTo = (selector: string) =>
		here().evaluate((one) => {
			const { top } = document.querySelector(one)!.getBoundingClientRect();
			scrollBy({ top: top - 200, behavior: 'instant' });
		}, selector);

	/** Expects that a frame is as high as its content. */
	async function expectFit(selector: string) {
		await comeTo(selector);
		await expect
			.poll(async () => {
				const high = await here().evaluateIn(selector, content);
				const own = await here().evaluate((one) => document.querySelector(one)!.clientHeight, selector);
				return Math.abs(own - (high ?? NaN)) <= 1 || `${selector}: ${own}, not ${high}`;
			}, patience)
			.toBe(true);
	}

	/** Expects that every chart of the page fits the height reserved for it, and that nothing moves when it comes. */
	async function expectCharts() {
		const before = await here().evaluate(places);
		const charts = await here().evaluate(() =>
			[...document.querySelectorAll('iframe:not([src*="/embed/story/"])')].map(
				(frame) => `iframe[src="${frame.getAttribute('src')}"]`
			)
		);
		expect(charts.length).toBeGreaterThan(1);
		for (const chart of charts) await expectFit(chart);
		expect(await here().evaluate(places)).toEqual(before);
	}

	const expectStance = (wanted: string) =>
		expect
			.poll(
				() =>
					here()
						.evaluateIn(storyFrame, stance)
						.catch(() => undefined),
				patience
			)
			.toBe(wanted);

	/** Expects that the story follows the host's page, and that its step is the one the reader sees. */
	async function expectInSync() {
		const scroll = (by: number) => here().evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), by);
		// near, but not in sight yet: it takes its height, and nothing moves
		await here().evaluate((one) => {
			const { top } = document.querySelector(one)!.getBoundingClientRect();
			scrollBy({ top: top - innerHeight + 1, behavior: 'instant' });
		}, storyFrame);
		const before = await here().evaluate(inSight);
		expect(before.length).toBeGreaterThan(3);
		await expect.poll(async () => (await here().evaluate(held)).room, patience).toBeGreaterThan(20_000);
		expect(await here().evaluate(inSight)).toEqual(before);
		await expectStance('scroll');
		await scroll((await here().evaluate(held)).top);
		const seen = new Set<string>();
		for (const by of [3000, 4000, 777.5, -3200, 6000]) {
			await scroll(by);
			await expect
				.poll(async () => {
					const { top, gone } = await here().evaluate(held);
					const { current, atLine, figure, wanted, marked } = await here().evaluateIn(storyFrame, shown);
					const place = await here().evaluateIn(storyFrame, () => scrollY);
					return {
						held: Math.abs(top) <= 1 || top,
						place: Math.abs(place - gone) <= rounding || [place, gone],
						step: current === atLine || [current, atLine],
						drawn: figure === wanted,
						marked
					};
				}, patience)
				.toEqual({ held: true, place: true, step: true, drawn: true, marked: 1 });
			seen.add((await here().evaluateIn(storyFrame, shown)).current);
		}
		expect(seen.size).toBeGreaterThan(2);
	}

	/** Expects that a wheel over a frame moves the host's page, not the page in the frame. */
	async function expectWheelPasses(selector: string) {
		await comeTo(selector);
		for (let tick = 0; tick < 3; tick++) {
			const before = await here().evaluate(() => scrollY);
			await here().wheel(40);
			await expect.poll(() => here().evaluate(() => scrollY), patience).toBeGreaterThan(before);
		}
		expect(await here().evaluateIn(selector, () => scrollY)).toBe(0);
	}

	describe('on somebody else’s page', () => {
		test('with our script the story follows, and charts fit', async () => {
			await open('script');
			await expectInSync();
			for (const chart of ['figure/loan', 'step/signed']) await expectFit(`iframe[src*="/embed/${chart}/"]`);
		});

		test('without a script charts fit, and the story lets the wheel pass', async () => {
			await open('none');
			await expectCharts();
			await comeTo(storyFrame);
			await expectStance('steps');
			await expectWheelPasses(storyFrame);
		});

		test('pym.js gives chart and story their height', async () => {
			await open('pym');
			await expectFit('#chart iframe');
			await comeTo(storyFrame);
			await expectStance('whole');
			await expectFit(storyFrame);
		});

		// Chromium goes through these each time
		if (!long) return;

		test('nothing in the first window moves when a story there takes its height', async () => {
			await open('first');
			const before = await here().evaluate(inSight);
			await expect.poll(async () => (await here().evaluate(held)).room, patience).toBeGreaterThan(20_000);
			expect(await here().evaluate(inSight)).toEqual(before);
		});

		test.each(['hidden', 'rtl'])('the story follows: “%s”', async (name) => {
			await open(name);
			await expectInSync();
		});

		test('in a very narrow column the story follows, and charts fit', async () => {
			await open('narrow');
			await expectInSync();
			for (const chart of ['figure/loan', 'step/terms']) await expectFit(`iframe[src*="/embed/${chart}/"]`);
		});

		test('a dark page gets dark colours', async () => {
			await open('dark');
			await comeTo(storyFrame);
			await expectStance('scroll');
			const paper = () => getComputedStyle(document.documentElement).backgroundColor;
			await expect.poll(() => here().evaluateIn(storyFrame, paper), patience).toBe('rgb(26, 24, 20)');
		});

		test('twelve charts fit, and nothing moves', async () => {
			await open('twelve');
			await expectCharts();
		});

		test('where only a frame is left the wheel passes, over story and chart', async () => {
			await open('bare');
			await comeTo(storyFrame);
			await expectStance('steps');
			await expectWheelPasses(storyFrame);
			await expectWheelPasses('iframe[src*="/embed/figure/loan/"]');
		});
	});
}
