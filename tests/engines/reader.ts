import { expect } from 'vitest';
import { shown } from '../support/shown';
import type { Window } from './engine';
import type { Site } from './site';

/** How long a page may take to come to what is expected, and how often it is asked. */
export const patience = { timeout: 8_000, interval: 50 };

/** Windows that the story is read in, in CSS pixels. */
export const desk = [1280, 800] as const;
export const phone = [390, 844] as const;

/** What readers do in more than one spec, in one window of one engine. */
export class Reader {
	readonly site: Site;
	readonly page: Window;

	constructor(site: Site, page: Window) {
		this.site = site;
		this.page = page;
	}

	async openStory([width, height]: readonly [number, number], hash = ''): Promise<void> {
		// elsewhere first, as a link within the page would not load it again
		await this.page.open('about:blank');
		await this.page.size(width, height);
		await this.page.open(this.site.at(`/${hash}`));
		const drawn = () => 'drawn' in document.documentElement.dataset;
		await expect.poll(() => this.page.evaluate(drawn), patience).toBe(true);
	}

	/** Expects that the current step is the one at the line, and that the pinned figure has its view. */
	async expectInStep(): Promise<void> {
		await expect
			.poll(async () => {
				const { current, atLine, figure, wanted, marked } = await this.page.evaluate(shown);
				return {
					current: current === atLine || `${current}, not ${atLine}`,
					view: figure === wanted,
					marked
				};
			}, patience)
			.toEqual({ current: true, view: true, marked: 1 });
	}

	/** Does what scrolls, and waits until the page has moved and stands still again. */
	async moving(act: () => Promise<void>): Promise<void> {
		const place = async () => (await this.page.evaluate(shown)).place;
		let last = await place();
		await act();
		await expect.poll(place, patience).not.toBe(last);
		await expect.poll(async () => last === (last = await place()), { ...patience, interval: 100 }).toBe(true);
	}

	/** Expects that the site's witness has seen nothing go wrong in the page. */
	async expectNothingWrong(): Promise<void> {
		expect(await this.page.evaluate(() => (window as unknown as { wrong: string[] }).wrong)).toEqual([]);
	}
}
