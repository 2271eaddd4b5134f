import puppeteer from 'puppeteer-core';
import { firefoxPath } from '../../scripts/engines.mjs';
import type { Engine, Window } from './engine';

async function start(): Promise<Window> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: firefoxPath() ?? '',
		headless: true
	});
	const page = await browser.newPage();
	return {
		async open(address) {
			await page.goto(address, { waitUntil: 'load' });
		},
		size: (width, height) => page.setViewport({ width, height }),
		async wheel(by) {
			const { width, height } = page.viewport() ?? { width: 0, height: 0 };
			await page.mouse.move(width / 2, height / 2);
			await page.mouse.wheel({ deltaY: by });
		},
		press: (key) => page.keyboard.press(key),
		click: (selector) => page.click(selector),
		evaluate: <Argument, Result>(run: (argument: Argument) => Result, argument?: Argument) =>
			page.evaluate(run as (argument: unknown) => Result, argument) as Promise<Result>,
		async evaluateIn(selector, run) {
			const element = await page.waitForSelector(selector);
			const frame = await element?.contentFrame();
			if (!frame) throw new Error(`${selector} is no frame`);
			return frame.evaluate<[], typeof run>(run);
		},
		screenshot: () => page.screenshot(),
		print: (format, landscape) => page.pdf({ format, landscape, timeout: 60_000 }),
		close: () => browser.close()
	};
}

/** Gecko, through WebDriver BiDi. */
export const firefox: Engine = {
	name: 'Firefox',
	installed: Boolean(firefoxPath()),
	prints: true,
	start,
	rounding: 0.5
};
