import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { dice } from '../support/hostile';
import { cases } from '../support/length';

/** Errors of the page's own doing, from now on. */
function faultsOf(page: Page): string[] {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => {
		if (!message.startsWith('ResizeObserver loop')) faults.push(message);
	});
	return faults;
}

/** Whether the reader has words and a picture before the eyes. */
async function expectReadable(page: Page): Promise<void> {
	await expect(page.locator('#terms .prose').first()).toBeVisible();
	await expect(
		page.locator('.stage .graphic svg, #terms .graphic svg').locator('visible=true').first()
	).toBeVisible();
}

const atTerms = (page: Page) => page.goto('/#terms', { waitUntil: 'commit' });
const isDrawn = (page: Page) => expect(page.locator('html[data-drawn]')).toHaveCount(1, { timeout: 60_000 });

/** Every script that the story loads, from a visit without faults. */
async function scriptsOf(context: BrowserContext): Promise<readonly string[]> {
	const page = await context.newPage();
	const scripts = new Set<string>();
	page.on('request', (request) => {
		if (request.resourceType() === 'script' || request.url().endsWith('.js'))
			scripts.add(new URL(request.url()).pathname);
	});
	await page.goto('/#terms');
	await isDrawn(page);
	await page.evaluate(() => document.querySelector('#last-payment')!.scrollIntoView({ block: 'center' }));
	await expect(page.locator('#last-payment')).toHaveAttribute('aria-current', 'step');
	await expect(page.locator('.stage .graphic svg').locator('visible=true').first()).toBeVisible();
	await page.close();
	return [...scripts];
}

test('each script fails, or breaks off half-way: text and a picture stay', async ({ context }) => {
	test.setTimeout(180_000);
	const scripts = await scriptsOf(context);
	expect(scripts.length).toBeGreaterThan(3);
	for (const script of scripts)
		for (const fault of ['fails', 'breaks off'] as const) {
			const page = await context.newPage();
			await page.route(`**${script}`, async (route) => {
				if (fault === 'fails') return route.abort();
				const response = await route.fetch();
				const body = await response.text();
				return route.fulfill({ response, body: body.slice(0, body.length / 2) });
			});
			const faults = faultsOf(page);
			await atTerms(page);
			await page.waitForLoadState('load');
			await expectReadable(page);
			// half a script is a fault that the browser itself tells of
			expect(
				faults.filter((words) => fault === 'fails' || !/^(Unexpected|Invalid|missing)|is not/.test(words)),
				script
			).toEqual([]);
			// a script may still be on its way
			await page.unrouteAll({ behavior: 'ignoreErrors' });
			await page.close();
		}
});

test('a script that comes after 20 seconds finds a page that was readable all along, and brings it to life', async ({
	page
}) => {
	test.setTimeout(90_000);
	const faults = faultsOf(page);
	await page.route('**/islands/story*.js', async (route) => {
		await new Promise((later) => setTimeout(later, 20_000));
		await route.continue();
	});
	await atTerms(page);
	await expectReadable(page);
	await isDrawn(page);
	await expect(page.locator('#terms')).toHaveAttribute('aria-current', 'step');
	await expectReadable(page);
	expect(faults).toEqual([]);
});

test('without fonts and without images the story is there', async ({ page }) => {
	const faults = faultsOf(page);
	await page.route(/\.(woff2|png|svg|avif|webp)$/, (route) => route.abort());
	await atTerms(page);
	await isDrawn(page);
	await expectReadable(page);
	expect(faults).toEqual([]);
});

