import type { Lettering } from '../../../chart/text/lettering';
import { textWidth, wrap } from '../../../chart/text/metrics';
import type { GoodsMark } from '../marks';
import { gapOf, heap, largest, onBaseline, t, type Heap, type Plan, type Room, lineOf } from './plan';

/** How the four blocks fit: squares to a column, their distance, and where the names stand. */
interface Fit {
	readonly rows: number;
	readonly pitch: number;
	readonly beside: boolean;
}

const nameOf = (goods: GoodsMark, doubt: boolean): string =>
	doubt && goods.key === 'copper' ? `${goods.label}, or tin?` : goods.label;

function besideWidth(goods: readonly GoodsMark[], { type }: Room, doubt: boolean): number {
	const widths = goods.flatMap((one) => [
		textWidth(nameOf(one, doubt), type.label, 650),
		textWidth(t(one.tonnes), type.label)
	]);
	return Math.ceil(Math.max(...widths)) + 12;
}

/** The largest squares that fit; five to a column where that costs nothing, since every total is a multiple of it. */
function fit(goods: readonly GoodsMark[], room: Room, doubt: boolean): Fit {
	const most = Math.max(...goods.map(({ squares }) => squares));
	const title = Math.ceil(lineOf(room.type.label) + 4);
	let best: Fit = { rows: 5, pitch: 0, beside: false };
	for (const beside of [false, true]) {
		const width = room.width - (beside ? besideWidth(goods, room, doubt) : 0);
		const height = room.height / goods.length - (beside ? 6 : title + 6);
		if (beside && height < 2 * lineOf(room.type.label)) continue;
		const found = largest(most, width, height, [5, 10, 4, 6, 3, 8, 2]);
		// names above their block read best, unless they cost the squares much
		if (found.pitch > best.pitch * (beside ? 1.15 : 1)) best = { ...found, beside };
	}
	return best;
}

/**
 * Four blocks of equal height under one another, so that their lengths compare like bars; names above them, or on
 * their left where the room is flat. With `doubt` the second name of copper is said, and why where there is room.
 */
export function planAll(goods: readonly GoodsMark[], room: Room, doubt: boolean): Plan {
	const { width, height, type } = room;
	const { rows, pitch, beside } = fit(goods, room, doubt);
	const left = beside ? besideWidth(goods, room, doubt) : 0;
	const title = beside ? 0 : Math.ceil(lineOf(type.label) + 4);
	const block = rows * pitch - gapOf(pitch);
	const tall = title + (beside ? Math.max(block, 2 * lineOf(type.label)) : block);
	const spare = Math.max(0, (height - goods.length * tall) / (goods.length - 1 || 1));
	const slot = tall + Math.min(spare, block);
	const heaps: Record<string, Heap> = {};
	const labels: Lettering[] = [];
	goods.forEach((one, i) => {
		const y = Math.floor(i * slot);
		heaps[one.key] = heap(one.squares, rows, pitch, left, y + title + Math.floor((tall - title - block) / 2));
		const name = nameOf(one, doubt);
		const quiet = one.state === 'muted';
		const first = beside ? y + tall / 2 - lineOf(type.label) / 2 : y + title / 2 - 2;
		const x = beside ? 0 : textWidth(name, type.label, 650) + 10;
		const number = beside ? first + lineOf(type.label) : first + onBaseline(type.label, type.label);
		labels.push(
			{
				key: one.key,
				x: 0,
				y: first,
				lines: [name],
				size: type.label,
				weight: 650,
				tone: quiet ? 'quiet' : 'ink'
			},
			{
				key: `${one.key}-tonnes`,
				x,
				y: number,
				lines: [t(one.tonnes)],
				size: type.label,
				tone: quiet ? 'quiet' : one.tone,
				weight: quiet ? 400 : 650
			}
		);
		const end = left + Math.ceil(one.squares / rows) * pitch + 14;
		const lines = wrap(
			'Both accounts read print copper. It may be a misprint for tin.',
			width - end,
			type.small
		);
		if (doubt && one.key === 'copper' && width - end >= 150 && lines.length * lineOf(type.small) <= block) {
			const top = y + title + (block - (lines.length - 1) * lineOf(type.small)) / 2;
			labels.push({ key: 'doubt', x: end, y: top, lines, size: type.small, tone: 'ink' });
		}
	});
	return { heaps, labels };
}
