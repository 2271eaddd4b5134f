import { expect, test, type Page } from '@playwright/test';
import { cases } from '../support/length';
import { shown as measured } from '../support/shown';

const shown = (page: Page) => page.evaluate(measured);

async function expectInStep(page: Page) {
	await expect
		.poll(
			async () => {
				const { current, atLine, figure, wanted, marked } = await shown(page);
				return { right: current === atLine, drawn: figure === wanted, marked };
			},
			{ intervals: [20, 50, 100, 250] }
		)
		.toEqual({ right: true, drawn: true, marked: 1 });
}

/** Waits until the page has stopped moving. */
async function atRest(page: Page) {
	let last = -1;
	await expect
		.poll(
			async () => {
				const before = last;
				last = (await shown(page)).place;
				return last === before;
			},
			{ intervals: [150] }
		)
		.toBe(true);
}

async function open(page: Page, address = '/') {
	await page.goto(address);
	await page.waitForSelector('html[data-drawn]');
}

/** Numbers that look random and are the same in every run. */
function dice(seed: number) {
	return () => {
		seed = (seed * 1664525 + 1013904223) % 4294967296;
		return seed / 4294967296;
	};
}

test.describe('the figure shows the step at the line', () => {
	test('right after load, wherever the page was left', async ({ page }) => {
		await open(page);
		await expectInStep(page);
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight * 0.4));
		await expectInStep(page);
		await page.reload();
		await page.waitForSelector('html[data-drawn]');
		await expectInStep(page);
	});

	test('at a link to a step, and the address follows without a history', async ({ page }) => {
		await open(page, '/#signed');
		expect((await shown(page)).current).toBe('signed');
		await expectInStep(page);
		const before = await page.evaluate(() => history.length);
		await page.keyboard.press('PageDown');
		await page.keyboard.press('PageDown');
		await expect.poll(() => page.evaluate(() => location.hash.slice(1))).not.toBe('signed');
		await expectInStep(page);
		await expect
			.poll(async () => (await shown(page)).current === (await page.evaluate(() => location.hash.slice(1))))
			.toBe(true);
		expect(await page.evaluate(() => history.length)).toBe(before);
	});

	test('an address asked for right after a movement is kept', async ({ page }) => {
		await open(page, '/#signed');
		await page.clock.install();
		await page.evaluate(() => document.querySelector('#the-enemy')!.scrollIntoView({ block: 'center' }));
		await expect(page.locator('#the-enemy')).toHaveAttribute('aria-current', 'step');
		// as from the address line: a place that is none of the story's own
		await page.evaluate(() => void (location.hash = 'nowhere'));
		await page.clock.runFor(5000);
		expect(new URL(page.url()).hash).toBe('#nowhere');
	});

	test('by keyboard: Space, Page Down and Up, End, Home', async ({ page }) => {
		await open(page);
		for (const key of ['Space', 'PageDown', 'PageDown', 'PageUp', 'Shift+Space', 'End', 'Home', 'PageDown']) {
			await page.keyboard.press(key);
			await expectInStep(page);
		}
	});

	test('by wheel, there and back: each place shows the same in both directions', async ({ page }) => {
		await open(page, '/#yalta');
		await page.mouse.move(300, 300);
		/** What is shown at each place where the page comes to rest. */
		const walk = async (by: number) => {
			const seen = new Map<number, string>();
			for (let i = 0; i < 14; i++) {
				await page.mouse.wheel(0, by);
				await atRest(page);
				await expectInStep(page);
				const { current, figure, place } = await shown(page);
				seen.set(place, `${current} ${figure}`);
			}
			return seen;
		};
		const there = await walk(420);
		const back = await walk(-420);
		const both = [...back.keys()].filter((place) => there.has(place));
		expect(both.length).toBeGreaterThan(8);
		expect(new Set(there.values()).size).toBeGreaterThan(4);
		for (const place of both) expect(back.get(place)).toBe(there.get(place));
	});

	test('back from another page', async ({ page }) => {
		await open(page);
		await page.evaluate(() => document.getElementById('acheson')!.scrollIntoView());
		await expectInStep(page);
		await page.goto('/workbench/');
		await page.goBack();
		await page.waitForSelector('html[data-drawn]');
		await expectInStep(page);
	});

	test('after rotation, zoom and a window of another height', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, '/#one-side');
		for (const [width, height] of [
			[844, 390],
			[390, 844],
			[390, 664],
			[1280, 720],
			[640, 900],
			[1440, 900],
			[360, 640]
		] as const) {
			await page.setViewportSize({ width, height });
			await expectInStep(page);
		}
	});

	test('after long jumps a moment apart, in a browser that tells late and several things at once', async ({
		page
	}) => {
		await page.addInitScript(() => {
			window.IntersectionObserver = class extends IntersectionObserver {
				constructor(told: IntersectionObserverCallback, options?: IntersectionObserverInit) {
					let late: IntersectionObserverEntry[] = [];
					super((entries, observer) => {
						if (!late.length)
							requestAnimationFrame(() =>
								requestAnimationFrame(() => {
									const all = late;
									late = [];
									told(all, observer);
								})
							);
						late.push(...entries);
					}, options);
				}
			};
		});
		await open(page);
		const ids = [
			'last-payment',
			'turn-to-the-northeast',
			'two-aims',
			'four-to-one',
			'one-side',
			'weaker-words'
		];
		for (let i = 0; i < 24; i++) {
			await page.evaluate(
				async ([first, second, frames]) => {
					const jump = (id: string) => document.getElementById(id)!.scrollIntoView({ block: 'center' });
					jump(first);
					for (let i = 0; i < frames; i++) await new Promise(requestAnimationFrame);
					jump(second);
					await new Promise((done) => setTimeout(done, 200));
				},
				[ids[i % 6]!, ids[(i * 5 + 2) % 6]!, 1 + (i % 4)] as const
			);
			await expectInStep(page);
		}
	});

	test('in random jumps, resizes and reloads', async ({ page }) => {
		test.setTimeout(240_000);
		const roll = dice(1950);
		await open(page);
		const ids = await page.evaluate(() =>
			[...document.querySelectorAll('[data-step]')].map((step) => step.id)
		);
		for (let i = 0; i < cases(60, 200); i++) {
			const kind = roll();
			if (kind < 0.45)
				await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), roll());
			else if (kind < 0.65)
				await page.evaluate((id) => void (location.hash = id), ids[Math.floor(roll() * ids.length)]!);
			else if (kind < 0.8) await page.mouse.wheel(0, (roll() - 0.5) * 6000);
			else if (kind < 0.97)
				await page.setViewportSize({
					width: 320 + Math.floor(roll() * 1300),
					height: 500 + Math.floor(roll() * 700)
				});
			else {
				await page.reload();
				await page.waitForSelector('html[data-drawn]');
			}
			await expectInStep(page);
		}
	});
});

