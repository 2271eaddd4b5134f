import { describe, expect, it } from 'vitest';
import { textWidth } from '$lib/chart/text/metrics';
import type { ViewOf } from '$lib/domain/view';
import { treaties } from '$lib/figures/treaties/describe';
import { sheetOf, type Sheet } from '$lib/figures/treaties/layout';
import { subjectMarks, type Subject } from '$lib/figures/treaties/marks';
import { datasets } from '$lib/server/datasets';

type View = ViewOf<'treaties'>;

const emphases: Subject[][] = [
	[],
	['enemy'],
	['partner', 'enemy'],
	['railway', 'port-arthur', 'dalian'],
	['help', 'term', 'mongolia']
];
const views = (['1945', '1950', 'both'] as const).flatMap((show) =>
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

interface Box {
	readonly words: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly foot: number;
}

function box(x: number, y: number, lines: readonly string[], size: number, weight: 400 | 650): Box {
	const width = Math.max(...lines.map((line) => textWidth(line, size, weight)));
	return {
		words: lines.join(' '),
		left: x,
		right: x + width,
		top: y - size / 2,
		foot: y + size / 2 + (lines.length - 1) * size * 1.25
	};
}

function boxesOf(sheet: Sheet): Box[] {
	const { small } = sheet.type;
	return [
		...sheet.heads.flatMap(({ x, date, partner }) => [
			box(x, date.y, [date.text], date.size, 650),
			...(partner ? [box(x, partner.y, partner.lines, partner.size, 400)] : [])
		]),
		...sheet.rows.flatMap(({ heading, paragraphs }) => [
			box(heading.x, heading.y, heading.lines, heading.size, 650),
			...Object.values(paragraphs)
				.flat()
				.map(({ x, y, lines, size, weight }) => box(x, y, lines, size, weight))
		]),
		...(sheet.more.number
			? [box(sheet.more.x, sheet.more.y, [`and ${sheet.more.number} more`], small, 400)]
			: [])
	];
}

describe('the marks of the treaties', () => {
	it.each(views)('are the same in every view: $show $emphasis', (view) => {
		const keys = subjectMarks(datasets, view).flatMap(({ clauses }) => clauses.map(({ key }) => key));
		expect(keys).toHaveLength(16);
		expect(new Set(keys)).toEqual(new Set(datasets.treaties.map(({ id }) => id)));
	});

	it('hide the treaty to come and mute the one already told', () => {
		const states = (show: View['show'], treaty: string) =>
			new Set(
				subjectMarks(datasets, { figure: 'treaties', show, emphasis: [] }).flatMap(({ clauses }) =>
					clauses.filter((clause) => clause.treaty === treaty).map(({ state }) => state)
				)
			);
		expect(states('1945', '1950')).toEqual(new Set(['hidden']));
		expect(states('1950', '1945')).toEqual(new Set(['muted']));
		expect(states('both', '1945')).toEqual(new Set(['shown']));
	});
});

describe('the sheet of the treaties', () => {
	it.each(cases)(
		'keeps words apart, inside and off the line: $said at $width × $height',
		({ view, width, height }) => {
			const sheet = sheetOf(datasets, view, width, height);
			const boxes = boxesOf(sheet);
			const outside = boxes.filter(
				({ left, right, top, foot }) => left < 0 || right > width + 0.5 || top < -0.5 || foot > height + 0.5
			);
			const clashes = boxes.flatMap((a, i) =>
				boxes
					.slice(i + 1)
					.filter((b) => a.left < b.right && b.left < a.right && a.top < b.foot && b.top < a.foot)
					.map((b) => [a.words, b.words])
			);
			const station = view.show === 'both' ? 10.5 : 7;
			const onLine = boxes.filter(
				({ left, right }) => left < sheet.columns.rail + station && right > sheet.columns.rail - station
			);
			expect({ outside, clashes, onLine: onLine.map(({ words }) => words) }).toEqual({
				outside: [],
				clashes: [],
				onLine: []
			});
		}
	);

	it.each(cases)(
		'says all that stands out or how much is missing: $said at $width × $height',
		({ view, width, height }) => {
			const sheet = sheetOf(datasets, view, width, height);
			expect(sheet.rows.length + sheet.more.number).toBe(8);
			const written = sheet.rows.map(({ mark }) => mark.subject);
			const first = view.emphasis.slice(0, 1);
			expect(written).toEqual(expect.arrayContaining(view.emphasis.length === 1 ? first : []));
		}
	);

	it('is whole on a wide sheet', () => {
		const sheet = sheetOf(datasets, { figure: 'treaties', show: 'both', emphasis: [] }, 1200, 900);
		const text = sheet.rows.find(({ mark }) => mark.subject === 'railway')?.paragraphs['1950-railway'];
		expect(text?.map(({ part }) => part)).toEqual(['short', 'text']);
		expect(sheet.more.number).toBe(0);
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