const denials: Readonly<Record<string, () => void>> = {
	'storage refused': () => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('refused', 'SecurityError');
				}
			});
	},
	'storage full': () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	},
	'nonsense in storage': () => {
		for (const key of ['view', 'motion', 'level', 'plan', 'present', 'colours'])
			localStorage.setItem(key, '{"<img src=x onerror=alert(1)>":');
	},
	'no BroadcastChannel': () => Reflect.deleteProperty(window, 'BroadcastChannel'),
	'no clipboard': () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
	'clipboard refused': () =>
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) }
		}),
	'no service worker': () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
	'service worker refused': () => {
		if ('serviceWorker' in navigator)
			ServiceWorkerContainer.prototype.register = () =>
				Promise.reject(new DOMException('refused', 'SecurityError'));
	},
	'no IntersectionObserver': () => Reflect.deleteProperty(window, 'IntersectionObserver'),
	'no ResizeObserver': () => Reflect.deleteProperty(window, 'ResizeObserver'),
	'wake lock refused': () =>
		Object.defineProperty(navigator, 'wakeLock', {
			value: { request: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) }
		}),
	'no wake lock': () => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'),
	'no idle callback, no scheduler': () => {
		Reflect.deleteProperty(window, 'requestIdleCallback');
		Reflect.deleteProperty(window, 'scheduler');
	}
};

