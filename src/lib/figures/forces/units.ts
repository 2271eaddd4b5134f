import type { Ask, Run } from '../../chart/ask';
import type { Room } from '../../chart/room';
import { pixels } from '../../chart/scene';
import { lineHeight } from '../../chart/text/lettering';
import { textWidth } from '../../chart/text/metrics';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import type { SceneOf } from '../prepared';
import { factsOf, sides, soldiersAMark, strengths, type Strength } from './marks';
import type { labels } from './words.en';

/** Soldiers stand in files of so many, and after so many files there is a gap: a file is 100,000, a block a million. */
export const [inFile, inBlock] = [10, 10];
/** That gap, in places. */
const gap = 0.6;

/** Where soldiers stand, in pixels: from one to the next, and from one block to the next besides. */
export interface Order {
	readonly across: number;
	readonly down: number;
	readonly gap: number;
}

/** One army at one time: its soldiers from its back, which stands at the left, to its front. */
export interface Army {
	readonly one: Strength;
	readonly units: number;
	/** Whether it has lost those whom a later count of the same army lacks. */
	readonly drained: boolean;
	readonly y: number;
	readonly front: number;
}

/** Down to a hundredth of a pixel: as they are written, so that dashes add up to the length of their line. */
export const hundredths = (pixels: number) => Math.floor(pixels * 100) / 100;

const unitsOf = ({ people }: Strength) => Math.round(people / soldiersAMark);

/** The end of so many soldiers in files, in pixels from their back. */
const reach = (units: number, { across, gap }: Order) => {
	const files = Math.ceil(units / inFile);
	return (files - 0.1) * across + Math.floor((files - 1) / inBlock) * gap;
};

/** Both armies one under the other, in an order that is the same in every view: nothing is ever drawn to another scale. */
export function armiesOf(datasets: FigureData, view: ViewOf<'forces'>, { width, height, type }: Room) {
	const most = Math.max(...strengths(datasets, '9999').map(unitsOf));
	const files = Math.ceil(most / inFile);
	const places = files + Math.floor((files - 1) / inBlock) * gap;
	const title = Math.ceil(type.strong * lineHeight) + 2;
	const foot = height < 230 ? 0 : Math.ceil(type.small * lineHeight) + 8;
	const apart = Math.round(Math.min(28, height * 0.03));
	const room = height - 2 * title - foot - apart;
	const down = Math.min((width / places) * 1.95, room / (2 * inFile));
	const across = hundredths(Math.min(width / places, down));
	const order: Order = { across, down, gap: hundredths(gap * across) };
	const tall = inFile * down;
	const spare = Math.max(0, room - 2 * tall);
	const tops = sides.map((_, i) => title + i * (tall + title + apart + spare / 3));
	const { told, kmt, pla } = factsOf(datasets, view);
	const last = { kmt, pla };
	const armies = told.map((one): Army => {
		const units = unitsOf(one);
		return {
			one,
			units,
			drained: one.people > last[one.side].people,
			y: tops[sides.indexOf(one.side)]!,
			front: reach(units, order)
		};
	});
	return { order, armies, tall, foot };
}

/** The men of both armies, ten thousand a mark. Ranks.svelte draws them; here their words find places. */
export const unitsScene: SceneOf<'forces', typeof labels> = (datasets, view, room, own) => {
	const { width, type, compact } = room;
	const { kmt, pla } = factsOf(datasets, view);
	const { order, armies, tall, foot } = armiesOf(datasets, view, room);
	const last = (side: Strength['side']) => armies.findLast(({ one }) => one.side === side)!;
	const outnumbered = kmt.people > pla.people;
	const red = last('pla');

	const names = sides.map((side): Ask => {
		const { one, y } = last(side);
		return {
			key: `last-${side}`,
			of: one.key,
			at: { x: 0, y },
			sides: ['above-right'],
			gap: 2,
			must: true,
			forms: [
				[
					[
						{ text: own.strength(one), size: type.strong, weight: 650, tone: one.tone },
						{ text: own.army[side], size: type.label, tone: one.tone }
					]
				]
			]
		};
	});

	/** Where the front stood before: over the men who are gone, under those who were there first. */
	const before = sides.flatMap((side): Ask[] => {
		const first = armies.find(({ one }) => one.side === side)!;
		if (first === last(side)) return [];
		const forms = own
			.before(first.one)
			.map((text): Run[] => [{ text, size: type.small, tone: first.one.tone }]);
		return first.drained
			? [
					{
						key: `value-${first.one.key}`,
						of: first.one.key,
						at: { x: first.front, y: first.y },
						sides: ['above-left'],
						gap: 3,
						forms
					}
				]
			: foot
				? [
						{
							key: `value-${first.one.key}`,
							of: first.one.key,
							at: { x: first.front, y: first.y + tall },
							sides: ['below-left'],
							gap: 6,
							forms
						}
					]
				: [];
	});

	/** Beside the party's men, as large as there is room: how many face each of them, or that they are more. */
	const left = red.front + Math.max(10, order.across * 1.5);
	const wide = width - left;
	const ratio = own.ratio(kmt.people / pla.people);
	const size = Math.floor(
		Math.min(112, (wide * 0.92) / textWidth(ratio, 1, 650), (tall - 2 * type.label * lineHeight) / lineHeight)
	);
	const ofWhat: Run = { text: own.ofWhat, size: type.label, wide };
	const beside: Ask = {
		key: outnumbered ? 'ratio' : 'crossing',
		at: { x: left, y: red.y + tall / 2 },
		sides: ['right'],
		gap: 0,
		slide: 24,
		forms: outnumbered
			? [
					...(size > type.strong ? [[{ text: ratio, size, weight: 650 } as const, ofWhat]] : []),
					[{ text: ratio, size: type.strong, weight: 650 }]
				]
			: own
					.crossing(Math.floor(pla.at))
					.flatMap((text) =>
						[...(compact ? [] : [type.strong]), type.label, type.small].map((size): Run[] => [
							{ text, size, weight: 650, wide }
						])
					)
	};
	return {
		...pixels(room),
		// where the men stand there is no room for words: a line through each rank
		keepOff: armies.flatMap(({ y, front }) =>
			Array.from({ length: inFile }, (_, rank) => {
				const at = y + (rank + 0.5) * order.down;
				return [
					{ x: 0, y: at },
					{ x: front, y: at }
				] as const;
			})
		),
		// where the party's front stood first
		rules: before.flatMap(({ key, at, sides: [side] }) =>
			side === 'below-left' && 'x' in at ? [{ path: [at, { x: at.x, y: at.y + 5 }], onlyWith: key }] : []
		),
		asks: [...names, beside, ...before]
	};
};
