import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { ViewOf } from '$lib/domain/view';
import { membership } from '$lib/figures/membership/describe';
import { memberPoints, regionMarks } from '$lib/figures/membership/marks';
import Membership from '$lib/figures/membership/Membership.svelte';
import { countInWords, timesInWords } from '$lib/figures/membership/numbers';
import { regionBars } from '$lib/figures/membership/regions';
import { sheetOf, tickTexts } from '$lib/figures/membership/sheet';
import { spanOf, spans } from '$lib/figures/membership/span';
import { datasets } from '$lib/server/datasets';
import { boxesIn, faultsIn, sizes } from '../../support/lettering';

type View = ViewOf<'membership'>;

const view = (show: View['show'], emphasis: string[] = []): View => ({
	figure: 'membership',
	show,
	emphasis
});
const shows = Object.keys(spans) as (keyof typeof spans)[];
const draw = (one: View, width: number, height: number) =>
	render(Membership, { props: { datasets, view: one, width, height } }).body;
const seen = (one: View) =>
	memberPoints(datasets, one)
		.filter((point) => point.state !== 'hidden')
		.map((point) => point.key);

describe('marks of the party', () => {
	test('are the same in every view', () => {
		const keys = memberPoints(datasets, view('whole')).map((point) => point.key);
		for (const show of shows)
			expect(memberPoints(datasets, view(show)).map((point) => point.key)).toEqual(keys);
	});

	test('leave out what is not good enough to draw', () => {
		expect(seen(view('whole'))).not.toContain('1928');
		expect(seen(view('whole'))).not.toContain('1936');
	});

	test('show the years of the view only', () => {
		expect(seen(view('beginnings'))).toEqual(['1921', '1922', '1923', '1925', '1926', '1927-april']);
		expect(seen(view('civil-war'))).toEqual(['1945', '1946', '1947', '1948', '1949-july', '1949', '1950']);
		expect(seen(view('regions'))).toEqual([]);
	});

	test('emphasise what the view names, or else its last count', () => {
		const strong = (one: View) =>
			memberPoints(datasets, one)
				.filter((point) => point.state === 'emphasised')
				.map((point) => point.key);
		expect(strong(view('civil-war'))).toEqual(['1950']);
		expect(strong(view('civil-war', ['1946', '1947']))).toEqual(['1946', '1947']);
	});

	test('break the line where years have no count', () => {
		const gaps = memberPoints(datasets, view('whole'))
			.filter((point) => point.gap)
			.map((point) => point.key);
		expect(gaps).toEqual(expect.arrayContaining(['1934', '1937', '1944']));
		expect(gaps).not.toContain('1948');
	});

	test('keep the Soviet count of July 1949 off the party’s own line', () => {
		expect(
			memberPoints(datasets, view('civil-war'))
				.filter((point) => point.aside)
				.map((point) => point.key)
		).toEqual(['1949-july']);
	});

	test('refuse a row that the view does not draw', () => {
		expect(() => memberPoints(datasets, view('war', ['1949']))).toThrow(
			/“1949” is not drawn in “war”; there are 1937/
		);
	});
});

test('regions stand largest first, and the emphasised one stands out', () => {
	const marks = regionMarks(datasets, view('regions', ['northeast']));
	expect(marks.map((mark) => mark.key).slice(0, 3)).toEqual(['north', 'eastern', 'northeast']);
	expect(marks.map((mark) => mark.state).slice(0, 3)).toEqual(['muted', 'muted', 'emphasised']);
	expect(regionMarks(datasets, view('war')).every((mark) => mark.state === 'hidden')).toBe(true);
});

describe('words of the party', () => {
	test.each([
		['beginnings', 'From 50 to 58 members in July 1921 the count comes to 57,967 in April 1927.'],
		['break', 'From 57,967 members in April 1927 the count falls to about 10,000 in July 1927.'],
		[
			'civil-war',
			'From 1.21 million members in April 1945 the count comes to 5.82 million in December 1950.'
		],
		['regions', 'Of 3.05 million members counted by region, 610,093 were in the Northeast: 20 per cent.']
	] as const)('%s', (show, sentence) =>
		expect(membership.describe(datasets, view(show)).sentence).toBe(sentence)
	);

	test('tell of the counts the view names', () => {
		const { title, sentence } = membership.describe(datasets, view('civil-war', ['1945', '1949']));
		expect(title).toBe('From 1.2 million members to 4.5 million');
		expect(sentence).toContain('comes to 4.49 million in October 1949');
	});

	test('explain only the signs that are there', () => {
		const signs = (show: View['show']) =>
			membership.describe(datasets, view(show)).key.map((one) => one.sign);
		expect(signs('break')).toEqual(['range']);
		expect(signs('civil-war')).toEqual(['solid', 'hollow']);
		expect(signs('war')).toEqual(['solid', 'hollow', 'range', 'dashed']);
	});

	test('stay short, and name the rows they rest on', () => {
		for (const show of shows) {
			const words = membership.describe(datasets, view(show));
			expect(words.sentence.split(' ').length).toBeLessThanOrEqual(25);
			expect(words.title.length).toBeLessThanOrEqual(60);
			expect(words.rows.length).toBeGreaterThan(2);
		}
	});
});

