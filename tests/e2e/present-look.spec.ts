import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from './axe';

async function open(page: Page, hash = '') {
	await page.goto(`/present/${hash && `#${hash}`}`);
	await page.waitForSelector('html[data-drawn]');
	// all drawing code is there once every kind has been fetched
	await page.waitForLoadState('networkidle');
}

const sizes = [
	[1280, 720],
	[1920, 1080],
	[1024, 768]
] as const;

/** What is too small on the wall now, and what leaves it, measured in hundredths of the window's height. */
const faults = () => {
	const hundredth = innerHeight / 100;
	const found: string[] = [];
	const screen = document.querySelector<HTMLElement>('.screen[aria-current]')!;
	const seen = (element: Element) =>
		element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
		!element.closest('[data-state="hidden"]');
	for (const text of document.querySelectorAll<SVGTextElement>('.wall[data-shown="yes"] text')) {
		if (!seen(text)) continue;
		const { a } = text.getScreenCTM()!;
		const size = parseFloat(getComputedStyle(text).fontSize) * a;
		// the drawing is enlarged by CSS, which the matrix of an SVG leaves out in some browsers
		const scale = Number(getComputedStyle(text.closest('.drawing')!).scale) || 1;
		const shown = Math.abs(a - scale) < 0.01 ? size : size * scale;
		if (shown < 2 * hundredth)
			found.push(`${screen.id}: “${text.textContent}” is ${(shown / hundredth).toFixed(2)} %`);
		const box = text.getBoundingClientRect();
		if (box.left < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight)
			found.push(`${screen.id}: “${text.textContent}” leaves the wall`);
	}
	const least: Readonly<Record<string, number>> = {
		'.screen-body': 3.5,
		'.screen-finding': 3.5,
		'[data-text="yes"] .screen-text > p:not(.level-sources)': 3.5,
		'.level-sources': 2,
		'.screen-unit': 2,
		'.screen-foot': 2,
		'.kicker': 2,
		h2: 5
	};
	for (const [selector, share] of Object.entries(least))
		for (const element of screen.querySelectorAll(selector)) {
			if (!seen(element)) continue;
			const size = parseFloat(getComputedStyle(element).fontSize) / hundredth;
			if (size < share) found.push(`${screen.id}: ${selector} is ${size.toFixed(2)} %`);
		}
	const words = screen.querySelector('.screen-words')!;
	const foot = screen.getBoundingClientRect().bottom + 1;
	for (const child of words.children) {
		const box = child.getBoundingClientRect();
		if (
			seen(child) &&
			(box.bottom > foot || box.right > innerWidth + 1 || child.scrollWidth > child.clientWidth + 1)
		)
			found.push(`${screen.id}: ${child.className || child.tagName} has no room`);
	}
	const above = [...words.children].filter(seen).map((child) => child.getBoundingClientRect());
	above.forEach((box, i) => {
		if (i && box.top < above[i - 1]!.bottom - 1) found.push(`${screen.id}: words overlap`);
	});
	const head = screen.querySelector('figcaption');
	if (head && head.scrollHeight > head.clientHeight + 1)
		found.push(`${screen.id}: the figure’s heading has no room`);
	if (screen.scrollHeight > screen.clientHeight + 1) found.push(`${screen.id}: it scrolls`);
	return found;
};

/**
 * Asks the same of every slide, going on by key in the page itself. A figure is drawn by the task after its key.
 * @param check has to stand by itself: the page gets its text
 * @returns all that was found, how many slides there were, and how many words figures had
 */
const onEverySlide = (page: Page, check: () => readonly string[]) =>
	page.evaluate<{ found: string[]; seen: number; drawn: number }>(`(async () => {
		const check = ${check.toString()};
		const found = [], seen = new Set();
		let drawn = 0;
		for (const _ of document.querySelectorAll('[data-screen]')) {
			seen.add(document.querySelector('.screen[aria-current]').id);
			found.push(...check());
			drawn += document.querySelectorAll('.wall[data-shown="yes"] .drawing text').length;
			document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
			await new Promise((next) => setTimeout(next));
		}
		return { found, seen: seen.size, drawn };
	})()`);

for (const [width, height] of sizes) {
	test(`every slide is large enough and has room at ${width} × ${height}, its words at each level too`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page);
		await expect(page.locator('.screen[aria-current] h2')).toBeVisible();
		const count = await page.locator('[data-screen]').count();
		const { found, seen, drawn } = await onEverySlide(page, faults);
		expect(found).toEqual([]);
		expect(seen).toBe(count);
		expect(drawn).toBeGreaterThan(500);
		for (const level of ['plain', 'stretch', 'standard']) {
			await page.keyboard.press('Home');
			await page.keyboard.press('r');
			await page.waitForSelector(`html[data-level="${level}"]`);
			const words = await onEverySlide(page, faults);
			expect(words.found, level).toEqual([]);
			expect(words.seen, level).toBe(count);
		}
	});
}

