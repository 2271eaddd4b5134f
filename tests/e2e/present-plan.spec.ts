import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from './axe';
import { readFileSync } from 'node:fs';
import { at, openSpeaker, seen, swipe } from './slides';

interface Plan {
	readonly minutes: number;
	readonly screens: readonly { readonly id: string }[];
}

/** The lessons, as the page has them for its script. */
const plans = () =>
	JSON.parse(
		/id="plans">(.*?)<\/script>/.exec(readFileSync('build/present/index.html', 'utf8'))![1]!
	) as readonly Plan[];

/** The slides of a lesson, at work. */
async function open(page: Page, plan: number, hash = '') {
	await page.goto(`/present/?plan=${plan}${hash && `#${hash}`}`);
	await page.waitForSelector('html[data-drawn]');
}

const place = (page: Page) => page.locator('.present-bar p');
const shown = (page: Page) =>
	page.locator('main section[data-screen]').evaluateAll((all) => all.map(({ id }) => id));

/** Stays with a slide for as long as a stop holds. */
const stay = (page: Page) => page.waitForTimeout(1100);

for (const { minutes, screens } of plans())
	test(`the deck of ${minutes} minutes has its plan’s slides, in order, counted by itself`, async ({
		page
	}) => {
		await open(page, minutes);
		const ids = screens.map(({ id }) => id);
		expect(await shown(page)).toEqual(ids);
		await expect(place(page)).toHaveText(`1 of ${ids.length}`);
		await page.keyboard.press('End');
		expect(await at(page)).toBe('closing');
		await page.keyboard.press('2');
		await page.keyboard.press('Enter');
		expect(await at(page)).toBe('starter-members');
		await expect(page.locator('#starter-members svg')).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`/present/\\?plan=${minutes}#starter-members$`));
	});

test('a lesson of 45 minutes costs few presses more than its plan has items', async ({ page }) => {
	let presses = 0;
	await page.goto('/');
	await page.locator('a[href$="teach/"]').first().click();
	presses++;
	const items = await page.locator('#plan-45 tbody tr').count();
	await page.getByRole('link', { name: 'Slides for 45 minutes' }).click();
	presses++;
	await page.waitForSelector('html[data-drawn]');
	while ((await at(page)) !== 'closing') {
		if (await page.locator('[data-holds][aria-current]').count()) await stay(page);
		await page.keyboard.press('PageDown');
		presses++;
		expect(presses).toBeLessThan(100);
	}
	expect(items).toBeGreaterThan(10);
	expect(presses).toBeLessThanOrEqual(items + 10);
});

test('a stop is not run past, neither by quick presses nor by a key that is held', async ({ page }) => {
	await open(page, 45, 'treaty-1945');
	for (let i = 0; i < 5; i++) await page.keyboard.press('PageDown');
	expect(await at(page)).toBe('stop-at-restraint');
	await stay(page);
	await page.keyboard.down('ArrowRight');
	await expect.poll(() => at(page)).toBe('four-to-one');
	await page.keyboard.up('ArrowRight');
	await page.keyboard.press('PageUp');
	await page.keyboard.press('PageUp');
	await page.keyboard.down('ArrowRight');
	for (let i = 0; i < 8; i++) {
		await page.waitForTimeout(200);
		await page.keyboard.down('ArrowRight');
	}
	expect(await at(page)).toBe('stop-at-restraint');
});

