import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { en } from '$lib/i18n/messages/en';
import { atom } from '$lib/server/pages/feed';

const correction = {
	date: '2027-03-01',
	address: 'data/membership/#1949',
	place: 'membership/1949',
	title: 'Fewer & “more”',
	html: '<p>See <a href="./data/trade/">trade</a>.</p>'
};
const site = 'https://news.example/story';
const read = (news: Partial<Parameters<typeof atom>[0]>) =>
	parse(atom({ site, corrections: [], editions: [], ...news }, en));

describe('the feed', () => {
	test('is newest first, and its date is that of the newest', () => {
		const feed = read({ corrections: [correction], editions: ['2027-04-02', '2027-02-01'] });
		expect(feed.querySelectorAll('entry > updated').map((one) => one.text.slice(0, 10))).toEqual([
			'2027-04-02',
			'2027-03-01',
			'2027-02-01'
		]);
		expect(feed.querySelector('feed > updated')?.text).toMatch(/^2027-04-02T/);
	});

	test('leads to absolute addresses, in its words too', () => {
		const feed = read({ corrections: [correction], editions: ['2027-02-01'] });
		expect(feed.querySelectorAll('entry > link').map((link) => link.getAttribute('href'))).toEqual([
			`${site}/data/membership/#1949`,
			`${site}/v/2027-02-01/`
		]);
		expect(feed.querySelector('content')?.innerHTML).toContain(`href="${site}/data/trade/"`);
		expect(feed.querySelector('feed > link[rel="self"]')?.getAttribute('href')).toBe(`${site}/feed.xml`);
	});

	test('keeps the name of a correction when newer ones come', () => {
		const ids = (list: readonly (typeof correction)[]) =>
			read({ corrections: list })
				.querySelectorAll('entry > id')
				.map((id) => id.text);
		const newer = { ...correction, date: '2027-05-01', title: 'Another' };
		expect(ids([newer, correction]).at(-1)).toBe(ids([correction])[0]);
		expect(new Set(ids([newer, correction])).size).toBe(2);
	});

	test('is a feed while it has nothing to tell, the same one each time', () => {
		expect(read({}).querySelector('feed > updated')?.text).toMatch(/^\d{4}-\d\d-\d\dT12:00:00/);
		expect(read({}).toString()).toBe(read({}).toString());
	});
});
