import { describe, expect, it } from 'vitest';
import { layOut } from '$lib/chart/layout';
import { squaresPath } from '$lib/chart/marks/squares';
import { roomOf } from '$lib/chart/room';
import type { ViewOf } from '$lib/domain/view';
import { repayments } from '$lib/figures/repayments/describe';
import { tracksOf } from '$lib/figures/repayments/all';
import { factsOf, totals } from '$lib/figures/repayments/marks';
import Repayments from '$lib/figures/repayments/Repayments.svelte';
import { repaymentsScene } from '$lib/figures/repayments/scene';
import { labels } from '$lib/figures/repayments/words.en';
import { datasets } from '$lib/server/data/datasets';
import { boxesIn, drawn, sizes } from '../../support/lettering';

type View = ViewOf<'repayments'>;

const shows = ['demands', 'all', 'one', 'output', 'disputed', 'agreement'] as const;
const goods = [undefined, 'tungsten', 'copper', 'rubber', 'antimony'] as const;
const view = (show: View['show'], one?: View['goods']): View => ({
	figure: 'repayments',
	show,
	...(one && { goods: one })
});
const views = shows.flatMap((show) => goods.map((one) => view(show, one)));
const everySize = [[288, 160], [320, 290], [320, 300], ...sizes] as const;

const laidOut = (one: View, width: number, height: number) => {
	const room = roomOf(width, height);
	return layOut(repaymentsScene(datasets, one, room, labels), room);
};

/** The squares and bars of a view, in pixels. */
function shapesOf(one: View, width: number, height: number) {
	const { scene, sheet } = laidOut(one, width, height);
	const cells = (scene.squares ?? []).flatMap((mark) =>
		mark.cells.map((cell) => ({
			key: mark.key,
			left: sheet.x(cell.x),
			right: sheet.x(cell.x + cell.width),
			top: sheet.y(cell.y),
			bottom: sheet.y(cell.y + cell.height)
		}))
	);
	const bars = (scene.bars ?? []).map(({ key, x, y }) => ({
		key,
		left: sheet.x(x[0]),
		right: sheet.x(x[1]),
		top: sheet.y(y[0]),
		bottom: sheet.y(y[1])
	}));
	return { cells, bars };
}

const wordsIn = (one: View, width: number, height: number) =>
	boxesIn(drawn(Repayments, one, width, height)).map(({ words }) => words);

describe('the marks of the goods', () => {
	it('are a square for every thousand tonnes', () => {
		const squares = totals(datasets, view('all')).map(({ key, squares: count }) => [key, count]);
		expect(squares).toEqual([
			['tungsten', 160],
			['copper', 110],
			['rubber', 90],
			['antimony', 30]
		]);
	});

	it('give an average and never a year', () => {
		const { one } = factsOf(datasets, view('output'));
		expect(one.perYear).toBeCloseTo(160_000 / 6);
		expect([one.from, one.to]).toEqual([1954, 1959]);
	});

	it('always hatch copper, and everything where the agreement itself is in doubt', () => {
		const hatched = (show: View['show']) =>
			totals(datasets, view(show))
				.filter((mark) => mark.hatched)
				.map(({ key }) => key);
		expect(hatched('all')).toEqual(['copper']);
		expect(hatched('agreement')).toHaveLength(4);
	});

	it('hold copper against output only where it is asked for, as tin', () => {
		const keys = (one?: View['goods']) =>
			repayments.marks?.(datasets, view('output', one)).map(({ key }) => key);
		expect(keys('rubber')).not.toContain('copper');
		expect(keys('copper')).toEqual(expect.arrayContaining(['copper', 'tin-1949', 'tin-1949-best']));
	});
});