for (const [name, deny] of Object.entries(denials)) {
	test(`${name}: the story and the slides are there`, async ({ page }) => {
		const faults = faultsOf(page);
		await page.addInitScript(deny);
		await page.goto('/#terms');
		await expectReadable(page);
		await page.evaluate(() => document.querySelector('#owed')!.scrollIntoView({ block: 'center' }));
		await expect(
			page.locator('.stage .graphic svg, #owed .graphic svg').locator('visible=true').first()
		).toBeVisible();
		await page.goto('/present/#terms');
		await expect(
			page.locator('[data-screen] .graphic svg, .wall .graphic svg').locator('visible=true').first()
		).toBeVisible();
		// without it the slides stay the page that they are without a script
		if (name !== 'no ResizeObserver') {
			await page.keyboard.press('PageDown');
			await expect(page).toHaveURL(/#owed$/);
		}
		expect(faults).toEqual([]);
	});
}

test('a page from before a new version goes on, with pictures for what it can no longer fetch', async ({
	page
}) => {
	const faults = faultsOf(page);
	await page.goto('/#yalta');
	await isDrawn(page);
	// the new version has no file of the old one's names
	await page.route(/\/_app\/immutable\//, (route) => route.fulfill({ status: 404, body: 'gone' }));
	await page.evaluate(() => document.querySelector('#terms')!.scrollIntoView({ block: 'center' }));
	await expect(page.locator('#terms')).toHaveAttribute('aria-current', 'step');
	await expectReadable(page);
	expect(faults).toEqual([]);
});

test('offline in the middle of the story, what was read stays and the rest has words and pictures', async ({
	page,
	context
}) => {
	const faults = faultsOf(page);
	await page.goto('/#yalta');
	await isDrawn(page);
	await context.setOffline(true);
	await page.evaluate(() => document.querySelector('#terms')!.scrollIntoView({ block: 'center' }));
	await expect(page.locator('#terms')).toHaveAttribute('aria-current', 'step');
	await expectReadable(page);
	await page.locator('#terms .claim-link').first().click();
	await expect(page.locator('#in-place')).toContainText('You are offline');
	await page.keyboard.press('Escape');
	await page.locator('.stage').getByRole('link', { name: 'Table' }).click();
	await expectReadable(page);
	await context.setOffline(false);
	expect(faults).toEqual([]);
});

test('in a background tab the story keeps its place, and follows once it is seen again', async ({
	page,
	context
}) => {
	const faults = faultsOf(page);
	await atTerms(page);
	await isDrawn(page);
	const other = await context.newPage();
	await other.goto('/about/');
	await other.bringToFront();
	await page.evaluate(() => document.querySelector('#tungsten')!.scrollIntoView({ block: 'center' }));
	await other.close();
	await page.bringToFront();
	await expect(page.locator('#tungsten')).toHaveAttribute('aria-current', 'step');
	await expect(page.locator('.stage [data-figure="repayments"] svg')).toBeVisible();
	expect(faults).toEqual([]);
});

test('a clock that jumps changes nothing in the story', async ({ page }) => {
	const faults = faultsOf(page);
	await page.clock.install({ time: new Date('2026-03-29T00:59:00Z') });
	await page.goto('/#terms');
	await page.clock.runFor(2000);
	await page.clock.setSystemTime(new Date('1999-01-01T00:00:00Z'));
	await page.clock.runFor(2000);
	await page.clock.setSystemTime(new Date('2100-01-01T00:00:00Z'));
	await page.evaluate(() => document.querySelector('#owed')!.scrollIntoView({ block: 'center' }));
	await page.clock.runFor(3000);
	await expect(page.locator('#owed')).toHaveAttribute('aria-current', 'step');
	expect(faults).toEqual([]);
});

test('left and come back to ten times, at the same step, with no more memory', async ({ page }) => {
	test.setTimeout(120_000);
	const faults = faultsOf(page);
	const session = await page.context().newCDPSession(page);
	const heap = async () => {
		await session.send('HeapProfiler.collectGarbage');
		return (await session.send('Runtime.getHeapUsage')).usedSize;
	};
	await page.goto('/#owed');
	await isDrawn(page);
	const visit = async () => {
		await page.goto('/about/');
		await page.goBack();
		await isDrawn(page);
		await expect(page.locator('#owed')).toHaveAttribute('aria-current', 'step');
	};
	await visit();
	const before = await heap();
	for (let i = 0; i < 10; i++) await visit();
	expect(await heap()).toBeLessThan(before * 1.1);
	expect(faults).toEqual([]);
});

test('scrolls, keys, sizes, themes and jumps in any order, and the figure shows the reader’s step', async ({
	page
}) => {
	test.setTimeout(180_000);
	const faults = faultsOf(page);
	await page.goto('/');
	await isDrawn(page);
	const roll = dice(1950);
	const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)]!;
	const ids = await page.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
	const keys = [
		'PageDown',
		'PageUp',
		'ArrowDown',
		'ArrowUp',
		'Home',
		'End',
		'Space',
		'Tab',
		'Escape',
		'ArrowRight',
		'ArrowLeft',
		'j'
	];
	const sizes = [
		[1280, 800],
		[390, 844],
		[844, 390],
		[320, 640],
		[1024, 768]
	] as const;
	const rare: readonly (() => Promise<unknown>)[] = [
		() => page.keyboard.press(pick(keys)),
		() => {
			const [width, height] = pick(sizes);
			return page.setViewportSize({ width, height });
		},
		() =>
			page.emulateMedia({
				colorScheme: pick(['light', 'dark'] as const),
				reducedMotion: pick(['reduce', 'no-preference'] as const)
			}),
		() =>
			page.evaluate(
				(id) => void (location.hash = id),
				pick([...ids, 'nowhere', '%E0%A4%A', '<img src=x onerror=alert(1)>'])
			)
	];
	for (let done = 0; done < cases(600, 5000);) {
		if (roll() < 0.2) {
			await pick(rare)();
			done++;
			continue;
		}
		const scrolls = Array.from({ length: 20 }, () => Math.round((roll() - 0.45) * 3000));
		await page.evaluate(async (distances) => {
			for (const distance of distances) {
				window.scrollBy(0, distance);
				dispatchEvent(new Event(distance % 3 ? 'scroll' : 'resize'));
				if (distance % 4 === 0) await new Promise(requestAnimationFrame);
			}
		}, scrolls);
		done += scrolls.length;
	}
	await page.keyboard.press('Escape');
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/?view=scroll#terms');
	await page.evaluate(() => document.querySelector('#owed')!.scrollIntoView({ block: 'center' }));
	await expect(page.locator('#owed')).toHaveAttribute('aria-current', 'step');
	const view = await page.locator('#owed .figure').getAttribute('data-view');
	await expect.poll(() => page.locator('.stage [data-figure]').last().getAttribute('data-view')).toBe(view);
	expect(faults).toEqual([]);
});
