import { describe, expect, it } from 'vitest';
import type { ViewOf } from '$lib/domain/view';
import { loan } from '$lib/figures/loan/describe';
import Loan from '$lib/figures/loan/Loan.svelte';
import { loans, parts } from '$lib/figures/loan/marks';
import { loanScene } from '$lib/figures/loan/scene';
import { labels } from '$lib/figures/loan/words.en';
import { roomOf } from '$lib/chart/room';
import { datasets } from '$lib/server/data/datasets';
import { boxesIn, drawn, sizes } from '../../support/lettering';

type View = ViewOf<'loan'>;

const shows = [
	'offer',
	'drawn',
	'repayment',
	'balance',
	'cost',
	'beside',
	'interest',
	'other-reading',
	'wider'
] as const;
const view = (show: View['show'], through = 1965): View => ({ figure: 'loan', show, through });
const views: View[] = [
	...shows.map((show) => view(show)),
	view('drawn', 1950),
	view('drawn', 1953),
	view('repayment', 1957),
	...[1952, 1954, 1957].map((year) => view('balance', year))
];
const of = (what: string, one: View) => parts(datasets, one).filter((part) => part.what === what);
const scene = (one: View) => loanScene(datasets, one, roomOf(700, 560), labels);
const wordsIn = (one: View, width: number, height: number) =>
	boxesIn(drawn(Loan, one, width, height)).map(({ words }) => words);

describe('marks of the credit', () => {
	it('stack the parts of the offer up to its sum, all of them still to come', () => {
		const drawings = of('drawn', view('offer'));
		expect(drawings.every(({ pending }) => pending)).toBe(true);
		expect(drawings.map(({ sum }) => sum)).toEqual([60, 120, 180, 240, 300]);
		expect(scene(view('offer')).bars?.map(({ y }) => y[1])).toEqual([60, 120, 180, 240, 300]);
	});

	it('move each repayment a year on in the other reading', () => {
		const printed = of('repaid', view('balance'));
		const recorded = of('repaid', view('other-reading'));
		expect(recorded.map(({ key, year }) => [key, year])).toEqual(
			printed.map(({ key, year }) => [key, year + 1])
		);
	});

	it('draw what was given and taken in squares of one size, a million each', () => {
		for (const [width, height] of [
			[320, 420],
			[700, 560],
			[1200, 700]
		] as const) {
			const { squares } = loanScene(datasets, view('beside'), roomOf(width, height), labels);
			const counts = Object.fromEntries(squares!.map(({ key, cells }) => [key, cells.length]));
			expect(counts).toEqual({
				'american-lend-lease': 778,
				'industry-removed': 2000,
				credit: 300,
				interest: 21,
				'interest-more': 2
			});
			expect(new Set(squares!.flatMap(({ cells }) => cells.map((cell) => cell.height.toFixed(4)))).size).toBe(
				1
			);
			expect(squares!.filter(({ hatched }) => hatched).map(({ key }) => key)).toEqual(['industry-removed']);
		}
	});

	it('part the totals of all loans where their parts are known', () => {
		const ends = scene(view('wider')).bars!.filter(({ front }) => front);
		expect(ends.map(({ key, x }) => [key, Number(x[0].toFixed(3))])).toEqual([
			['part-0-of-total-official', 1.25],
			['part-1-of-total-official', 4.675],
			['part-2-of-total-official', 5.398],
			['part-0-of-total-shen', 6.288]
		]);
	});

	it('end the lines of what was owed at nothing', () => {
		for (const show of ['balance', 'other-reading'] as const)
			for (const { points } of scene(view(show)).lines!) expect(points.at(-1)?.y).toBe(0);
	});

	it('stop the line at the last year told', () => {
		const { lines, bars, points } = scene(view('balance', 1952));
		expect(lines![0]!.points.at(-1)).toMatchObject({ x: 1953, y: 180 });
		expect(bars!.filter(({ key }) => key.startsWith('repaid')).every(({ pending }) => pending)).toBe(true);
		expect(points).toEqual([]);
	});

	it('show the whole credit owed on the day of the first repayment, from that year on', () => {
		for (const through of [1954, 1965])
			expect(scene(view('balance', through)).points).toMatchObject([{ x: 1955, y: 300 }]);
	});

	it('lay the parts end to end as the credit in roubles', () => {
		const columns = scene(view('wider')).bars!.filter(({ kind }) => kind === 'column');
		expect(columns[0]!.x[0]).toBe(0);
		expect(columns.at(-1)!.x[1]).toBeCloseTo(1.2, 1);
	});

	it('show what is reprinted and what is disputed', () => {
		expect(of('repaid', view('repayment'))[0]).toMatchObject({
			evidence: 'reported',
			disputed: 'repayment-calendar'
		});
		const totals = loans(datasets, view('wider')).filter(({ part }) => !part);
		expect(totals.map(({ disputed }) => disputed)).toEqual(totals.map(() => 'total-loans'));
	});
});

