import type { Ask, Run } from '../../chart/ask';
import type { Room } from '../../chart/room';
import { pixels } from '../../chart/scene';
import { textWidth } from '../../chart/text/metrics';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { rimOf, type GoodsScene } from './heap';
import { totals, type Total } from './marks';
import { convoysOf, loads } from './wagons';
import type { labels } from './words.en';

const doubted = (view: ViewOf<'repayments'>, one: Total) =>
	view.show === 'disputed' && one.goods === 'copper';

/** What is said of a goods: how many wagons, its name, its tonnes. */
function runsOf(view: ViewOf<'repayments'>, one: Total, { type, compact }: Room, own: typeof labels) {
	const muted = one.state === 'muted';
	const tone = muted ? 'quiet' : one.tone;
	const name: Run = {
		text: doubted(view, one) ? own.doubted(one) : own.name(one),
		size: type.label,
		weight: 650,
		tone: muted ? 'quiet' : 'ink'
	};
	const tonnes: Run = {
		text: own.tonnes(one.tonnes),
		size: compact ? type.label : type.small,
		weight: compact && !muted ? 650 : 400,
		tone: compact ? tone : 'quiet'
	};
	return {
		count: { text: own.wagons(one), size: type.strong * 1.6, weight: 650, tone } satisfies Run,
		name,
		tonnes
	};
}

/** The tracks of a view in its room, with the room that words beside them take. Trains.svelte draws rails and wheels. */
export function tracksOf(datasets: FigureData, view: ViewOf<'repayments'>, room: Room, own: typeof labels) {
	const texts = totals(datasets, view).flatMap((one) => Object.values(runsOf(view, one, room, own)));
	const aside = 16 + Math.max(...texts.map(({ text, size, weight }) => textWidth(text, size, weight)));
	return convoysOf(datasets, view, room, Math.ceil(aside));
}

/**
 * Trains of wagons with a thousand tonnes each. Words stand on their left, above them where the room is narrow. Where
 * copper is in doubt its second name is said, and why where there is room.
 */
export const allScene: GoodsScene = (datasets, view, room, labels) => {
	const { convoys, pitch, left } = tracksOf(datasets, view, room, labels);
	const { type, compact } = room;
	return {
		...pixels(room),
		squares: convoys.map(({ total, cells }) => ({
			...total,
			kind: 'goods',
			cells,
			outline: loads[total.goods],
			rim: rimOf(pitch)
		})),
		// wheels and rails are no place for words either
		keepOff: convoys.flatMap(({ trains }) =>
			trains.map(
				({ from, to, y }) =>
					[
						{ x: from, y: y + pitch * 0.8 },
						{ x: to + pitch, y: y + pitch * 0.8 }
					] as const
			)
		),
		asks: [
			...convoys.map(({ total, top }): Ask => {
				const { count, name, tonnes } = runsOf(view, total, room, labels);
				return {
					key: total.key,
					of: total.key,
					at: { x: 0, y: top },
					sides: ['below-right'],
					gap: 0,
					must: true,
					forms: compact ? [[[name, tonnes]]] : [[count, name, tonnes]]
				};
			}),
			...convoys
				.filter(({ total }) => doubted(view, total))
				.map(({ trains }): Ask => ({
					key: 'doubt',
					at: { x: left, y: trains.at(-1)!.y + pitch },
					sides: ['below-right'],
					gap: 6,
					forms: [[{ text: labels.doubt, size: type.small, wide: room.width - left }]]
				}))
		]
	};
};
