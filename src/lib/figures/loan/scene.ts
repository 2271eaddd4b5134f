import type { Ask, Form, Run, Side } from '../../chart/ask';
import type { Tone } from '../../chart/mark';
import type { Room } from '../../chart/room';
import type { Bar, Scene } from '../../chart/scene';
import { sheetOf } from '../../chart/sheet';
import type { Span, Spot } from '../../chart/spot';
import { textWidth } from '../../chart/text/metrics';
import { years } from '../../chart/ticks';
import type { LoanYear } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import type { SceneOf } from '../prepared';
import { interests, loans, parts, wholesOf, type Part } from './marks';
import { besideScene, costScene } from './cost';
import { factsOf } from './plan';
import type { labels } from './words.en';

type Labels = typeof labels;
type LoanScene = SceneOf<'loan', Labels>;

const ask = (key: string, at: Spot, side: Side, forms: readonly Form[], more: Partial<Ask> = {}): Ask => ({
	key,
	at,
	sides: [side],
	forms,
	...more
});

const strong = ({ type }: Room, text: string, tone?: Tone): Run => ({
	text,
	size: type.strong,
	weight: 650,
	...(tone && { tone })
});

/** A year’s column, which leaves a little of its year free on either side. */
const band = (year: number, aside = 0.1): Span => [year + aside, year + 1 - aside];

/** Axes of years and US$ million; the last value is written with its unit. `up` and `down` are for words at the plot. */
function axes(
	x: Span,
	y: Span,
	values: readonly number[],
	room: Room,
	labels: Labels,
	{ up = 0, down = 0, year = (at: number) => labels.year(at) }
) {
	const { compact } = room;
	return {
		x: { domain: x, rows: [years(...x, year)] },
		y: {
			domain: y,
			ticks: values.map((at) => ({
				at,
				text: at === values.at(-1) && !compact ? labels.most(at) : labels.amount(at)
			}))
		},
		// the name of the first year needs more than its column where that is narrow
		free: { top: up + 1, bottom: down, left: compact ? 8 : 0 }
	} satisfies Scene;
}

/** “+60” over each column or “−30” under it; once, with “a year”, where the columns are too narrow. */
function perYear(bars: readonly Bar[], plot: Scene, room: Room, labels: Labels, beside = false): Ask[] {
	const [first, second] = bars;
	if (!first || !second) return [];
	const drawn = first.tone === 'soviet';
	const text = (drawn ? labels.drawn : labels.repaid)(first.y[1] - first.y[0]);
	const run = { text, size: room.type.label, weight: 650, tone: first.tone } as const;
	const { x } = sheetOf(plot, room);
	const once = [[{ ...run, text: labels.aYear(text) }]];
	if (textWidth(text, run.size, 650) + 4 <= x(second.x[0]) - x(first.x[0]))
		return bars.map(({ key, x, y }) =>
			ask(`each-${key}`, { x: (x[0] + x[1]) / 2, y: y[drawn ? 1 : 0] }, drawn ? 'above' : 'below', [[run]], {
				gap: 2
			})
		);
	if (beside) {
		const { x, y } = bars.at(-1)!;
		return [ask('each', { x: x[1], y: y[1] / 3 }, 'right', once, { slide: 12 })];
	}
	return [
		drawn
			? ask('each', { x: second.x[0], y: first.y[1] }, 'above-right', once, { gap: 2 })
			: ask('each-back', { x: first.x[0], y: first.y[0] }, 'below-right', once, { gap: 2 })
	];
}

/** Parts that make a sum: each with its size, and over the last one drawn what they come to. */
const sumScene: LoanScene = (datasets, view, room, labels) => {
	const { small, label, strong: size } = room.type;
	const { amount, rate, through, printed } = factsOf(datasets, view);
	const offer = view.show === 'offer';
	const bars = parts(datasets, view).map((part): Bar => ({
		...part,
		kind: 'column',
		x: band(part.year, 0.02),
		y: [part.sum! - part.amount, part.sum!]
	}));
	const end = bars.at(-1)!;
	const last = offer ? end : bars.findLast(({ pending }) => !pending);
	const from = printed.years[0]!.year;
	const plot = axes([from, from + bars.length], [0, amount], [0, 100, 200, 300], room, labels, {
		up: size * 1.25 + label * 1.45,
		...(offer && { year: (at: number) => labels.nth(at - from + 1) })
	});
	const sum = (y: number, gap: number, ...forms: string[]) =>
		ask(
			'sum',
			{ x: end.x[1], y },
			'above-left',
			forms.map((text) => [strong(room, text)]),
			{ gap, must: true }
		);
	const remarks = offer ? labels.offered(bars.length, rate) : labels.planned;
	return {
		...plot,
		bars,
		asks: [
			...(last === end ? [sum(amount, label * 1.45, labels.sum(amount))] : []),
			// until all is drawn, in the corner under the steps to come
			...(last && last !== end
				? [sum(0, small * 0.3, labels.sumBy(last.y[1], through), labels.sum(last.y[1]))]
				: []),
			...perYear(bars, plot, room, labels),
			ask(
				'remark',
				{ x: from, y: amount },
				'below-right',
				remarks.map((text) => [{ text, size: label, wide: room.width * 0.5 }]),
				{ gap: 4 }
			)
		]
	};
};

