import { expect, test, type Page } from '@playwright/test';

const widths = [288, 390, 768, 1280, 1920];

/** What is wrong with the words of the pinned line: printed far from their mark, nearer to another, cut, or on each other. */
const faults = (page: Page) =>
	page.evaluate(() => {
		const graphic = document.querySelector('.stage .graphic')!;
		const room = graphic.getBoundingClientRect();
		const boxOf = (element: Element) => element.getBoundingClientRect();
		const texts = [...graphic.querySelectorAll('text[data-of]')];
		// a picture of empty days may have no room for the event before them
		const named = texts.length || graphic.querySelector('[data-part="empty"]');
		const found: string[] = named ? [] : ['no event is named'];
		const groups = Map.groupBy(texts, (text) => (text as SVGElement).dataset['of']!);
		const level = (a: { top: number; bottom: number }, b: { top: number; bottom: number }) =>
			Math.max(0, a.top - b.bottom, b.top - a.bottom);
		const marks = [...graphic.querySelectorAll<SVGElement>('[data-mark="station"]')].filter(
			(mark) => mark.dataset['state'] !== 'hidden'
		);
		for (const [key, lines] of groups) {
			const boxes = lines.map(boxOf);
			const box = {
				left: Math.min(...boxes.map(({ left }) => left)),
				top: Math.min(...boxes.map(({ top }) => top)),
				bottom: Math.max(...boxes.map(({ bottom }) => bottom))
			};
			const own = marks.find((mark) => mark.dataset['key'] === key);
			// a mark outside the window lies on the strip
			if (!own) continue;
			const size = parseFloat(getComputedStyle(lines[0]!).fontSize) * 1.25;
			const away = level(box, boxOf(own));
			if (away > size / 2) found.push(`${key} stands ${away} px from its mark`);
			const right = box.left > boxOf(own).left;
			const beside = marks.filter((mark) => {
				const { left, right: end } = boxOf(mark);
				return mark !== own && (right ? end >= boxOf(own).right - 1 : left <= boxOf(own).left + 1);
			});
			for (const mark of beside) {
				const { top, bottom } = boxOf(mark);
				const middle = (top + bottom) / 2;
				if (middle > box.top && middle < box.bottom && away > 0)
					found.push(`${key} stands at ${mark.dataset['key']}`);
			}
		}
		const all = [...graphic.querySelectorAll('text')].filter(
			(text) => (text as SVGElement).dataset['state'] !== 'hidden'
		);
		for (const [i, text] of all.entries()) {
			const a = boxOf(text);
			if (a.left < room.left - 1 || a.right > room.right + 1 || a.bottom > room.bottom + 4)
				found.push(`“${text.textContent}” is cut`);
			for (const other of all.slice(i + 1)) {
				const b = boxOf(other);
				const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
				const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
				// boxes hold the leading, too
				if (across > 1 && down > 0.4 * Math.min(a.height, b.height))
					found.push(`“${text.textContent}” meets “${other.textContent}”`);
			}
		}
		return found;
	});

for (const width of widths)
	test(`the line names events at their own marks, ${width} pixels wide`, async ({ browser }) => {
		const page = await browser.newPage({
			viewport: { width, height: width < 700 ? 844 : 900 },
			reducedMotion: 'reduce'
		});
		await page.goto('/');
		await page.waitForSelector('html[data-drawn]');
		const steps = await page.$$eval('.steps [data-step]', (all) =>
			all
				.filter((step) => step.querySelector('[data-figure="timeline"]'))
				.map((step) => [step.id, step.querySelector('[data-figure]')!.getAttribute('data-view')!] as const)
		);
		expect(steps.length).toBeGreaterThan(10);
		for (const [id, view] of steps) {
			// with less movement the story is read step by step: others are not there to scroll to
			await page.evaluate((id) => (location.hash = id), id);
			await expect(page.locator('.stage [data-figure]')).toHaveAttribute('data-view', view);
			// the drawing follows its view in the tasks after the next frame
			await expect(page.locator('.stage .layercake-container [data-part="window"]')).toBeAttached();
			await expect.poll(() => faults(page), { message: `${id}: ${view}` }).toEqual([]);
		}
		await page.close();
	});

test('track and frame travel together; what is named stands still until they rest', async ({ page }) => {
	await page.goto('/#yangtze');
	await page.waitForSelector('html[data-drawn]');
	await expect(page.locator('.stage .layercake-container [data-part="line"]')).toBeAttached();
	// who stays with a step for a second is not in a hurry
	await page.waitForTimeout(1200);
	const seen = await page.evaluate(async () => {
		document.getElementById('one-side')!.scrollIntoView({ block: 'center' });
		const part = (name: string) => document.querySelector<SVGElement>(`.stage [data-part="${name}"]`)!;
		const moving = (name: string) => part(name).getAnimations().length > 0;
		while (!moving('line')) await new Promise(requestAnimationFrame);
		await new Promise((halfway) => setTimeout(halfway, 200));
		const words = [...document.querySelectorAll('.stage text[data-of]')];
		return {
			line: moving('line'),
			frame: moving('frame'),
			words: words.map((text) => Number(getComputedStyle(text).opacity))
		};
	});
	expect(seen.line && seen.frame).toBe(true);
	expect(Math.max(...seen.words)).toBe(0);
});
