import { describe, expect, test } from 'vitest';
import { layOut } from '$lib/chart/layout';
import { roomOf } from '$lib/chart/room';
import { sheetOf } from '$lib/chart/sheet';
import type { ViewOf } from '$lib/domain/view';
import { countsScene } from '$lib/figures/membership/counts';
import { membership } from '$lib/figures/membership/describe';
import { countsOf, regionParts, type Count } from '$lib/figures/membership/marks';
import Membership from '$lib/figures/membership/Membership.svelte';
import { spans } from '$lib/figures/membership/span';
import { labels } from '$lib/figures/membership/words.en';
import { datasets } from '$lib/server/data/datasets';
import { textWidth } from '$lib/chart/text/metrics';
import { boxesIn, drawn, sizes } from '../../support/lettering';
import { exploredViews, storyViews } from '../../support/views';

type View = ViewOf<'membership'>;

const view = (show: View['show'], emphasis: string[] = []): View => ({
	figure: 'membership',
	show,
	emphasis
});
const shows = Object.keys(spans) as (keyof typeof spans)[];
const draw = (one: View, width: number, height: number) => drawn(Membership, one, width, height);
const wordsIn = (one: View, width: number, height: number) =>
	boxesIn(draw(one, width, height)).map(({ words }) => words);
const keys = (counts: readonly Count[]) => counts.map(({ key }) => key);

describe('marks of the party', () => {
	test('leave out what is not good enough to draw', () => {
		const seen = keys(countsOf(datasets, view('whole')));
		expect(seen).toContain('1927-april');
		expect(seen).not.toContain('1928');
		expect(seen).not.toContain('1936');
	});

	test('are of the years of the view only', () => {
		expect(keys(countsOf(datasets, view('beginnings')))).toEqual([
			'1921',
			'1922',
			'1923',
			'1925',
			'1926',
			'1927-april'
		]);
		expect(keys(countsOf(datasets, view('civil-war')))).toEqual([
			'1945',
			'1946',
			'1947',
			'1948',
			'1949-july',
			'1949',
			'1950'
		]);
	});

	test('stand out where the view names them, or else the last does', () => {
		const strong = (one: View) => keys(countsOf(datasets, one).filter(({ state }) => state === 'emphasised'));
		expect(strong(view('civil-war'))).toEqual(['1950']);
		expect(strong(view('civil-war', ['1946', '1947']))).toEqual(['1946', '1947']);
	});

	test('break the line where years have no count', () => {
		const gaps = keys(countsOf(datasets, view('whole')).filter(({ gap }) => gap));
		expect(gaps).toEqual(expect.arrayContaining(['1934', '1937', '1944']));
		expect(gaps).not.toContain('1948');
		expect(countsOf(datasets, view('war'))[0]?.gap).toBe(false);
	});

	test('keep the Soviet count of July 1949 off the party’s own line', () => {
		expect(keys(countsOf(datasets, view('civil-war')).filter(({ aside }) => aside))).toEqual(['1949-july']);
		expect(keys(countsOf(datasets, view('whole')))).not.toContain('1949-july');
	});

	test('refuse a row that the view does not draw', () => {
		expect(() => countsOf(datasets, view('war', ['1949']))).toThrow(
			/“1949” is not drawn in “war”; there are 1937/
		);
	});
});

test('regions stand largest first, and the emphasised one stands out', () => {
	const parts = regionParts(datasets, view('regions', ['northeast']));
	const regions = parts.filter(({ where }) => where === 'districts');
	expect(regions.map(({ key, state }) => [key, state]).slice(0, 3)).toEqual([
		['north', 'muted'],
		['eastern', 'muted'],
		['northeast', 'emphasised']
	]);
	expect(parts.map(({ key }) => key)).not.toContain('headquarters-army');
});