/** Each year’s part as a column from nothing: up if drawn, down if repaid. */
const columnsOf = (list: readonly Part[]) =>
	list
		.filter(({ what }) => what !== 'line' && what !== 'eve')
		.map((part): Bar => ({
			...part,
			kind: 'column',
			x: band(part.year),
			y: part.what === 'drawn' ? [0, part.amount] : [-part.amount, 0]
		}));

const toned = (bars: readonly Bar[], wanted: Tone) => bars.filter(({ tone }) => tone === wanted);

/** What came and what went, each with its sum. */
const flowScene: LoanScene = (datasets, view, room, labels) => {
	const { label, strong: size } = room.type;
	const { printed, through } = factsOf(datasets, view);
	const bars = columnsOf(parts(datasets, view));
	const told = (years: readonly LoanYear[]) => years.filter(({ year }) => year <= through);
	const [came, went] = [told(printed.drawings), told(printed.repayments)];
	const [part, back] = [printed.drawings[0]!.drawn, printed.repayments[0]!.repaid];
	const [from, to] = [printed.years[0]!.year, printed.years.at(-1)!.year + 1];
	const plot = axes([from, to], [-back, part], [-back, 0, back, part], room, labels, {
		up: label * 1.5,
		down: label * 1.5 + size * 1.25
	});
	const count = (years: readonly LoanYear[]) => ({ text: labels.parts(years), size: label });
	const drawn = strong(room, labels.sumDrawn(came.length * part), 'soviet');
	const by = went.length < printed.repayments.length ? through : undefined;
	const repaid = strong(room, labels.sumRepaid(went.length * back, by), 'party');
	const sums = [
		ask(
			'sum-drawn',
			{ x: from + printed.drawings.length + 0.3, y: part },
			'below-right',
			[[drawn, count(came)], [drawn], [{ ...drawn, wide: room.width * 0.5 }]],
			{ gap: 0, must: true }
		),
		ask('sum-repaid', { x: to, y: -back }, 'below-left', [[[count(went), repaid]], [repaid]], {
			gap: label * 1.45,
			must: true
		})
	];
	return {
		...plot,
		bars,
		asks: [
			...sums.filter((_, i) => [came, went][i]!.length),
			...perYear(toned(bars, 'soviet'), plot, room, labels),
			...perYear(toned(bars, 'party'), plot, room, labels)
		]
	};
};

/** What was owed at the end of each year, over what came and went; in the other reading both lines. */
const owedScene: LoanScene = (datasets, view, room, labels) => {
	const { small, label, strong: size } = room.type;
	const { amount, printed, recorded, through } = factsOf(datasets, view);
	const both = view.show === 'other-reading';
	const plan = both ? recorded : printed;
	const { peak, repayments } = plan;
	const all = parts(datasets, view);
	const bars = columnsOf(all);
	const eve = all.find(({ what }) => what === 'eve');
	const [from, to] = [plan.years[0]!.year, plan.years.at(-1)!.year + 1];
	const plot = axes([from, to], [-repayments[0]!.repaid, amount], [0, 100, 200, 300], room, labels, {
		up: size * 1.25 + (both ? 3 : small * 1.25 + 7),
		down: label * 1.5
	});
	const now = plan.years.find(({ year }) => year === through);
	const most = eve
		? ask(
				'peak',
				{ x: eve.year + 1, y: eve.amount },
				'above',
				labels
					.eve(eve.year, peak.owed)
					.map((text) => [strong(room, labels.sum(eve.amount)), { text, size: small }]),
				{ gap: 7, must: true }
			)
		: peak.year <= through
			? ask('peak', { x: peak.year + 0.5, y: peak.owed }, 'above', [[strong(room, labels.owed(peak.owed))]], {
					gap: 3,
					must: true
				})
			: now &&
				ask('peak', { x: now.year + 1, y: now.owed }, 'right', [[strong(room, labels.owed(now.owed))]], {
					gap: 8,
					slide: size * 6,
					must: true
				});
	/** The two readings, each beside its line: the one drawn, and the other under it. */
	const under = printed.years.find(({ year }) => year === peak.year + 4)!;
	const remarks = (texts: readonly string[], wide: number, tone?: Tone) =>
		texts.map((text): Form => [{ text, size: label, wide: room.width * wide, ...(tone && { tone }) }]);
	const readings = [
		ask('this-reading', { x: to, y: amount }, 'below-left', remarks(labels.recorded, 0.45), { gap: 1 }),
		ask(
			'that-reading',
			{ x: peak.year + 1.1, y: under.owed },
			'below-right',
			remarks(labels.printed, 0.22, 'quiet'),
			{ gap: 3, slide: 16 }
		)
	];
	return {
		...plot,
		bars,
		lines: all
			.filter(({ what }) => what === 'line')
			.map((line) => {
				const told = (line.key === 'owed' ? plan : printed).years.filter(({ year }) => year <= through);
				return {
					...line,
					stepped: true,
					points: [
						{ key: 'start', x: from, y: 0 },
						...told.map(({ year, owed }) => ({ key: String(year), x: year, y: owed })),
						{ key: 'end', x: line.to + 1, y: told.at(-1)!.owed }
					]
				};
			}),
		points: eve ? [{ ...eve, x: eve.year + 1, y: eve.amount, r: 3 }] : [],
		asks: [
			...perYear(toned(bars, 'soviet'), plot, room, labels, true),
			...perYear(toned(bars, 'party'), plot, room, labels),
			...(most ? [most] : []),
			...(both ? readings : [])
		]
	};
};

