import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { stepsOf } from '$lib/domain/story';
import { viewSchema, type FigureId } from '$lib/domain/view';
import { exploreAddress } from '$lib/explore/address';
import { choicesOf } from '$lib/explore/choices';
import { choose, queryFor, readQuery } from '$lib/explore/state';
import { fullView, wordsOf } from '$lib/figures/words';
import { explore } from '$lib/i18n/messages/explore';
import { story } from '$lib/server/story/content';
import { datasets } from '$lib/server/data/datasets';
import { exploredViews, storyViews } from '../../support/views';

const figures = Object.keys(explore.figures) as FigureId[];
const read = (figure: FigureId, search: string) => readQuery(datasets, figure, search, explore);

describe('an address', () => {
	test.each(storyViews())('gives back the view of $step', ({ view }) => {
		const [path, query = ''] = exploreAddress(view).split('?');
		expect(path).toBe(`explore/${view.figure}/`);
		expect(read(view.figure, query)).toEqual({ view, other: undefined, fault: '' });
	});

	test.each(exploredViews())('gives back $view.figure $step', ({ view }) => {
		const query = queryFor({ view, other: view });
		expect(read(view.figure, query)).toEqual({ view, other: view, fault: '' });
	});

	test.each(figures)('of the view with which exploring %s begins says nothing', (figure) => {
		expect(exploreAddress(fullView(figure))).toBe(`explore/${figure}/`);
		expect(queryFor({ view: fullView(figure), other: fullView(figure) })).toBe('with=default');
	});

	test('is readable', () => {
		const view = read('membership', 'show=free&from=1937&scale=log').view;
		expect(exploreAddress(view)).toBe('explore/membership/?show=free&from=1937&scale=log');
		expect(exploreAddress(stepsOf(story)[1]!.view)).toContain('places=manzhouli,harbin,');
		expect(queryFor({ view: fullView('membership'), other: view })).toBe(
			'with.show=free&with.from=1937&with.scale=log'
		);
	});

	test('leaves out what a view means anyway', () => {
		expect(read('membership', 'show=free&from=1921&to=1950&scale=linear').view).toEqual({
			figure: 'membership',
			show: 'free',
			emphasis: []
		});
	});
});

describe('an address that asks for what there is not', () => {
	test.each([
		['membership', 'show=xyz', 'There is no view “xyz”; this is “The civil war”.'],
		['membership', 'show=free&from=1800', '“1800” cannot be chosen for “From”; this is the nearest view.'],
		['membership', 'from=1937', '“1937” cannot be chosen for “From”; this is the nearest view.'],
		['forces', 'through=1945-01', '“1945-01” cannot be chosen for “Told up to”; this is the nearest view.'],
		['map', 'places=harbin,atlantis', '“atlantis” cannot be chosen for “Places”; this is the nearest view.'],
		['loan', 'show=x&through=y', explore.severalFaults],
		['aid', 'with.show=none', 'There is no view “none”; this is “Projects agreed”.'],
		['aid', 'utm_source=elsewhere', '']
	] as const)('%s?%s', (figure, query, fault) => expect(read(figure, query).fault).toBe(fault));

	test('comes as near as it can', () => {
		expect(read('membership', 'show=free&from=1800&to=1930').view).toMatchObject({ show: 'free', to: 1930 });
		expect(read('membership', 'show=free&from=1940&to=1930').view).toMatchObject({ from: 1940, to: 1941 });
		expect(read('map', 'places=harbin,atlantis').view).toMatchObject({ places: ['harbin'], emphasis: [] });
	});

	test('is quoted short and bare', () => {
		const { fault } = read('aid', `show=${encodeURIComponent(`<b>\u202e${'x'.repeat(500)}`)}`);
		expect(fault).toMatch(/^There is no view “<b>x{37}…”;/);
	});
});

describe('ten thousand hostile addresses', () => {
	let seed = 20_261_122;
	/** Whole numbers below `n`, the same at every run. */
	const below = (n: number) => {
		seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((seed / 2 ** 32) * n);
	};
	const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
	const names = [
		...['show', 'extent', 'from', 'to', 'scale', 'through', 'goods', 'layers', 'places', 'emphasis'],
		...['figure', '__proto__', 'constructor', 'toString', 'with', '', '%', 'show[]']
	];
	const known = figures.flatMap((figure) =>
		choicesOf(datasets, fullView(figure), explore).flatMap((choice) =>
			choice.kind === 'year' ? [] : choice.options.map(({ value }) => value)
		)
	);
	const nasty = [
		...['', ',', ',,,', '-1', '0', '1e9', 'NaN', 'Infinity', '1950.5', '1937', '1949', '1965', '9999999'],
		...['null', 'undefined', '__proto__', 'constructor', 'hasOwnProperty', '[object Object]', '{}', '[]'],
		...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '../../etc', '%00', '%', '%E0%A4%A'],
		...['\u0000', '\u202e', '💥', '\ud800', 'free', 'log', 'regions', 'a'.repeat(5000), ' harbin ']
	];
	const value = () => (below(3) ? pick(known) : below(4) ? pick(nasty) : `${pick(known)},${pick(nasty)}`);
	const query = () =>
		Array.from({ length: 1 + below(6) }, () => {
			const name = `${below(4) ? '' : 'with.'}${pick(names)}`;
			return below(5)
				? `${name}=${encodeURIComponent(value().replaceAll('\ud800', ''))}`
				: `${name}=${value()}`;
		}).join(pick(['&', '&', '&&', ';']));

	test.each(figures)(
		'all give views of %s that can be drawn and that their own address gives back',
		(figure) => {
			const wrong: string[] = [];
			for (let i = 0; i < 1250; i++) {
				const asked = query();
				const { view, other, fault } = read(figure, asked);
				for (const one of [view, other]) {
					if (!one) continue;
					const valid = v.safeParse(viewSchema, one);
					if (!valid.success || one.figure !== figure || !wordsOf(datasets, one).sentence) wrong.push(asked);
				}
				const again = read(figure, queryFor({ view, other }));
				if (again.fault || JSON.stringify([again.view, again.other]) !== JSON.stringify([view, other]))
					wrong.push(`${asked} → ${queryFor({ view, other })}`);
				if (fault.length > 200) wrong.push(`${asked} is quoted at length`);
			}
			expect(wrong).toEqual([]);
		},
		60_000
	);
});

describe('a choice', () => {
	test('drops what then means nothing', () => {
		const free = read('membership', 'show=free&from=1937&emphasis=1945').view;
		expect(choose(datasets, free, 'show', 'beginnings', explore)).toEqual({
			figure: 'membership',
			show: 'beginnings',
			emphasis: []
		});
		expect(choose(datasets, free, 'from', '1946', explore)).toEqual({
			figure: 'membership',
			show: 'free',
			from: 1946,
			emphasis: []
		});
	});

	test('keeps stressed places among the named ones', () => {
		expect(choose(datasets, fullView('map'), 'places', 'harbin,dalian', explore)).toMatchObject({
			places: ['harbin', 'dalian'],
			emphasis: ['dalian']
		});
	});
});

test.each(figures)('every choice offered for %s leads to a view of its own', (figure) => {
	const view = fullView(figure);
	for (const choice of choicesOf(datasets, view, explore)) {
		if (choice.kind !== 'one') continue;
		const queries = choice.options.map(({ value }) =>
			queryFor({ view: choose(datasets, view, choice.field, value, explore), other: undefined })
		);
		expect(new Set(queries).size).toBe(queries.length);
	}
});