test('Back leads from lesson to lesson, a reload and an edited address to their slide', async ({ page }) => {
	await open(page, 45, 'crossing');
	await page.keyboard.press('m');
	await page.getByRole('link', { name: 'A lesson of 90 minutes' }).click();
	await page.waitForURL(/plan=90/);
	await page.waitForSelector('html[data-drawn]');
	expect(await at(page)).toBe('crossing');
	await page.keyboard.press('PageDown');
	await expect(page).toHaveURL(/plan=90#the-offer$/);
	await page.reload();
	await page.waitForSelector('html[data-drawn]');
	expect(await at(page)).toBe('the-offer');
	await page.evaluate(() => (location.hash = '#controversy-judging'));
	await expect.poll(() => at(page)).toBe('controversy-judging');
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(/plan=45#crossing$/);
	await page.waitForSelector('html[data-drawn]');
	await page.keyboard.press('m');
	await page.getByRole('link', { name: 'The whole story' }).click();
	await page.waitForURL(/\/present\/\?#crossing$/);
	await page.waitForSelector('html[data-drawn]');
	await expect(page.locator('#stop-legacy')).toHaveCount(1);
});

test('a step that the lesson leaves out is found at the slide before it; an unknown plan is the whole story', async ({
	page
}) => {
	await open(page, 45, 'tungsten');
	expect(await at(page)).toBe('owed');
	const whole = await page.goto('/present/').then(() => shown(page));
	await open(page, 7, 'tungsten');
	expect(await shown(page)).toEqual(whole);
	expect(await at(page)).toBe('tungsten');
	await expect(page.locator('#starter-members')).toHaveCount(0);
});

test('overview, black, swipe and the reading level work in a lesson', async ({ page }) => {
	await open(page, 45, 'pairs');
	const count = await page.locator('main section[data-screen]').count();
	await page.keyboard.press('b');
	await page.keyboard.press('PageDown');
	expect(await at(page)).toBe('pairs');
	await page.keyboard.press('o');
	await expect(page.locator('.screen:visible')).toHaveCount(count);
	await expect(page.locator('#owed .screen-number')).toHaveText(/^\d+$/);
	await page.locator('#owed h2 a').click();
	expect(await at(page)).toBe('owed');
	await page.keyboard.press('r');
	await expect(page).toHaveURL(/\?plan=45&level=plain#owed$/);
	await swipe(page, 300, 100);
	expect(await at(page)).toBe('pairs');
	await expect(page.locator('#pairs .code svg')).toBeVisible();
	await expect(page.locator('#pairs .code-address')).toContainText('/teach/student/');
});

test('the quiz asks, and T says what is right; the next item keeps its answer back', async ({ page }) => {
	await open(page, 45, 'quiz-returned');
	const answer = page.locator('.screen[aria-current] .screen-answer');
	await expect(page.locator('#quiz-returned li')).toHaveCount(4);
	await expect(answer).toBeHidden();
	await page.keyboard.press('t');
	await expect(answer).toContainText('C. The railway without payment');
	await page.keyboard.press('PageDown');
	await expect(answer).toBeHidden();
});

test('what only a lesson has is large enough and has room', async ({ page }) => {
	for (const [width, height] of [
		[1280, 720],
		[1024, 768]
	] as const) {
		await page.setViewportSize({ width, height });
		for (const { minutes } of plans()) {
			await open(page, minutes);
			const own = await page
				.locator('main section[data-screen]:not([data-step])')
				.evaluateAll((all) => all.map(({ id, dataset }) => ({ id, kind: dataset['screen'] })));
			for (const slide of own) {
				await page.evaluate((hash) => (location.hash = hash), slide.id);
				await expect(page.locator(`#${slide.id}[aria-current]`)).toBeVisible();
				if (slide.kind === 'quiz') await page.keyboard.press('t');
				const found = await page.evaluate(() => {
					const screen = document.querySelector<HTMLElement>('.screen[aria-current]')!;
					const foot = screen.getBoundingClientRect().bottom + 1;
					const least = { h2: 4, '.screen-body': 3.5, '.screen-options': 3.5, '.screen-answer': 3.5 };
					return [
						...[...screen.querySelectorAll('h2, p, li, svg')]
							.map((element) => [element, element.getBoundingClientRect()] as const)
							.filter(([, { bottom, right }]) => bottom > foot || right > innerWidth + 1)
							.map(([{ tagName, textContent }]) => `${tagName} ${textContent.slice(0, 20)} leaves the wall`),
						...Object.entries(least).flatMap(([selector, share]) =>
							[...screen.querySelectorAll(selector)]
								.filter(
									(element) => parseFloat(getComputedStyle(element).fontSize) < (share * innerHeight) / 100
								)
								.map(() => `${selector} is small`)
						)
					];
				});
				expect(found, `${minutes}: ${slide.id} at ${width}`).toEqual([]);
			}
		}
	}
});

test('axe finds nothing wrong on the slides of a lesson, nor in the choice of one', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const hash of ['starter-members', 'stop-at-restraint', 'pairs', 'quiz-owed', 'closing']) {
		await open(page, 45, hash);
		if (hash === 'closing') {
			await page.keyboard.press('m');
			await page.waitForSelector('[data-over="lesson"]');
		}
		expect(await faultsOf(page), hash).toEqual([]);
	}
});

test('without a script the list of a lesson’s slides is on the page of lessons', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/teach/');
	for (const { minutes, screens } of plans()) {
		const links = page.locator(`#plan-${minutes} tbody [data-numeric] a`);
		expect(await links.count()).toBe(await page.locator(`#plan-${minutes} tbody tr`).count());
		for (const [address, number] of await links.evaluateAll((all) =>
			all.map((link) => [(link as HTMLAnchorElement).hash.slice(1), link.textContent] as const)
		))
			expect(number.split('–')[0], address).toBe(String(screens.findIndex(({ id }) => id === address) + 1));
	}
	await page.locator('#plan-60 tbody a[href*="present"]', { hasText: /^3$/ }).click();
	await expect(page).toHaveURL(/\/present\/\?plan=60#yalta$/);
	await expect(page.locator('[data-screen]#yalta')).toBeInViewport();
	await context.close();
});

test.describe('the speaker’s window', () => {
	test('has the lesson’s slides, its times and how each step is told', async ({ page }) => {
		await open(page, 45, 'restraint');
		const speaker = await openSpeaker(page);
		await expect.poll(() => seen(speaker)).toBe('restraint');
		await expect(speaker.locator('.talk-says')).toContainText('Give each third of the room');
		await expect(speaker.locator('.talk-left li').first()).toContainText('2:00');
		await expect(speaker.locator('.talk-left li').first()).toHaveAttribute('value', '6');
		await speaker.keyboard.press('PageDown');
		await speaker.keyboard.press('PageDown');
		await expect.poll(() => at(page)).toBe('stop-at-restraint');
		await expect.poll(() => seen(speaker)).toBe('stop-at-restraint');
		await stay(speaker);
		await speaker.keyboard.press('PageDown');
		await expect.poll(() => at(page)).toBe('four-to-one');
	});

	test('says what is late, and shares the time that is left', async ({ page }) => {
		await open(page, 45, 'crossing');
		const speaker = await openSpeaker(page);
		await expect(speaker.locator('.talk-left li', { hasText: 'Pairs' })).toContainText('10:00');
		// the lesson began half an hour ago; the plan has this slide until 16½ minutes
		await speaker.evaluate(() => {
			const started = Date.now() - 30 * 60_000;
			sessionStorage.setItem('present-clock', JSON.stringify({ started, minutes: 45 }));
		});
		await speaker.reload();
		await speaker.waitForSelector('html[data-talking]');
		await expect(speaker.locator('.talk-shared')).toHaveText(
			/^You are 13½ minutes behind\. What is left has 15 minutes in place of 28½ minutes/
		);
		await expect(speaker.locator('.talk-left li').first()).toContainText('over time');
		await expect(speaker.locator('.talk-left li', { hasText: 'Pairs' })).toContainText(/5:1\d for 10:00/);
		await speaker.keyboard.type('20');
		await speaker.keyboard.press('Enter');
		await expect(speaker.locator('.talk-shared')).toHaveText(
			/^You are 10 minutes ahead\. What is left has 11/
		);
	});

	test('follows the wall to another lesson', async ({ page }) => {
		await open(page, 45, 'yalta');
		const speaker = await openSpeaker(page);
		await expect.poll(() => seen(speaker)).toBe('yalta');
		await open(page, 60, 'two-aims');
		await expect(speaker).toHaveURL(/plan=60/);
		await speaker.waitForSelector('html[data-talking]');
		await expect.poll(() => seen(speaker)).toBe('two-aims');
		await speaker.keyboard.press('PageDown');
		await expect.poll(() => at(page)).toBe('a-party-of-peasants');
	});
});

for (const javaScriptEnabled of [true, false])
	test(`a phone chooses a level and keeps it from step to step, ${javaScriptEnabled ? 'with' : 'without'} a script`, async ({
		browser
	}) => {
		const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 320, height: 640 } });
		const page = await context.newPage();
		await page.goto('/s/crossing/');
		await expect(page.locator('.share-text:visible')).toHaveId('standard');
		await page.getByRole('link', { name: 'Plain', exact: true }).click();
		await expect(page.locator('.share-text:visible')).toHaveId('plain');
		await page.getByRole('link', { name: /^Next/ }).click();
		await expect(page).toHaveURL(/\/s\/mikoyan\/#plain$/);
		await expect(page.locator('.share-text:visible')).toHaveId('plain');
		await context.close();
	});