/** Interest a year: at least the column, at most the range on top of it. */
const interestScene: LoanScene = (datasets, view, room, labels) => {
	const { label } = room.type;
	const { peak, interest, years } = factsOf(datasets, view).printed;
	const [from, to] = [years[0]!.year, years.at(-1)!.year + 1];
	const top = Math.ceil(peak.interestHigh);
	const sum = { ...strong(room, labels.allInterest(interest)), wide: room.width * 0.5 };
	const [full, brief] = labels
		.whyRange(interest)
		.map((text) => ({ text, size: label, wide: room.width * 0.4 })) as [Run, Run];
	return {
		...axes([from, to], [0, top], [0, 1, 2, 3], room, labels, { up: label * 1.5 }),
		bars: interests(datasets, view).map((one): Bar => ({
			...one,
			kind: one.high === undefined ? 'column' : 'range',
			x: band(one.year),
			y: one.high === undefined ? [0, one.low] : [one.low, one.high]
		})),
		asks: [
			ask(
				'peak-interest',
				{ x: peak.year + 0.5, y: peak.interestHigh },
				'above',
				[[{ text: labels.interest(peak), size: label, weight: 650, tone: 'party' }]],
				{ gap: 2 }
			),
			ask('sum-interest', { x: to, y: top }, 'below-left', [[sum, full], [sum, brief], [sum]], {
				gap: -label * 1.5
			})
		]
	};
};

/** The credit end to end in a row, and a bar for each published total under it: what each is stands above it. */
const widerScene: LoanScene = (datasets, view, room, labels) => {
	const { small, label } = room.type;
	const { credit, totals } = wholesOf(datasets);
	const row = (i: number): Span => [i + 0.46, i + 0.94];
	const list = loans(datasets, view);
	return {
		x: { domain: [0, totals.at(-1)!.billions] },
		y: { domain: [totals.length + 1, 0] },
		free: { left: 2, right: 2 },
		bars: [
			...list.map((one, i): Bar => ({
				...one,
				kind: one.part ? 'column' : 'bar',
				x: one.part ? [i * one.billions, (i + 0.96) * one.billions] : [0, one.billions],
				y: row(one.part ? 0 : i - list.length + totals.length + 1)
			})),
			// where a part of a total ends
			...totals.flatMap(({ id, parts, billions }, i) =>
				parts.flatMap((_, n): Bar[] => {
					const end = parts.slice(0, n + 1).reduce((sum, part) => sum + part, 0);
					if (end > billions - 0.01) return [];
					return [
						{
							key: `part-${n}-of-${id}`,
							state: 'shown',
							tone: 'quiet',
							kind: 'band',
							front: true,
							x: [end, end],
							y: row(i + 1),
							least: [5, 0]
						}
					];
				})
			)
		],
		asks: [{ ...credit, parts: [] }, ...totals].map(({ id, label: name, purpose, billions, parts }, i) => {
			const value = strong(room, labels.billions(billions), 'soviet');
			const head = [value, { text: name, size: label }];
			const counts: Run = { text: labels.counts(id, parts) ?? purpose, size: small, tone: 'quiet' };
			const brief = [
				{ ...value, size: label },
				{ text: name, size: small }
			];
			return ask(
				`value-${id}`,
				{ x: 0, y: row(i)[0] },
				'above-right',
				[...(room.compact ? [] : [[head, counts]]), [head], [brief]],
				{ gap: room.compact ? 1 : 3, must: true }
			);
		})
	};
};

const scenes: Readonly<Record<ViewOf<'loan'>['show'], LoanScene>> = {
	offer: sumScene,
	drawn: sumScene,
	repayment: flowScene,
	balance: owedScene,
	cost: costScene,
	beside: besideScene,
	interest: interestScene,
	'other-reading': owedScene,
	wider: widerScene
};

/** The credit of 1950: offered, drawn, repaid, owed, what it cost, and among all Soviet loans. */
export const loanScene: LoanScene = (datasets, view, ...rest) => scenes[view.show](datasets, view, ...rest);