describe('the drawing of the goods', () => {
	const cases = views.flatMap((one) =>
		everySize.map(([width, height]) => ({ one, width, height, said: `${one.show} ${one.goods ?? ''}` }))
	);

	it.each(cases)(
		'keeps squares inside and off the words: $said at $width × $height',
		({ one, width, height }) => {
			const { cells } = shapesOf(one, width, height);
			const near = 0.01;
			const outside = cells.filter(
				(cell) =>
					cell.left < -near || cell.top < -near || cell.right > width + near || cell.bottom > height + near
			);
			const boxes = boxesIn(drawn(Repayments, one, width, height));
			const covered = boxes.filter((box) =>
				cells.some(
					(cell) =>
						box.left < cell.right && cell.left < box.right && box.top < cell.bottom && cell.top < box.bottom
				)
			);
			expect({ outside, covered }).toEqual({ outside: [], covered: [] });
		}
	);

	it('says every total at every size', () => {
		const said = ['160,000 t', '110,000 t', '90,000 t', '30,000 t'];
		for (const [width, height] of everySize) {
			for (const show of ['all', 'disputed'] as const)
				expect(wordsIn(view(show), width, height), `${width} × ${height}`).toEqual(
					expect.arrayContaining(said)
				);
			if (height >= 220)
				expect(wordsIn(view('agreement'), width, height), `${width} × ${height}`).toEqual(
					expect.arrayContaining(said)
				);
		}
	});

	it('names the goods beside every block, and the metals of the request', () => {
		const names = ['Tungsten ore', 'Copper', 'Rubber', 'Antimony'];
		for (const [width, height] of everySize) {
			for (const show of ['all', 'one', 'agreement'] as const)
				expect(wordsIn(view(show), width, height), `${show} ${width}`).toEqual(expect.arrayContaining(names));
			expect(wordsIn(view('demands'), width, height), `${width}`).toEqual(
				expect.arrayContaining(['Tungsten', 'Antimony', 'Lead or tin?', 'Tin or lead?'])
			);
		}
	});

	it('says the average beside the output, and both agreements, at every size', () => {
		for (const [width, height] of everySize) {
			const output = wordsIn(view('output', 'tungsten'), width, height).join(' ');
			expect(output, `${width} × ${height}`).toMatch(/26,700 t.*a year on average.*2,767 t/);
			expect(output, `${width} × ${height}`).toContain('11,458 t');
			const agreement = wordsIn(view('agreement'), width, height).join(' ');
			expect(agreement, `${width} × ${height}`).toContain('The credit of 1950?');
			expect(agreement, `${width} × ${height}`).toContain('The agreement of May 1953?');
		}
	});

	it('moves every square between all and one without adding any', () => {
		const count = (show: View['show']) =>
			Object.fromEntries(
				(laidOut(view(show, 'rubber'), 700, 560).scene.squares ?? []).map(({ key, cells }) => [
					key,
					cells.length
				])
			);
		expect(count('one')).toEqual(count('all'));
	});

	it('draws an average year and Chinese output on one scale', () => {
		const { cells, bars } = shapesOf(view('output'), 700, 560);
		const end = Math.max(...cells.filter(({ key }) => key === 'tungsten').map(({ right }) => right));
		const bar = bars.find(({ key }) => key === 'tungsten-1949');
		expect(end / (bar?.right ?? 1)).toBeCloseTo(160_000 / 6 / 2766.58, 1);
	});

	it('lets words of output stand clear of the mark of the best year', () => {
		for (const [width, height] of everySize)
			for (const one of goods) {
				const { bars } = shapesOf(view('output', one), width, height);
				const ticks = bars.filter(({ key }) => key.endsWith('-best'));
				const met = boxesIn(drawn(Repayments, view('output', one), width, height)).filter((box) =>
					ticks.some(
						(tick) =>
							box.left < tick.left && tick.left < box.right && box.top < tick.bottom && tick.top < box.bottom
					)
				);
				expect(
					met.map(({ words }) => words),
					`${one} ${width} × ${height}`
				).toEqual([]);
			}
	});
});

