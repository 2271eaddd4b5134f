import type { Ask } from '../../chart/ask';
import type { Span } from '../../chart/spot';
import { textWidth } from '../../chart/text/metrics';
import { merged, yearsUnder } from '../../chart/ticks';
import { decimalYear } from '../../domain/date';
import type { SceneOf } from '../prepared';
import { crossing, factsOf, sides, strengths, type Strength } from './marks';
import type { labels } from './words.en';

/** The years of the whole series, and those that the first strengths have to themselves. */
const whole: Span = [1946.25, 1948.95];
const firstSummer: Span = [1946.12, 1946.95];

const spot = ({ at, people }: Strength) => ({ x: at, y: people });

/** Two armies as lines on a log scale, where equal heights are equal ratios. */
export const linesScene: SceneOf<'forces', typeof labels> = (datasets, view, { type, compact }, labels) => {
	const facts = factsOf(datasets, view);
	const { told, kmt, pla } = facts;
	const armies = sides.map((side) => told.filter((one) => one.side === side));
	const end = Math.max(kmt.at, pla.at);
	const early = end < firstSummer[1];
	const domain = early ? firstSummer : whole;
	const dates = [...new Set(told.map(({ date }) => date))].sort();
	const months = merged(
		dates.map((date) => ({ at: decimalYear(date), text: labels.month(date) })),
		labels.months
	);

	/** The last strength of a side and its name, right of its point. */
	const last = (one: Strength): Ask => ({
		key: `last-${one.side}`,
		at: { ...spot(one), x: end },
		sides: ['right'],
		gap: 14,
		column: 'last',
		forms: [
			[
				{ text: labels.strength(one), size: type.strong, weight: 650, tone: one.tone },
				{ text: labels.army[one.side], size: type.small, tone: one.tone }
			]
		]
	});
	const widest = Math.max(
		...strengths(datasets, '1949').map((one) => textWidth(labels.strength(one), type.strong, 650)),
		...sides.map((side) => textWidth(labels.army[side], type.small))
	);

	/** Earlier strengths, outside the space between the lines: of the first alone where there is little room. */
	const earlier = armies.flatMap((own) =>
		own.slice(0, compact ? Math.min(1, own.length - 1) : -1).map((one, i): Ask => {
			const way = one.side === 'kmt' ? 'above' : 'below';
			return {
				key: `value-${one.key}`,
				at: spot(one),
				sides: i ? [way, `${way}-right`] : [`${way}-right`],
				gap: 7,
				slide: 12,
				forms: [
					[
						{
							text: i ? labels.millions(one.people) : labels.strength(one),
							size: type.label,
							weight: 650,
							tone: one.tone
						}
					]
				]
			};
		})
	);

	/** How many Nationalist soldiers to each Communist one, halfway up a bracket between the last points. */
	const outnumbered = kmt.people > pla.people;
	const lead = { text: labels.ratio(kmt.people / pla.people), size: type.strong, weight: 650 } as const;
	const ratio: Ask = {
		key: 'ratio',
		at: [
			{ x: end, y: kmt.people },
			{ x: end, y: pla.people }
		],
		sides: ['right'],
		gap: 14,
		slide: 24,
		forms: [[lead, { text: labels.ofWhat, size: type.label, wide: type.label * 14 }], [lead]]
	};

	const cross = crossing(facts);
	return {
		x: { domain, rows: [months, yearsUnder(months, domain)] },
		y: {
			domain: [700_000, 5_000_000],
			log: true,
			ticks: [1e6, 2e6, 3e6, 4e6, 5e6].map((at) => ({ at, text: labels.millions(at) })),
			side: 'left'
		},
		free: { top: type.label * 1.45, right: early ? 2 : widest + 18 },
		lines: armies.map((own, i) => ({
			key: sides[i]!,
			state: 'shown',
			tone: own[0]!.tone,
			points: own.map((one) => ({ ...spot(one), key: one.key, gap: one.gap }))
		})),
		points: told.map((one) => ({ ...one, ...spot(one) })),
		rules: outnumbered ? [{ path: [spot(pla), { ...spot(pla), x: end }, { ...spot(kmt), x: end }] }] : [],
		asks: [
			...(outnumbered ? [kmt, pla] : [pla, kmt]).map(last),
			...earlier,
			...(outnumbered ? [ratio] : []),
			...(cross
				? [
						{
							key: 'crossing',
							at: cross,
							lead: cross,
							sides: ['below', 'below-left'],
							gap: 26,
							slide: 260,
							forms: labels
								.crossing(Math.floor(pla.at))
								.map((text) => [{ text, size: type.label, wide: type.label * 15 }])
						} satisfies Ask
					]
				: [])
		]
	};
};