test('gridlines say millions once, and all in one unit', () => {
	expect(tickTexts([0, 500_000, 1_000_000], false)).toEqual(['0', '0.5', '1 million']);
	expect(tickTexts([0, 20_000], false)).toEqual(['0', '20,000']);
	expect(tickTexts([10, 1_000_000], true)).toEqual(['10', '1 million']);
});

describe('numbers of members', () => {
	const points = memberPoints(datasets, view('whole'));
	const point = (key: string) => points.find((one) => one.key === key)!;

	test.each([
		['1921', '50 to 58'],
		['1926', 'over 20,000'],
		['1927-april', '57,967'],
		['1927-purge', 'about 10,000'],
		['1949', '4.49 million']
	])('%s is %s', (key, words) => expect(countInWords(point(key))).toBe(words));

	test.each([
		['1945', '1949', '3.7 times'],
		['1946', '1947', 'twice'],
		['1937', '1945', 'about 30 times'],
		['1927-april', '1927-purge', undefined]
	])('from %s to %s is %s', (from, to, words) => expect(timesInWords(point(from), point(to))).toBe(words));
});

describe('the sheet', () => {
	const sheet = (show: View['show'], width: number) =>
		sheetOf(spanOf(datasets.membership, view(show)), memberPoints(datasets, view(show)), width, 320);

	test('names a year at its middle, and shows where it begins', () => {
		const { years, notches } = sheet('civil-war', 700);
		expect(years.map(({ text }) => text)).toEqual(['1945', '1946', '1947', '1948', '1949', '1950']);
		expect(years[0]!.at).toBe(1945.5);
		expect(notches).toEqual([1945, 1946, 1947, 1948, 1949, 1950, 1951]);
	});

	test('names the months of the counts where it is short', () =>
		expect(sheet('break', 320).years.map(({ text }) => text)).toEqual(['Dec 1926', 'Apr', 'Jul 1927']));

	test('has no ground at zero on a log scale', () => {
		expect(draw(view('whole'), 700, 560)).not.toContain('data-part="area"');
		expect(draw(view('war'), 700, 560)).toContain('data-gap="true"');
	});

	test('sums up the smallest regions where there is little height', () => {
		const { bars, rest } = regionBars(regionMarks(datasets, view('regions')), 3_054_509, 288, 170);
		expect(bars).toHaveLength(5);
		expect(rest).toBe(52_033 + 4877);
	});
});

test('a rise is drawn between two counts, and none where the count fell', () => {
	expect(draw(view('civil-war', ['1945', '1949']), 700, 560)).toContain('data-part="rise"');
	expect(draw(view('break', ['1927-april', '1927-purge']), 700, 560)).not.toContain('data-part="rise"');
});

test('the Soviet count of July 1949 is seen only with its words', () => {
	const state = (width: number, height: number) =>
		/data-key="1949-july" data-state="(\w+)"/.exec(draw(view('civil-war'), width, height))?.[1];
	expect(state(700, 560)).toBe('shown');
	expect(state(288, 170)).toBeUndefined();
});

const named: readonly View[] = [
	view('break', ['1927-april', '1927-purge']),
	view('war', ['1937', '1945']),
	view('civil-war', ['1946', '1947']),
	view('civil-war', ['1945', '1949']),
	view('regions', ['northeast'])
];

describe.each(named)('the lettering of $show with $emphasis', (one) => {
	test.each(sizes)('at %i × %i is inside and clear', (width, height) => {
		expect(faultsIn(draw(one, width, height), width, height)).toEqual([]);
	});
});

describe.each(shows)('the lettering of %s', (show) => {
	test.each(sizes)('at %i × %i is inside and clear', (width, height) => {
		expect(faultsIn(draw(view(show), width, height), width, height)).toEqual([]);
	});

	test('tells the number the view is about, even on the smallest phone', () => {
		const words = boxesIn(draw(view(show, show === 'regions' ? ['northeast'] : []), 288, 170)).map(
			(box) => box.words
		);
		const told = {
			beginnings: '57,967',
			break: 'about 10,000',
			war: '1.21 million',
			'civil-war': '5.82 million',
			regions: '610,093',
			whole: '5.82 million'
		}[show];
		expect(words).toContain(told);
	});
});