describe('the wagons', () => {
	const all = view('all');
	const tracksIn = (width: number, height: number) =>
		tracksOf(datasets, all, roomOf(width, height), labels).convoys;

	it('are one for every thousand tonnes of the data, at every size', () => {
		for (const [width, height] of everySize)
			for (const { total, trains, cells } of tracksIn(width, height)) {
				const wagons = trains.reduce((sum, train) => sum + train.wagons, 0);
				expect([total.key, wagons, cells.length]).toEqual([
					total.key,
					total.tonnes / 1000,
					total.tonnes / 1000
				]);
			}
	});

	it('stand forty on a track, on a phone with room for it twenty', () => {
		const most = (width: number, height: number) =>
			Math.max(...tracksIn(width, height).flatMap(({ trains }) => trains.map(({ wagons }) => wagons)));
		expect(most(850, 700)).toBe(40);
		expect(most(1200, 900)).toBe(40);
		expect(most(358, 600)).toBe(20);
		expect(most(358, 200)).toBe(40);
	});

	it('have two wheels each, under them', () => {
		for (const [width, height] of [
			[320, 300],
			[850, 700]
		] as const) {
			const html = drawn(Repayments, all, width, height);
			const [path = ''] = /<path data-part="train-wheels" d="M[^>]*stroke-dasharray[^>]*>/.exec(html) ?? [];
			const dashes = (/stroke-dasharray="([^"]*)"/.exec(path)?.[1] ?? '').split(' ').map(Number);
			const trains = tracksIn(width, height).flatMap((convoy) => convoy.trains);
			const lines = [...path.matchAll(/M([\d.]+),[\d.]+H([\d.]+)/g)];
			expect(lines).toHaveLength(trains.length);
			for (const [i, [, from, to]] of lines.entries()) {
				let wheels = 0;
				for (let at = Number(from), dash = 0; at < Number(to); at += dashes[dash++ % dashes.length]!)
					if (dash % 2 === 0) wheels++;
				expect([i, wheels]).toEqual([i, 2 * trains[i]!.wagons]);
			}
		}
	});

	it('carry each a load of its own, none of them in red', () => {
		const loaded = laidOut(all, 850, 700).scene.squares ?? [];
		expect(new Set(loaded.map(({ outline }) => JSON.stringify(outline))).size).toBe(4);
		expect(loaded.map(({ tone }) => tone)).not.toContain('party');
		expect(drawn(Repayments, all, 850, 700)).not.toContain('data-tone="party"');
	});

	it('keep their hatching where they are small', () => {
		expect(drawn(Repayments, all, 320, 300)).toContain('data-hatched="fine"');
		expect(drawn(Repayments, all, 850, 700)).toContain('data-hatched="true"');
	});

	it('are explained in the key', () => {
		const { key } = repayments.describe(datasets, all);
		expect(key[0]).toEqual({
			sign: 'wagon',
			meaning: 'a wagon drawn is 1,000 tonnes: 33 real ones, at 30 each'
		});
	});

	it('say why copper is in doubt where that is told', () => {
		expect(wordsIn(view('disputed'), 850, 700).join(' ')).toContain('may be a misprint for tin');
	});

	it('are counted beside their track where there is room', () => {
		expect(wordsIn(all, 850, 700)).toEqual(expect.arrayContaining(['160', '110', '90', '30']));
	});
});

describe('a path of squares', () => {
	it('names each square once, from the one before it', () => {
		expect(squaresPath([0, 0, 9, 9, 10, 0, 9, 9, 10, 0, 9, 9, 20, 0, 0, 9])).toBe(
			'M0,0h9v9h-9zm10,0h9v9h-9z'
		);
	});

	it('draws another shape from its corners', () => {
		const gable = [
			[0, 0.5],
			[0.5, 0],
			[1, 0.5],
			[1, 1],
			[0, 1]
		] as const;
		expect(squaresPath([0, 0, 10, 10, 20, 0, 10, 10], 0, gable)).toBe(
			'M0,5l5,-5l5,5v5h-10zm20,0l5,-5l5,5v5h-10z'
		);
	});

	it('draws inside the edges', () => {
		expect(squaresPath([0, 0, 10, 10], 1)).toBe('M1,1h8v8h-8z');
	});
});

describe('the words of the goods', () => {
	it.each(views)('are short and rest on rows: $show $goods', (one) => {
		const words = repayments.describe(datasets, one);
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

	it.each([
		['tungsten', '9.6 times', 'in 1949', '2.3 times the best year before 1949'],
		['antimony', '4.2 times', 'in 1949', '0.22 times the best year before 1949'],
		['copper', '5.2 times', 'in 1949', '1.6 times the best year before 1949'],
		['rubber', '75 times', 'before 1949', 'grown yearly before 1949']
	] as const)('hold %s against a low year by name, and against the best', (one, times, year, best) => {
		const { title, sentence } = repayments.describe(datasets, view('output', one));
		expect(title).toContain(times);
		expect(title.endsWith(year), title).toBe(true);
		expect(sentence).toContain(best);
	});

	it('say how long the request ran, and keep its order where names are left out', () => {
		const { title, key, rows } = repayments.describe(datasets, view('demands'));
		expect(title).toMatch(/14 years$/);
		expect(rows).toContain('quantities/protocol-years');
		expect(key.map(({ meaning }) => meaning)).toEqual([
			'lead and tin, in the order in which the request names them'
		]);
	});
});
