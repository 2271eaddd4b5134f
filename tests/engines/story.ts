import { describe, expect, test } from 'vitest';
import { long } from '../support/length';
import { shown } from '../support/shown';
import { desk, patience, phone, type Reader } from './reader';

/** What holds for the story's page. `here` is asked in each test, when the engine runs. */
export function storySpecs(here: () => Reader): void {
	describe.each([
		['at a desk', desk],
		['on a phone', phone]
	] as const)('the story %s', (_, size) => {
		test('opens with its figure pinned', async () => {
			const reader = here();
			await reader.openStory(size, '#terms');
			await reader.expectInStep();
			const stage = () => document.querySelector('.stage')!.getBoundingClientRect().top;
			const before = await reader.page.evaluate(stage);
			await reader.page.evaluate(() => scrollBy(0, 150));
			await expect.poll(() => reader.page.evaluate(() => scrollY), patience).toBeGreaterThan(150);
			expect(Math.abs((await reader.page.evaluate(stage)) - before)).toBeLessThan(2);
			expect(before).toBeLessThan(20);
			const painted = await reader.page.screenshot();
			await reader.page.evaluate(() => document.getElementById('yalta')!.scrollIntoView());
			await reader.expectInStep();
			expect(Buffer.from(painted).equals(Buffer.from(await reader.page.screenshot()))).toBe(false);
			await reader.expectNothingWrong();
		});

		test('shows a step’s view at its step, in jumps through the story and back', async () => {
			const reader = here();
			await reader.openStory(size);
			const ids = await reader.page.evaluate(() =>
				[...document.querySelectorAll('[data-step]')].map((step) => step.id)
			);
			expect(ids.length).toBeGreaterThan(40);
			// a figure is drawn in the same way on a phone: one in three stands for the rest, in a sample one in six
			const every = (size === phone ? 3 : 1) * (long ? 1 : 6);
			const there = ids.filter((_, i) => i % every === 0);
			for (const id of [...there, ...there.filter((_, i) => i % 3 === 2).reverse()]) {
				await reader.page.evaluate((step) => document.getElementById(step)!.scrollIntoView(), id);
				await expect.poll(async () => (await reader.page.evaluate(shown)).current, patience).toBe(id);
				await reader.expectInStep();
			}
			await reader.expectNothingWrong();
		});

		test('keeps to the step at the line by wheel and by key', async () => {
			const reader = here();
			await reader.openStory(size, '#yalta');
			const seen = new Set<string>();
			for (const by of [300, 300, 300, 300, 300, 700, 700, 700, 700, -500, -500, -500]) {
				await reader.moving(() => reader.page.wheel(by));
				await reader.expectInStep();
				seen.add((await reader.page.evaluate(shown)).current);
			}
			expect(seen.size).toBeGreaterThan(3);
			for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'End', 'Home'] as const) {
				await reader.moving(() => reader.page.press(key));
				await reader.expectInStep();
			}
			await reader.expectNothingWrong();
		});
	});

	test('a link to a step opens there, and the address follows the reader without a history', async () => {
		const reader = here();
		await reader.openStory(desk, '#signed');
		await reader.expectInStep();
		expect((await reader.page.evaluate(shown)).current).toBe('signed');
		const before = await reader.page.evaluate(() => history.length);
		await reader.page.evaluate(() => document.getElementById('one-side')!.scrollIntoView());
		await expect.poll(() => reader.page.evaluate(() => location.hash), patience).toBe('#one-side');
		expect(await reader.page.evaluate(() => history.length)).toBe(before);
	});

	test('a note opens in place and closes with Escape, its number in focus again', async () => {
		const reader = here();
		await reader.openStory(desk, '#a-party-of-peasants');
		const isOpen = () => document.getElementById('in-place')!.matches(':popover-open');
		const ref = '#a-party-of-peasants a[role="doc-noteref"]';
		await reader.page.click(ref);
		await expect.poll(() => reader.page.evaluate(isOpen), patience).toBe(true);
		const words = await reader.page.evaluate((ref) => {
			const said = (selector: string) => document.querySelector(selector)!.textContent;
			const note = document.querySelector(ref)!.getAttribute('href')!;
			return { here: said('#in-place [data-words]'), below: said(`${note} [data-words]`) };
		}, ref);
		expect(words.here).toBe(words.below);
		expect(words.here.length).toBeGreaterThan(5);
		await reader.page.press('Escape');
		await expect.poll(() => reader.page.evaluate(isOpen), patience).toBe(false);
		expect(await reader.page.evaluate(() => document.activeElement!.getAttribute('role'))).toBe(
			'doc-noteref'
		);
		await reader.expectNothingWrong();
	});

	test('where scripts may not run each step has its own picture', async () => {
		const reader = here();
		await reader.page.size(...desk);
		await reader.page.open(reader.site.unscripted('/'));
		const steps = await reader.page.evaluate(() =>
			[...document.querySelectorAll('[data-step]')].map((step) => {
				const { width, height } = step.querySelector('.graphic svg')?.getBoundingClientRect() ?? {};
				return { id: step.id, seen: width! > 100 && height! > 100 };
			})
		);
		expect(steps.length).toBeGreaterThan(40);
		expect(steps.filter(({ seen }) => !seen)).toEqual([]);
		expect(await reader.page.evaluate(() => document.querySelector('.stage')!.checkVisibility())).toBe(false);
	});
}
