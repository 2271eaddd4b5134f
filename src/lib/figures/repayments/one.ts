import type { Ask, Run } from '../../chart/ask';
import { pixels, type Squares } from '../../chart/scene';
import { heap, largest, lineOf, type GoodsScene } from './heap';
import { totals } from './marks';

/** One goods as large as the room allows; the others small beside it, or under it where the room is narrow. */
export const oneScene: GoodsScene = (datasets, view, room, labels) => {
	const { width, height, type, compact } = room;
	const goods = totals(datasets, view);
	const main = goods.find(({ state }) => state === 'emphasised')!;
	const others = goods.filter((one) => one !== main);
	const flat = height < 200;
	const shelf = flat ? 22 : 40;
	const top = Math.ceil(lineOf(type.strong) + lineOf(type.small) + (flat ? 5 : 10));
	const foot = compact ? shelf + lineOf(type.small) + (flat ? 6 : 14) : 0;
	const stack = largest(
		main.squares,
		compact ? width : width - Math.round(width * 0.26) - 28,
		height - top - foot,
		Array.from({ length: main.squares }, (_, i) => i + 1)
	);

	const right = compact ? 0 : Math.ceil(main.squares / stack.rows) * stack.pitch + 36;
	const slot = compact
		? { width: (width - 24) / others.length, height: foot }
		: { width: width - right, height: (height - top) / others.length };
	const name = lineOf(type.small) * 2 + 4;
	const little = largest(
		Math.max(...others.map(({ squares }) => squares)),
		slot.width,
		compact ? shelf : Math.min(slot.height - name - 16, slot.width * 0.6),
		[5, 2, 3, 4, 6, 8, 10]
	);
	const small = { ...little, pitch: Math.max(2, little.pitch) };
	const placed = others.map((one, i) => ({
		one,
		x: compact ? Math.round(i * (slot.width + 12)) : right,
		y: compact ? height - shelf : top + name + Math.round(i * slot.height)
	}));

	const title: readonly Run[] = [
		{ text: labels.name(main), size: type.strong, weight: 650 },
		{ text: labels.tonnes(main.tonnes), size: type.strong, weight: 650, tone: main.tone }
	];
	const quiet = (text: string): Run => ({ text, size: type.small, tone: 'quiet' });
	return {
		...pixels(room),
		squares: [
			{ ...main, kind: 'goods', ...heap(main.squares, stack, { x: 0, y: top }) },
			...placed.map(({ one, x, y }): Squares => ({
				...one,
				kind: 'goods',
				...heap(one.squares, small, { x, y })
			}))
		],
		asks: [
			{
				key: main.key,
				at: { x: 0, y: 0 },
				sides: ['below-right'],
				gap: 0,
				forms: [...labels.average(main).map((text) => [title, quiet(text)]), [title]]
			},
			...placed.map(({ one, x, y }): Ask => ({
				key: one.key,
				at: { x, y },
				sides: ['above-right'],
				gap: 3,
				forms: [
					[
						{ ...quiet(labels.name(one)), weight: 650 },
						...(compact ? [] : [quiet(labels.tonnes(one.tonnes))])
					]
				]
			}))
		]
	};
};
