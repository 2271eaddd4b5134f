import { scaleLinear } from 'd3-scale';
import type { Ask, Run } from '../../chart/ask';
import type { Rule } from '../../chart/scene';
import { merged, years } from '../../chart/ticks';
import { decimalYear } from '../../domain/date';
import type { FigureData } from '../../domain/dataset';
import type { SceneOf } from '../prepared';
import { countsOf, type Count } from './marks';
import { spanOf, type Span } from './span';
import type { labels } from './words.en';

const spot = ({ at, members }: Count) => ({ x: at, y: members });

/** The civil war: from its outbreak to the last fighting that events.csv tells of. @throws Error if it lacks either */
const warOf = ({ events }: FigureData) =>
	(['civil-war', 'shanghai-bombed'] as const).map((id) => {
		const event = events.find((one) => one.id === id);
		if (!event) throw new Error(`membership: events.csv needs the row “${id}”`);
		return decimalYear(event.date);
	}) as [from: number, to: number];

/** Powers of ten; steps of 1, 2 and 5 where there are fewer than three. */
function logValues({ low, high }: Span): readonly number[] {
	const first = Math.ceil(Math.log10(low));
	const tens = Array.from({ length: Math.floor(Math.log10(high)) - first + 1 }, (_, i) => 10 ** (first + i));
	return tens.length < 3
		? tens.flatMap((ten) => [ten, 2 * ten, 5 * ten]).filter((value) => value <= high)
		: tens;
}

/** The counts besides those that stand out that are named, most wanted first: of a line its ends and its turns. */
function lesser(counts: readonly Count[], few: boolean): readonly Count[] {
	const line = counts.filter(({ aside }) => !aside);
	const turns = line.filter(({ members }, i) => {
		const [before, after] = [line[i - 1], line[i + 1]];
		return !before || !after || (members - before.members) * (after.members - members) < 0;
	});
	const chosen = [...counts.filter(({ aside }) => aside), ...turns.toReversed()];
	return [...new Set(few ? chosen : [...chosen, ...line.toReversed()])].filter(
		({ state }) => state !== 'emphasised'
	);
}

/** The party's members as dated counts on a line; a count that is only a floor stands beside it. */
export const countsScene: SceneOf<'membership', typeof labels> = (datasets, view, room, labels) => {
	const { type, compact, width, height } = room;
	const counts = countsOf(datasets, view);
	const span = spanOf(datasets.membership, view);
	const log = span.scale === 'log';
	const line = counts.filter(({ aside }) => !aside);
	const told = counts.filter(({ state }) => state === 'emphasised');
	const [first, last] = [told[0], told.at(-1)];
	const [before, end] = line.slice(-2);
	const low = height < 240;
	const short = span.to - span.from < 2;
	const values = log
		? logValues(span)
		: scaleLinear([span.low, span.high], [0, 1])
				.ticks(low ? 3 : 5)
				.filter((value) => value <= span.high);
	const texts = labels.scale(values, log);

	const quiet = (text: string): Run => ({ text, size: type.small, tone: 'quiet', wide: type.small * 16 });
	/** Words at a count of the line: before it where the line rises, after it where it ends falling. */
	const beside = (count: Count): Pick<Ask, 'key' | 'at' | 'sides'> => ({
		key: count.key,
		at: spot(count),
		sides:
			before && end === count && end.members < before.members
				? ['right', 'above-right', 'below-right', 'above-left', 'above', 'below']
				: ['above-left', 'left', 'above-right', 'right', 'below-right', 'above', 'below']
	});
	/** The number a view is about, with its day and what happened on it. */
	const main = (count: Count): Ask => {
		const number: Run = { text: labels.counted(count), size: type.strong, weight: 650, tone: 'party' };
		const when = [number, quiet(labels.day(count))];
		const full = [...when, quiet(labels.occasion(count))];
		return {
			...beside(count),
			gap: compact ? 8 : 12,
			lead: spot(count),
			slide: compact ? 100 : 180,
			nearest: true,
			must: true,
			forms: [...(compact || log ? [] : [full]), when, [number], [{ ...number, size: type.label }]]
		};
	};
	const rest = (count: Count): Ask => {
		const number: Run = { text: labels.counted(count), size: type.small, tone: 'quiet' };
		if (!count.aside) return { ...beside(count), gap: 8, nearest: true, forms: [[number]] };
		return {
			key: count.key,
			at: spot(count),
			lead: spot(count),
			sides: ['below', 'below-left', 'below-right'],
			gap: 9,
			nearest: true,
			slide: type.small * 5,
			forms: [[number, quiet(count.occasion)]]
		};
	};

	/** How far the count rose between the two that the view is about: along from the first, then up to the last. */
	const times = first && last && !log ? labels.times(first, last) : [];
	const corner = first && last && { x: last.at, y: first.members };
	const war = view.show === 'civil-war' ? warOf(datasets) : undefined;
	return {
		x: {
			domain: [span.from, span.to],
			rows: [
				short
					? merged(
							counts.map((count, i) => ({
								at: count.at,
								text: (i && i < counts.length - 1 ? labels.month : labels.monthAndYear)(count)
							})),
							labels.months
						)
					: years(span.from, span.to, String)
			],
			notches:
				!short && width / (span.to - span.from) > 14
					? Array.from(
							{ length: Math.floor(span.to) - Math.ceil(span.from) + 1 },
							(_, i) => Math.ceil(span.from) + i
						)
					: []
		},
		y: { domain: [span.low, span.high], log, ticks: values.map((at, i) => ({ at, text: texts[i]! })) },
		// the number that the view is about may stand at the top
		free: { top: type.strong * 1.2 + type.small * 1.4, left: 6 },
		bars: war
			? [
					{
						key: 'civil-war',
						kind: 'band',
						state: 'shown',
						tone: 'quiet',
						x: war,
						y: [span.low, span.high],
						onlyWith: 'war'
					}
				]
			: [],
		lines: [
			{
				key: 'members',
				state: 'shown',
				tone: 'party',
				points: line.map((count) => ({ ...spot(count), key: count.key, gap: count.gap })),
				base: log ? undefined : span.low
			}
		],
		points: counts.map((count) => ({
			...count,
			...spot(count),
			r: type.small * 0.36,
			floor: count.bound === 'at-least',
			// beside the line a count means nothing without its words
			...(count.aside && count.state !== 'emphasised' && { onlyWith: count.key })
		})),
		rules:
			times.length && corner
				? [{ path: [spot(first), corner, spot(last)], arrow: true, onlyWith: 'growth' } satisfies Rule]
				: [],
		asks: [
			...told.toReversed().map(main),
			...(times.length && corner
				? [
						{
							key: 'growth',
							at: [corner, spot(last)],
							sides: ['right', 'left'],
							gap: 8,
							slide: height * 0.15,
							forms: times.map((text) => [{ text, size: type.label, weight: 650 }])
						} satisfies Ask
					]
				: []),
			...(war
				? [
						{
							key: 'war',
							at: { x: war[0], y: span.high },
							sides: ['below-right'],
							gap: 4,
							inset: 7,
							slide: height,
							forms: [[{ text: labels.war, size: type.small, weight: 650, tone: 'quiet' }]]
						} satisfies Ask
					]
				: []),
			...(low ? [] : lesser(counts, compact || log).map(rest))
		]
	};
};
