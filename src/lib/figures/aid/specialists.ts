import type { Ask, Form } from '../../chart/ask';
import { years } from '../../chart/ticks';
import type { SceneOf } from '../prepared';
import { specialists, type Count } from './marks';
import type { labels } from './words.en';

/** Longer than this (in years) a count has room for its words above it. */
const long = 2;

/** Specialists by time and number: each count a dot, or as long as its time. */
export const specialistsScene: SceneOf<'aid', typeof labels> = (datasets, _, { type, compact }, labels) => {
	const counts = specialists(datasets);
	const sizes = compact
		? { number: type.label, words: type.small }
		: { number: type.strong * 0.85, words: type.label };
	const thick = compact ? 7 : 10;
	const forms = (count: Count): Form[] =>
		labels
			.whom(count)
			.slice(compact ? 1 : 0)
			.map((text) => [
				[
					{ text: labels.counted(count), size: sizes.number, weight: 650, tone: 'soviet' },
					{ text, size: sizes.words }
				]
			]);
	const lasting = counts.filter(({ from, to }) => to - from >= long);
	const brief = counts
		.filter((count) => !lasting.includes(count))
		.toSorted((a, b) => Number(a.part) - Number(b.part) || b.people - a.people);
	const end = Math.max(...brief.map(({ to }) => to));
	return {
		x: { domain: [1949, 1961], rows: [years(1949, 1961, String)] },
		y: {
			domain: [0, Math.max(...counts.map(({ people }) => people))],
			ticks: [0, 5000, 10_000].map((at) => ({ at, text: labels.people(at) }))
		},
		free: { top: sizes.number * 1.7 },
		bars: counts.map((count) => ({
			...count,
			kind: 'span',
			x: [count.from, count.to],
			y: [count.people, count.people],
			least: [thick, thick]
		})),
		asks: [
			...lasting.map((count): Ask => ({
				key: count.key,
				at: { x: count.from, y: count.people },
				sides: ['above-right'],
				gap: thick / 2 + 1,
				forms: forms(count)
			})),
			...brief.map((count): Ask => ({
				key: count.key,
				at: { x: end, y: count.people },
				lead: { x: count.to, y: count.people },
				sides: ['right'],
				gap: compact ? 16 : 30,
				column: 'brief',
				forms: forms(count)
			}))
		]
	};
};