/** Words that stand out too little against the paper: less than 7 to 1. */
const faint = () => {
	const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
	const rgb = (colour: string) => {
		canvas.clearRect(0, 0, 1, 1);
		canvas.fillStyle = colour;
		canvas.fillRect(0, 0, 1, 1);
		return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
	};
	const light = (colour: string) => {
		const [r = 0, g = 0, b = 0] = rgb(colour).map((value) => {
			const share = value / 255;
			return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const known = new Map<string, number>();
	const lightOf = (colour: string) => {
		const found = known.get(colour) ?? light(colour);
		known.set(colour, found);
		return found;
	};
	const paper = lightOf(getComputedStyle(document.documentElement).backgroundColor);
	const found = new Set<string>();
	const all = document.querySelectorAll(
		'.screen[aria-current] .screen-in *, .wall[data-shown="yes"] text, .present-bar *'
	);
	for (const element of all) {
		const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
		const svg = element instanceof SVGTextElement;
		if ((!words && !svg) || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
			continue;
		const style = getComputedStyle(element);
		const ink = lightOf(svg ? style.fill : style.color);
		// the journey is drawn on a night of its own, whose land is its lightest ground
		const night = element.closest('[data-night]');
		const ground = night
			? lightOf(/#\w{3,6}/.exec(getComputedStyle(night).getPropertyValue('--night-land'))![0])
			: paper;
		const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
		let opacity = 1;
		for (let at: Element | null = element; at; at = at.parentElement)
			opacity *= Number(getComputedStyle(at).opacity);
		if (contrast < 7 || opacity < 0.99)
			found.add(
				`${document.querySelector('.screen[aria-current]')!.id}: “${element.textContent.slice(0, 30)}” ${contrast.toFixed(1)} × ${opacity}`
			);
	}
	return [...found];
};

for (const theme of ['light', 'dark', 'mono'] as const) {
	test(`words stand out at 7 to 1: ${theme}`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.addInitScript((colours) => localStorage.setItem('present-colours', colours), theme);
		await open(page);
		const { found, seen } = await onEverySlide(page, faint);
		expect(found).toEqual([]);
		expect(seen).toBe(await page.locator('[data-screen]').count());
	});
}

/** Of the list of all slides a dozen stand for the rest. */
async function expectAccessible(page: Page, state: string) {
	expect(await faultsOf(page, (axe) => axe.exclude('.screen:nth-of-type(n + 13)')), state).toEqual([]);
}

test('axe finds nothing wrong, whatever is on the wall or over it', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, 'opening');
	await expectAccessible(page, 'opening');
	for (const hash of ['stop-bargain', 'yalta']) {
		await page.evaluate((id) => (location.hash = id), hash);
		await expect(page.locator(`#${hash}[aria-current]`)).toBeVisible();
		await expectAccessible(page, hash);
	}
	for (const [key, shows] of [
		['o', '[data-open="overview"]'],
		['?', '[data-over="help"]'],
		['g', '[data-over="goto"]'],
		['q', '.code svg'],
		['t', '[data-text="yes"]'],
		['b', '.blank']
	] as const) {
		await page.keyboard.press(key);
		await page.waitForSelector(shows);
		await expectAccessible(page, key);
		await page.keyboard.press('Escape');
		await expect(page.locator(shows)).toHaveCount(0);
	}
});

test('axe finds nothing wrong in the speaker’s window', async ({ page }) => {
	await page.goto('/present/speaker/?s=0123abcd#terms');
	await page.waitForSelector('html[data-talking]');
	expect(await faultsOf(page)).toEqual([]);
});

for (const javaScriptEnabled of [true, false]) {
	test(`a phone never scrolls sideways, ${javaScriptEnabled ? 'with' : 'without'} a script`, async ({
		browser
	}) => {
		const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 320, height: 568 } });
		const page = await context.newPage();
		for (const hash of ['opening', 'terms', 'yalta', 'stop-leaning']) {
			await page.goto(`/present/#${hash}`);
			if (javaScriptEnabled) {
				await page.waitForSelector('html[data-drawn]');
				await expect(page.locator(`#${hash}`)).toHaveAttribute('aria-current', 'step');
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
				await expect(page.getByRole('button', { name: 'Next' })).toBeInViewport({ ratio: 1 });
			} else {
				const { width } = (await page.locator(`#${hash} .screen-in`).boundingBox())!;
				expect(width).toBeLessThanOrEqual(320);
			}
		}
		await context.close();
	});
}

test.describe('on paper', () => {
	/** The pages of a PDF, counted in its text: Chromium writes one object of this type for each. */
	const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;

	test('plain printing gives a page a slide, live or not, also while black or dark', async ({ page }) => {
		await open(page, 'terms');
		const count = await page.locator('[data-screen]').count();
		await page.keyboard.press('c');
		await page.keyboard.press('b');
		expect(pages(await page.pdf({ preferCSSPageSize: true }))).toBe(count);
		expect(pages(await page.pdf({ format: 'Letter', landscape: true }))).toBe(count);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.screen:visible')).toHaveCount(count);
		await expect(page.locator('.present-bar, .wall, .blank').first()).toBeHidden();
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
		expect(
			await page.locator('#owed .graphic').evaluate((graphic) => getComputedStyle(graphic).visibility)
		).toBe('visible');
	});

	test('without a script, too', async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto('/present/');
		expect(pages(await page.pdf({ preferCSSPageSize: true }))).toBe(
			await page.locator('[data-screen]').count()
		);
		await context.close();
	});
});