describe('words of the credit', () => {
	it.each(views)('are short: $show $through', (one) => {
		const { title, sentence, rows } = loan.describe(datasets, one);
		expect(title.length).toBeLessThanOrEqual(60);
		expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
		expect(rows.length).toBeGreaterThan(0);
		expect(`${title} ${sentence}`).not.toMatch(/undefined|NaN/);
	});

	it('say what the plan comes to', () => {
		expect(loan.describe(datasets, view('other-reading')).sentence).toContain('1955–64');
		const { title, sentence } = loan.describe(datasets, view('interest'));
		expect(title).toContain('US$21–22.5 million, drawn evenly or each 1 January');
		expect(sentence).toContain('US$19.5 million drawn on 31 December');
	});

	it('keep the highest debt apart from the highest at a year’s end', () => {
		const { title, sentence } = loan.describe(datasets, view('balance'));
		expect(title).toBe('At a year’s end, US$270 million owed at most');
		expect(sentence).toContain(
			'the whole US$300 million owed until 31 December 1954, US$270 million at that year’s end'
		);
		for (const [width, height] of sizes) {
			const words = wordsIn(view('balance'), width, height).join(' ');
			expect(words, `${width}`).toMatch(/US\$300 million .*until 31 December 1954, then 270/);
		}
	});

	it('take nobody’s total for a summary’s when none is', () => {
		const reported = loans(datasets, view('wider')).some(({ evidence }) => evidence === 'reported');
		const signs = loan.describe(datasets, view('wider')).key.map(({ sign }) => sign);
		expect(signs.includes('hollow')).toBe(reported);
	});
});

describe('lettering of the credit', () => {
	const said: readonly (readonly [View, RegExp])[] = [
		[view('offer'), /US\$300 million/],
		[view('drawn', 1950), /US\$60 million/],
		[view('drawn', 1953), /US\$240 million/],
		[view('repayment'), /US\$300 million drawn.*US\$300 million repaid/],
		[view('repayment', 1950), /1 part, 1950(?!–)/],
		[view('repayment', 1957), /US\$120 million repaid by 1957/],
		[view('balance', 1950), /US\$60 million owed/],
		[view('balance', 1952), /US\$180 million owed/],
		[view('other-reading'), /US\$300 million owed.*June 1949.*Article 3/],
		[view('cost'), /US\$300 million lent.*US\$21–22\.5 million of interest/],
		[view('interest'), /2\.7–3\.0.*US\$21–22\.5 million/],
		[view('wider'), /1\.2 billion.*5\.68 billion.*6\.6 billion.*8\.1 billion/]
	];

	it.each(said)('says at every size what the picture is about: $show $through', (one, words) => {
		for (const [width, height] of sizes)
			expect(wordsIn(one, width, height).join(' '), `${width}`).toMatch(words);
	});
});
