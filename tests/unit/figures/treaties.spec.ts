import { describe, expect, it } from 'vitest';
import type { ViewOf } from '$lib/domain/view';
import { treaties } from '$lib/figures/treaties/describe';
import { clausesIn, subjectsIn, type Subject } from '$lib/figures/treaties/marks';
import Treaties from '$lib/figures/treaties/Treaties.svelte';
import { datasets } from '$lib/server/data/datasets';
import { boxesIn, drawn, faultsIn } from '../../support/lettering';

type View = ViewOf<'treaties'>;

const emphases: Subject[][] = [
	[],
	['enemy'],
	['partner', 'enemy'],
	['railway', 'port-arthur', 'dalian'],
	['help', 'term', 'mongolia']
];
const shows = ['1945', '1950', 'both'] as const;
const views = shows.flatMap((show) =>
	emphases.map((emphasis): View => ({ figure: 'treaties', show, emphasis }))
);
const sizes = [
	[288, 160],
	[288, 170],
	[320, 240],
	[320, 560],
	[358, 270],
	[520, 420],
	[640, 400],
	[700, 560],
	[850, 700],
	[1200, 900]
] as const;
const cases = views.flatMap((view) =>
	sizes.map(([width, height]) => ({ view, width, height, said: `${view.show} ${view.emphasis.join(' ')}` }))
);

const view = (show: View['show'], emphasis: Subject[] = []): View => ({ figure: 'treaties', show, emphasis });

describe('the marks of the treaties', () => {
	it('leave out the treaty to come and mute the one already told', () => {
		const states = (show: View['show'], treaty: string) =>
			new Set(
				clausesIn(datasets, view(show))
					.filter((clause) => clause.treaty === treaty)
					.map(({ state }) => state)
			);
		expect(states('1945', '1950')).toEqual(new Set());
		expect(states('1950', '1945')).toEqual(new Set(['muted']));
		expect(states('both', '1945')).toEqual(new Set(['shown']));
		expect(clausesIn(datasets, view('both'))).toHaveLength(datasets.treaties.length);
	});

	it('keep the main point where both treaties have it, and no other', () => {
		const kept = subjectsIn(datasets, view('both')).filter(({ change }) => change === 'kept');
		expect(kept.map(({ subject }) => subject)).toEqual(['mongolia', 'help', 'term']);
		expect(treaties.describe(datasets, view('both')).sentence).toBe(
			'Of 8 subjects 5 are settled differently in 1950 than in 1945.'
		);
	});
});

describe('the rows of the treaties', () => {
	it.each(cases)(
		'keep words apart, inside and off the line: $said at $width × $height',
		({ view, width, height }) => {
			const html = drawn(Treaties, view, width, height);
			const rail = Number(/data-part="terminus" cx="([\d.]+)"/.exec(html)?.[1]);
			const station = view.show === 'both' ? 10.5 : 7;
			const onLine = boxesIn(html)
				.filter(({ left, right }) => left < rail + station && right > rail - station)
				.filter(({ words }) => !['→', '='].includes(words));
			expect(faultsIn(html, width, height)).toEqual([]);
			expect(onLine.map(({ words }) => words)).toEqual([]);
		}
	);

	it.each(cases)(
		'say all that stands out or how much is missing: $said at $width × $height',
		({ view, width, height }) => {
			const html = drawn(Treaties, view, width, height);
			const words = boxesIn(html).map((box) => box.words);
			const written = subjectsIn(datasets, view).filter(({ heading }) =>
				words.some((word) => word === heading || `The ${word}` === heading)
			);
			const more = /^and (\d) more$/.exec(words.at(-1) ?? '')?.[1] ?? 0;
			expect(written.length + Number(more)).toBe(8);
			expect(written.length).toBeGreaterThan(0);
			if (view.emphasis.length === 1)
				expect(written.map(({ subject }) => subject)).toContain(view.emphasis[0]);
		}
	);

	it('are whole on a wide sheet', () => {
		const words = boxesIn(drawn(Treaties, view('both'), 1200, 900))
			.map((box) => box.words)
			.join(' ');
		for (const { short, text } of datasets.treaties) {
			expect(words).toContain(short);
			expect(words).toContain(text);
		}
		expect(words).not.toContain('more');
	});
});