describe('words of the party', () => {
	test.each([
		['beginnings', 'From 50 to 58 members in July 1921 the count comes to 57,967 in April 1927.'],
		['break', 'From 57,967 members in April 1927 the count falls to about 10,000 in July 1927.'],
		[
			'civil-war',
			'From 1.21 million members in April 1945 the count comes to 5.82 million in December 1950.'
		],
		[
			'regions',
			'Of some 3.05 million members counted by region, some 610,000 were in the Northeast: 20 per cent.'
		]
	] as const)('%s', (show, sentence) =>
		expect(membership.describe(datasets, view(show)).sentence).toBe(sentence)
	);

	test('tell of the counts the view names', () => {
		const { title, sentence } = membership.describe(datasets, view('civil-war', ['1945', '1949']));
		expect(title).toBe('From 1.2 million members to 4.5 million');
		expect(sentence).toContain('comes to 4.49 million in October 1949');
	});

	test('say of what day the regions are, and that one row is older', () => {
		const { title, unit } = membership.describe(datasets, view('regions'));
		expect(title).toContain('July 1949');
		expect(unit).toMatch(/July 1949; one row is of 1946$/);
		const older = datasets.regions.filter(({ id }) => id === 'kuomintang-areas');
		expect(older).toHaveLength(1);
	});

	test('explain only the signs that are there', () => {
		const signs = (show: View['show']) =>
			membership.describe(datasets, view(show)).key.map(({ sign }) => sign);
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
	expect(labels.scale([0, 500_000, 1_000_000], false)).toEqual(['0', '0.5', '1 million']);
	expect(labels.scale([0, 20_000], false)).toEqual(['0', '20,000']);
	expect(labels.scale([10, 1_000_000], true)).toEqual(['10', '1 million']);
});

describe('numbers of members', () => {
	const counts = countsOf(datasets, view('whole'));
	const count = (key: string) => counts.find((one) => one.key === key)!;

	test.each([
		['1921', '50 to 58'],
		['1926', 'over 20,000'],
		['1927-april', '57,967'],
		['1927-purge', 'about 10,000'],
		['1949', '4.49 million']
	])('%s is %s', (key, words) => expect(labels.counted(count(key))).toBe(words));

	test.each([
		['1945', '1949', '3.7 times'],
		['1946', '1947', 'twice'],
		['1937', '1945', 'about 30 times'],
		['1927-april', '1927-purge', undefined]
	])('from %s to %s is %s', (from, to, words) => expect(labels.times(count(from), count(to))[0]).toBe(words));
});

describe('the axes of the counts', () => {
	const axes = (show: View['show'], width: number) => {
		const room = roomOf(width, 320);
		const scene = countsScene(datasets, view(show), room, labels);
		return { notches: scene.x.notches, years: sheetOf(scene, room).rows[0]!.ticks };
	};

	test('name a year at its middle, and show where it begins', () => {
		const { years, notches } = axes('civil-war', 700);
		expect(years.map(({ text }) => text)).toEqual(['1945', '1946', '1947', '1948', '1949', '1950']);
		expect(years[0]!.at).toBe(1945.5);
		expect(notches).toEqual([1945, 1946, 1947, 1948, 1949, 1950, 1951]);
	});

	test('name the months of the counts where the view is short', () =>
		expect(axes('break', 320).years.map(({ text }) => text)).toEqual(['Dec 1926', 'Apr', 'Jul 1927']));

	test('have no ground at zero on a log scale', () => {
		expect(draw(view('whole'), 700, 560)).not.toContain('data-part="area"');
		expect(draw(view('war'), 700, 560)).toContain('data-gap="true"');
	});
});

test('the smallest regions are summed up where there is little height', () => {
	const one = view('regions');
	const names = wordsIn(one, 288, 170);
	expect(names).not.toContain('Kuomintang areas');
	expect(names).toContain(labels.rest(52_033 + 4877));
	expect(wordsIn(one, 700, 560)).toContain('Kuomintang areas');
});

test('a rise is drawn between two counts, and none where the count fell', () => {
	const arrows = (one: View) => {
		const room = roomOf(700, 560);
		return layOut(countsScene(datasets, one, room, labels), room).arrows;
	};
	for (const two of [
		['1945', '1949'],
		['1946', '1947']
	])
		expect(arrows(view('civil-war', two))).not.toBe('');
	expect(arrows(view('war', ['1937', '1945']))).not.toBe('');
	expect(arrows(view('break', ['1927-april', '1927-purge']))).toBe('');
});

test('the Soviet count of July 1949 is seen only with its words', () => {
	expect(draw(view('civil-war'), 700, 560)).toContain('data-key="1949-july"');
	expect(draw(view('civil-war'), 288, 170)).not.toContain('data-key="1949-july"');
});

test.each(shows)('%s tells the number the view is about at every size', (show) => {
	const told = {
		beginnings: '57,967',
		break: 'about 10,000',
		war: '1.21 million',
		'civil-war': '5.82 million',
		regions: '610,000',
		whole: '5.82 million'
	}[show];
	for (const [width, height] of sizes)
		expect(wordsIn(view(show, show === 'regions' ? ['northeast'] : []), width, height), `${width}`).toContain(
			told
		);
});

test('both numbers that a view compares are told wherever they can stand at their marks', () => {
	for (const [two, told] of [
		[
			['1946', '1947'],
			['1.35 million', '2.76 million']
		],
		[
			['1945', '1949'],
			['1.21 million', '4.49 million']
		]
	] as const)
		for (const [width, height] of sizes.slice(1))
			expect(wordsIn(view('civil-war', [...two]), width, height), `${width}`).toEqual(
				expect.arrayContaining([...told])
			);
});

describe('words at a mark', () => {
	const own = [...storyViews(), ...exploredViews()].filter(
		(named): named is { step: string; view: View } =>
			named.view.figure === 'membership' && named.view.show !== 'regions'
	);
	const everySize = [
		[288, 160],
		[320, 300],
		[358, 190],
		[358, 210],
		...sizes,
		[1500, 900],
		[1920, 1040]
	] as const;

	/** The box of all words of a count, as drawn. */
	function boxOf({ labels }: ReturnType<typeof laid>, key: string) {
		const letters = labels.filter((one) => one.key.replace(/-\d+$/, '') === key);
		const boxes = letters.flatMap(({ x, y, lines, size, weight, anchor }) =>
			lines.map((line, i) => {
				const wide = textWidth(line, size, weight);
				const left = x - { start: 0, middle: wide / 2, end: wide }[anchor ?? 'start'];
				const foot = y + 0.35 * size + i * size * 1.25;
				return { left, right: left + wide, top: foot - 0.72 * size, bottom: foot };
			})
		);
		return {
			found: boxes.length > 0,
			left: Math.min(...boxes.map(({ left }) => left)),
			right: Math.max(...boxes.map(({ right }) => right)),
			top: Math.min(...boxes.map(({ top }) => top)),
			bottom: Math.max(...boxes.map(({ bottom }) => bottom))
		};
	}
	const laid = (one: View, width: number, height: number) => {
		const room = roomOf(width, height);
		return layOut(countsScene(datasets, one, room, labels), room);
	};
	interface Spot {
		readonly x: number;
		readonly y: number;
	}
	type Box = ReturnType<typeof boxOf>;
	const away = ({ left, right, top, bottom }: Box, { x, y }: Spot) =>
		Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
	/** Whether a line runs over a box: looked at every half pixel. */
	const runsOver = (box: Box, a: Spot, b: Spot) => {
		const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) * 2) + 1;
		return Array.from({ length: steps + 1 }, (_, i) => i / steps).some(
			(t) => away(box, { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }) === 0
		);
	};

	test.each(own)('stand nearest to it, and no line runs over them: $step $view', ({ view: one }) => {
		for (const [width, height] of everySize) {
			const layout = laid(one, width, height);
			const { spot } = layout.sheet;
			const dots = (layout.scene.points ?? []).map((point) => ({ key: point.key, ...spot(point) }));
			expect(dots).toHaveLength(layout.scene.points?.length ?? 0);
			const lines = (layout.scene.lines ?? []).map((line) => line.points.map(spot));
			for (const dot of dots) {
				const box = boxOf(layout, dot.key);
				if (!box.found) continue;
				// dots that touch are one to the eye
				const nearer = dots.filter(
					(other) =>
						Math.hypot(other.x - dot.x, other.y - dot.y) > 13 && away(box, other) < away(box, dot) - 4
				);
				expect([width, height, dot.key, nearer.map(({ key }) => key)]).toEqual([width, height, dot.key, []]);
				for (const line of lines)
					for (const [i, end] of line.slice(1).entries())
						expect([width, height, dot.key, runsOver(box, line[i]!, end)]).toEqual([
							width,
							height,
							dot.key,
							false
						]);
			}
		}
	});

	test('are there for what a step is about, on a phone too', () => {
		const { view: one } = own.find(({ step }) => step === 'a-party-of-peasants')!;
		for (const [width, height] of [
			[358, 190],
			[358, 270],
			[850, 700]
		] as const)
			expect(wordsIn(one, width, height)).toEqual(
				expect.arrayContaining(['about 10,000', 'about 40,000', '1.21 million'])
			);
	});
});
