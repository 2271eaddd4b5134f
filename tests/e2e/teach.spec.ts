import { expect, test, type Locator, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

test('the quiz is answered by keyboard, says why, leads to the step and keeps nothing', async ({ page }) => {
	const requests: string[] = [];
	await page.goto('/teach/quiz/');
	await expect(page.getByRole('button', { name: 'Check' })).toHaveCount(10);
	page.on('request', (request) => requests.push(request.url()));
	const item = page.locator('#item-partner-1945');
	await item.getByRole('button', { name: 'Check' }).focus();
	await page.keyboard.press('Enter');
	await expect(item.getByRole('status')).toHaveText('Choose an answer first.');
	await item.getByRole('radio').first().focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(item.getByRole('status')).toContainText('Not quite. The party was not a government');
	await item.getByRole('radio').first().focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(item.getByRole('status')).toContainText('Right. Wang Shijie signed');
	await expect(page.locator('[data-score]')).toContainText('1 of 1 right');
	expect(requests).toEqual([]);
	expect(
		await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)
	).toBe(0);
	await item.getByRole('status').getByRole('link').click();
	await expect(page).toHaveURL(/\/#treaty-1945$/);
});

test('the quiz works without a script: choose, then open the reasons', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/teach/quiz/');
	const item = page.locator('#item-owed');
	await item.getByText('US$270 million').first().click();
	await expect(item.getByRole('radio', { name: 'US$270 million' })).toBeChecked();
	await expect(item.getByText('That is one yearly repayment.')).toBeHidden();
	await item.getByText('Answer and reasons').click();
	await expect(item.getByText('That is one yearly repayment.')).toBeVisible();
	await expect(item.getByRole('link', { name: 'What it would cost' })).toBeVisible();
	await context.close();
});

const guessAt = (page: Page, id: string) =>
	page.locator(`#${id} .guess`).evaluate((guess) => {
		const { x, y, width, height } = guess.getBoundingClientRect();
		return { x: x + width / 2, y: y + height / 2 };
	});

test('a guess is made by keyboard, and the record says how far off it was', async ({ page }) => {
	await page.goto('/teach/predict/');
	const chart = page.locator('#members');
	await chart.getByRole('button', { name: 'Show the record' }).click();
	await expect(chart.getByRole('status')).toContainText('Set a guess first');
	await expect(chart.getByText('4.49 million').first()).toBeHidden();
	const slider = chart.getByRole('slider');
	await slider.focus();
	for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowUp');
	await expect(slider).toHaveAttribute('aria-valuetext', '2 million members');
	await expect(chart.getByRole('spinbutton')).toHaveValue('2');
	await chart.getByRole('button', { name: 'Show the record' }).focus();
	await page.keyboard.press('Enter');
	await expect(chart.getByRole('status')).toHaveText(
		'You guessed 2 million members. The record is 4.49 million: your guess is too low by 2.5 million members.'
	);
	await expect(chart.getByText('4.49 million').first()).toBeVisible();
	await expect(chart.getByText('How sure is it?')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(chart.getByText('How sure is it?')).toBeHidden();
});

for (const width of [1280, 390])
	test(`a guess is made by pointer, where the chart has the value, at ${width}`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/teach/predict/');
		for (const [id, value] of [
			['members', '3'],
			['debt', '150'],
			['tungsten', '15000']
		] as const) {
			const chart = page.locator(`#${id}`);
			const slider = chart.getByRole('slider');
			await slider.scrollIntoViewIfNeeded();
			const box = (await slider.boundingBox())!;
			await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
			await expect(chart.getByRole('spinbutton')).toHaveValue(value);
			const guess = await guessAt(page, id);
			const across = id === 'tungsten' ? guess.x - box.x - box.width / 2 : guess.y - box.y - box.height / 2;
			expect(Math.abs(across)).toBeLessThan(3);
		}
	});

for (const reducedMotion of ['reduce', 'no-preference'] as const)
	test(`a line goes from the guess to the record, with ${reducedMotion}`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion });
		await page.goto('/teach/predict/');
		const chart = page.locator('#members');
		await chart.getByRole('spinbutton').fill('2');
		await chart.getByRole('button', { name: 'Show the record' }).click();
		const line = chart.locator('.recorded');
		const middle = async (place: Locator) => {
			const { y, height } = (await place.boundingBox())!;
			return y + height / 2;
		};
		const mark = await middle(
			chart.locator('[data-drawing="after"] [data-size="wide"] [data-key="1949"]').first()
		);
		if (reducedMotion === 'reduce') expect(Math.abs((await middle(line)) - mark)).toBeLessThan(4);
		else await expect.poll(async () => Math.abs((await middle(line)) - mark)).toBeLessThan(4);
		await expect(line).toHaveCSS('opacity', '0');
		expect(await middle(chart.locator('.guess'))).toBeGreaterThan(mark + 50);
		await chart.getByRole('button', { name: 'Guess again' }).click();
		await expect(line).toBeHidden();
	});

test('without a script the record of a chart is folded away', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/teach/predict/');
	await expect(page.getByRole('slider')).toHaveCount(0);
	await expect(page.locator('#debt .predict-record')).toBeHidden();
	await page.locator('#debt summary').click();
	await expect(page.locator('#debt .predict-record')).toContainText('US$270 million');
	await context.close();
});

for (const format of ['A4', 'Letter'] as const)
	test(`the student pack prints on ${format}: no picture is cut, no page is empty`, async ({ page }) => {
		await page.goto('/teach/student/');
		const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, printBackground: false })));
		expect(pdf.numPages).toBeGreaterThan(14);
		for (let number = 1; number <= pdf.numPages; number++) {
			const { items } = await (await pdf.getPage(number)).getTextContent();
			expect(items.length, `page ${number}`).toBeGreaterThan(3);
		}
		expect(pdf.numPages).toBeLessThan(format === 'A4' ? 40 : 46);
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width: 680, height: 960 });
		const tall = await page.evaluate(() =>
			[...document.querySelectorAll('.pack-chart .figure, .paper-predict, .class-source')]
				.map(
					(element) =>
						[element.textContent.trim().slice(0, 40), element.getBoundingClientRect().height] as const
				)
				.filter(([, height]) => height > 940)
		);
		expect(tall).toEqual([]);
	});

test('the sheet for a school’s IT office is one page, on A4 and on Letter', async ({ page }) => {
	await page.goto('/teach/it/');
	for (const format of ['A4', 'Letter'] as const)
		expect((await getDocumentProxy(new Uint8Array(await page.pdf({ format })))).numPages, format).toBe(1);
});