describe('the words of the treaties', () => {
	it.each(views)('are short and rest on rows: $show $emphasis', (view) => {
		const words = treaties.describe(datasets, view);
		expect(words.title.length).toBeLessThanOrEqual(60);
		expect(words.sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
		for (const row of words.rows) {
			const [dataset, id] = row.split('/') as [keyof typeof datasets, string];
			expect(
				datasets[dataset].some((entry) => entry.id === id),
				row
			).toBe(true);
		}
	});
});

describe('the railway points', () => {
	const points = (year: '1945' | '1950'): View => ({
		figure: 'treaties',
		show: `switch-${year}`,
		emphasis: []
	});
	const rooms = [...sizes, [390, 620], [288, 400], [844, 300]] as const;
	const each = (['1945', '1950'] as const).flatMap((year) =>
		rooms.map(([width, height]) => ({ year, width, height }))
	);

	it.each(each)('keep words apart and inside in $year at $width × $height', ({ year, width, height }) => {
		const html = drawn(Treaties, points(year), width, height);
		expect(faultsIn(html, width, height)).toEqual([]);
		const words = boxesIn(html).map((box) => box.words);
		expect(words.join(' ')).toContain('thirty years');
		const partners = ['The National Government', 'The People’s Republic'].filter((name) =>
			words.join(' ').includes(name)
		);
		// who comes later is not given away
		expect(partners).toHaveLength(year === '1945' ? 1 : 2);
		expect(words.includes('1,645 days')).toBe(year === '1950');
	});

	it.each(rooms)('leave plate and track where they were at %i × %i', (width, height) => {
		const [before, after] = (['1945', '1950'] as const).map((year) =>
			drawn(Treaties, points(year), width, height)
		) as [string, string];
		const still = (html: string) => [
			/<rect[^>]*>/.exec(html)?.[0],
			boxesIn(html).filter(({ words }) => /^(thirty|years|thirty years)$/.test(words)),
			/<g style="transform: ?(matrix[^;"]*)/.exec(html)?.[1]
		];
		expect(still(after)).toEqual(still(before));
		const set = (html: string) => [
			/data-set="(\d+)"/.exec(html)?.[1],
			/data-part="lever"[^>]*style="([^"]*)"/.exec(html)?.[1],
			[...html.matchAll(/data-part="blade"[^>]*style="([^"]*)"/g)].map(([, turn]) => turn)
		];
		expect(set(before)[0]).toBe('1945');
		expect(set(after)[0]).toBe('1950');
		expect(set(after)[1]).not.toEqual(set(before)[1]);
		expect(set(after)[2]).not.toEqual(set(before)[2]);
	});

	it('say in words what is seen, from the data', () => {
		const said = (year: '1945' | '1950') => treaties.describe(datasets, points(year));
		expect(said('1945').sentence).toBe(
			'On 14 August 1945 the points are set for the National Government; the plate between the rails says thirty years.'
		);
		expect(said('1950').sentence).toBe(
			'1,645 days later the points are thrown from the National Government to the People’s Republic; the plate between the rails still says thirty years.'
		);
		expect(said('1950').title).toBe('A new partner, the same thirty years');
		const years = ['treaty-1945-years', 'treaty-1950-years'].map(
			(id) => datasets.quantities.find((row) => row.id === id)?.value
		);
		expect(years).toEqual([30, 30]);
	});

	it('are red only where the Communists’ China has signed', () => {
		const looks = (year: '1945' | '1950') => drawn(Treaties, points(year), 700, 560);
		expect(looks('1945')).not.toContain('data-tone="party"');
		expect(looks('1950')).toContain('data-tone="party"');
	});
});
