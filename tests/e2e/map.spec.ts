import { expect, test, type Page } from '@playwright/test';
import { project } from '../../src/lib/figures/map/projection';
import { settled } from './settled';

interface Spot {
	readonly x: number;
	readonly y: number;
}

/** What is seen at one moment: the camera, the dots and the names, in pixels of the map. */
interface Moment {
	readonly scale: number;
	readonly from: Spot;
	readonly dots: readonly (Spot & { readonly key: string })[];
	/** How far each name that can be read is from its dot. */
	readonly names: readonly { readonly of: string; readonly far: number }[];
}

/** Goes to a step at once, and looks every 50 milliseconds until all is at rest. */
const goTo = (page: Page, step: string) =>
	page.evaluate(async (id): Promise<readonly Moment[]> => {
		const graphic = document.querySelector('[data-island="stage"] .graphic')!;
		function look(): Moment | undefined {
			const map = graphic.querySelector('[data-part="map"]');
			const sheet = map?.querySelector('[data-part="sheet"]');
			if (!map || !sheet) return undefined;
			const corner = map.querySelector('[data-part="water"]')!.getBoundingClientRect();
			const { a, e, f } = new DOMMatrix(getComputedStyle(sheet).transform);
			const dots = [...map.querySelectorAll<SVGElement>('[data-mark="point"]')].map((dot) => {
				const { left, right, top, bottom } = dot.querySelector('path')!.getBoundingClientRect();
				return {
					key: dot.dataset['key']!,
					x: (left + right) / 2 - corner.left,
					y: (top + bottom) / 2 - corner.top
				};
			});
			const names = [...map.querySelectorAll<SVGElement>('[data-of]')].flatMap((name) => {
				const dot = dots.find(({ key }) => key === name.dataset['of']);
				if (!dot || Number(getComputedStyle(name).opacity) < 0.1) return [];
				const { left, right, top, bottom } = name.getBoundingClientRect();
				const [x, y] = [dot.x + corner.left, dot.y + corner.top];
				return [
					{ of: dot.key, far: Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) }
				];
			});
			return { scale: a, from: { x: e, y: f }, dots, names };
		}
		document.getElementById(id)!.scrollIntoView({ block: 'center', behavior: 'instant' });
		const moments: Moment[] = [];
		const start = performance.now();
		// at rest once nothing has changed, with names to be read, for a while
		for (let still = start; performance.now() - still < 1500 && performance.now() - start < 20_000;) {
			const moment = look();
			const before = moments.at(-1);
			if (moment) moments.push(moment);
			const same = before?.scale === moment?.scale && before?.names.length === moment?.names.length;
			if (!moment?.names.length || !same) still = performance.now();
			await new Promise((done) => setTimeout(done, 50));
		}
		return moments;
	}, step);

test('every frame of a movement of the map shows each place where it is', async ({ page }) => {
	test.slow();
	await page.goto('/');
	await page.waitForSelector('html[data-drawn]');
	const { rows: places } = (await (await page.request.get('/data/places.json')).json()) as {
		rows: { id: string; lon: number; lat: number }[];
	};
	const steps = await page
		.locator('[data-step]')
		.evaluateAll((all) =>
			all
				.filter((step) =>
					(step.querySelector('[data-view]')?.getAttribute('data-view') ?? '').includes('"figure":"map"')
				)
				.map(({ id }) => id)
		);
	const there = steps.slice(0, 4);
	let movements = 0;
	await goTo(page, there[0]!);
	for (const step of [...there.slice(1), ...there.slice(0, -1).reverse()]) {
		const moments = await goTo(page, step);
		const scales = new Set(moments.map(({ scale }) => scale.toFixed(4)));
		if (scales.size > 2) movements++;
		for (const { scale, from, dots, names } of moments) {
			for (const dot of dots) {
				const { lon, lat } = places.find(({ id }) => id === dot.key)!;
				const spot = project([lon, lat]);
				const [dx, dy] = [spot.x * scale + from.x - dot.x, spot.y * scale + from.y - dot.y];
				expect(Math.hypot(dx, dy), `${dot.key} on the way to ${step}`).toBeLessThan(3);
			}
			for (const { of, far } of names) expect(far, `the name ${of} on the way to ${step}`).toBeLessThan(30);
		}
		expect(moments.at(-1)?.names.length, `names at ${step}`).toBeGreaterThan(1);
	}
	// forward and back
	expect(movements).toBeGreaterThanOrEqual(2);
});

test('a caption of another height does not start the movement of the map anew', async ({ page }) => {
	await page.setViewportSize({ width: 430, height: 844 });
	await page.goto('/?view=scroll#turn-to-the-northeast');
	await page.waitForSelector('html[data-drawn]');
	const view = await page.locator('#turn-to-the-northeast [data-figure]').getAttribute('data-view');
	await expect(page.locator('.stage [data-figure]')).toHaveAttribute('data-view', view!);
	await expect(page.locator('.stage [data-part="sheet"]')).toBeAttached();
	await settled(page);
	const goes = (step: string) =>
		page.evaluate(async (id) => {
			const graphic = document.querySelector('.stage .graphic')!;
			const [before, begun] = [graphic.clientHeight, [] as string[]];
			const note = ({ type, target }: Event) => {
				if ((target as SVGElement).dataset['part'] === 'sheet') begun.push(type);
			};
			const kinds = ['transitionrun', 'transitioncancel', 'transitionend'];
			for (const kind of kinds) document.addEventListener(kind, note);
			document.getElementById(id)!.scrollIntoView({ block: 'center', behavior: 'instant' });
			for (let i = 0; i < 60 && !begun.includes('transitionend'); i++)
				await new Promise((done) => setTimeout(done, 100));
			for (const kind of kinds) document.removeEventListener(kind, note);
			return { begun, by: graphic.clientHeight - before };
		}, step);
	const { begun, by } = await goes('restraint');
	expect(by).not.toBe(0);
	expect(begun).toEqual(['transitionrun', 'transitionend']);
});
