import type { Ask, Run } from '../../chart/ask';
import type { Room } from '../../chart/room';
import { pixels } from '../../chart/scene';
import { balanced, textWidth } from '../../chart/text/metrics';
import { gapOf, heap, largest, lineOf, type GoodsScene, type Stack } from './heap';
import { totals, type Total } from './marks';

/** The largest squares for four blocks; five to a column where that costs nothing, since every total is a multiple of it. */
function fit(goods: readonly Total[], room: Room, aside: number): Stack & { readonly beside: boolean } {
	const most = Math.max(...goods.map(({ squares }) => squares));
	const line = lineOf(room.type.label);
	const found = (left: number, above: number) =>
		largest(most, room.width - left, room.height / goods.length - above - 6, [5, 10, 4, 6, 3, 8, 2]);
	const above = { ...found(0, Math.ceil(line + 4)), beside: false };
	if (room.height / goods.length - 6 < 2 * line) return above;
	// names above their block read best, unless they cost the squares much
	const left = { ...found(aside, 0), beside: true };
	return left.pitch > above.pitch * 1.15 ? left : above;
}

/**
 * Four blocks of equal height under one another, so that their lengths compare like bars; names above them, or on
 * their left where the room is flat. Where copper is in doubt its second name is said, and why where there is room.
 */
export const allScene: GoodsScene = (datasets, view, room, labels) => {
	const { width, height, type } = room;
	const goods = totals(datasets, view);
	const doubted = (one: Total) => view.show === 'disputed' && one.goods === 'copper';
	const runs = goods.map((one): [Run, Run] => {
		const muted = one.state === 'muted';
		return [
			{
				text: doubted(one) ? labels.doubted(one) : labels.name(one),
				size: type.label,
				weight: 650,
				tone: muted ? 'quiet' : 'ink'
			},
			{
				text: labels.tonnes(one.tonnes),
				size: type.label,
				weight: muted ? 400 : 650,
				tone: muted ? 'quiet' : one.tone
			}
		];
	});
	const aside = 12 + Math.ceil(Math.max(...runs.flat().map(({ text, size }) => textWidth(text, size, 650))));
	const stack = fit(goods, room, aside);
	const { rows, pitch, beside } = stack;
	const left = beside ? aside : 0;
	const title = beside ? 0 : Math.ceil(lineOf(type.label) + 4);
	const block = rows * pitch - gapOf(pitch);
	const tall = title + (beside ? Math.max(block, 2 * lineOf(type.label)) : block);
	const spare = Math.max(0, (height - goods.length * tall) / (goods.length - 1 || 1));
	const placed = goods.map((one, i) => {
		const top = Math.floor(i * (tall + Math.min(spare, block)));
		return { one, top, y: top + title + Math.floor((tall - title - block) / 2), runs: runs[i]! };
	});
	return {
		...pixels(room),
		squares: placed.map(({ one, y }) => ({
			...one,
			kind: 'goods',
			...heap(one.squares, stack, { x: left, y })
		})),
		asks: placed.flatMap(({ one, top, y, runs: [name, number] }): Ask[] => {
			const end = left + Math.ceil(one.squares / rows) * pitch;
			const wide = width - end - 14;
			const lines = balanced(labels.doubt, wide, type.small).length;
			const told = doubted(one) && wide >= 150 && lines * lineOf(type.small) <= block;
			return [
				{
					key: one.key,
					at: { x: 0, y: beside ? top + tall / 2 : top },
					sides: [beside ? 'right' : 'below-right'],
					gap: 0,
					forms: [beside ? [[name], [number]] : [[name, number]]]
				},
				...(told
					? [
							{
								key: 'doubt',
								at: { x: end, y: y + block / 2 },
								sides: ['right'],
								gap: 14,
								forms: [[{ text: labels.doubt, size: type.small, wide }]]
							} satisfies Ask
						]
					: [])
			];
		})
	};
};