test('scrolling measures nothing but at a crossing', async ({ page }) => {
	await open(page);
	const asked = await page.evaluate(async () => {
		document.getElementById('one-side')!.scrollIntoView();
		await new Promise((done) => setTimeout(done, 1000));
		let count = 0;
		const original = Object.getOwnPropertyDescriptor(Element.prototype, 'getBoundingClientRect')!;
		Object.defineProperty(Element.prototype, 'getBoundingClientRect', {
			configurable: true,
			value(this: Element) {
				count += 1;
				return (original.value as () => DOMRect).call(this);
			}
		});
		// twenty scrolls of five pixels inside one step
		for (let i = 0; i < 20; i++) {
			scrollBy(0, i % 2 ? 5 : -5);
			await new Promise((done) => requestAnimationFrame(done));
		}
		Object.defineProperty(Element.prototype, 'getBoundingClientRect', original);
		return count;
	});
	// `scrollend` looks once a scroll at most, six or seven boxes each; measuring per event would ask all steps
	expect(asked).toBeLessThan(20 * 8);
});

test('few steps are watched, however many there are, and always the reader’s', async ({ page }) => {
	await page.addInitScript(() => {
		const watched = new Set<Element>();
		Object.assign(window, { watched });
		window.IntersectionObserver = class extends IntersectionObserver {
			#mine: Element[] = [];
			override observe(target: Element) {
				super.observe(target);
				if (!target.matches('[data-step]')) return;
				this.#mine.push(target);
				watched.add(target);
			}
			override disconnect() {
				super.disconnect();
				for (const target of this.#mine) watched.delete(target);
				this.#mine = [];
			}
		};
	});
	await open(page);
	for (const id of ['yalta', 'treaty-1945', 'one-side', 'terms', 'mikoyan', 'last-payment', 'two-aims']) {
		await page.evaluate((step) => {
			document.getElementById(step)!.scrollIntoView({ block: 'center' });
		}, id);
		await expect(page.locator(`[id="${id}"]`)).toHaveAttribute('aria-current', 'step');
		await expect
			.poll(() =>
				page.evaluate((step) => {
					const { watched } = window as unknown as { watched: Set<Element> };
					return watched.has(document.getElementById(step)!) ? watched.size : 'not this step';
				}, id)
			)
			.toBeLessThan(20);
	}
});

test('no mark is carried onto a scale that it does not belong to: forward and back, it is cut', async ({
	page
}) => {
	await open(page, '/?view=scroll');
	const wrong = await page.evaluate(async () => {
		const frame = () => new Promise(requestAnimationFrame);
		const stage = document.querySelector('.stage')!;
		const figure = () => stage.querySelector<HTMLElement>('[data-figure]')!;
		const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
		/** What a step's picture draws, and in what unit: its own words for it. A map has one sheet under one camera. */
		const scale = (step: HTMLElement) => {
			const own = step.querySelector<HTMLElement>('[data-figure]')!.dataset;
			return own.figure === 'map'
				? 'map'
				: `${own.figure}: ${step.querySelector('.figure-unit')!.textContent}`;
		};
		/** Goes to a step and waits until its picture has been drawn. */
		const go = async (step: HTMLElement) => {
			const { view } = step.querySelector<HTMLElement>('[data-figure]')!.dataset;
			step.querySelector('.step-text')!.scrollIntoView({ block: 'center' });
			for (let i = 0; i < 60 && figure().dataset.view !== view; i++) await frame();
			if (figure().dataset.view !== view) throw new Error(`${step.id} is not shown`);
			for (let i = 0; i < 14; i++) await frame();
		};
		const found: string[] = [];
		for (const list of [steps, steps.toReversed()])
			for (const [i, to] of list.entries()) {
				const from = list[i - 1];
				if (!from || scale(from) === scale(to)) continue;
				// between two figures nothing could be carried over
				if (scale(from).split(':')[0] !== scale(to).split(':')[0]) continue;
				await go(from);
				const marks = [...stage.querySelectorAll('.drawing [data-mark]')];
				await go(to);
				if (marks.some((mark) => mark.isConnected)) found.push(`${from.id} to ${to.id}`);
			}
		return found;
	});
	expect(wrong).toEqual([]);
});
