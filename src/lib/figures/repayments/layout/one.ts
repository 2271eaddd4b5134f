import type { Lettering } from '../../../chart/text/lettering';
import { textWidth } from '../../../chart/text/metrics';
import { compactBelow } from '../../../chart/type';
import type { GoodsMark } from '../marks';
import { about, heap, largest, onBaseline, t, type Heap, type Plan, type Room, lineOf } from './plan';

/** One goods as large as the room allows; the others small beside it, or under it where the room is narrow. */
export function planOne(goods: readonly GoodsMark[], { width, height, type }: Room): Plan {
	const main = goods.find(({ state }) => state === 'emphasised') ?? goods[0];
	if (!main) return { heaps: {}, labels: [] };
	const others = goods.filter((one) => one !== main);
	const wide = width >= compactBelow;
	const flat = height < 200;
	const shelf = flat ? 22 : 40;

	// the title: name and total on one line, the average on the next
	const first = type.strong * 0.65;
	const second = lineOf(type.strong) + type.small * 0.65;
	const top = Math.ceil(lineOf(type.strong) + lineOf(type.small) + (flat ? 5 : 10));
	const aside = wide ? Math.round(width * 0.26) : 0;
	const foot = wide ? 0 : shelf + lineOf(type.small) + (flat ? 6 : 14);
	const box = { width: width - aside - (wide ? 28 : 0), height: height - top - foot };
	const { rows, pitch } = largest(
		main.squares,
		box.width,
		box.height,
		Array.from({ length: main.squares }, (_, i) => i + 1)
	);

	const heaps: Record<string, Heap> = { [main.key]: heap(main.squares, rows, pitch, 0, top) };
	const labels: Lettering[] = [
		{ key: main.key, x: 0, y: first, lines: [main.label], size: type.strong, weight: 650 },
		{
			key: `${main.key}-tonnes`,
			x: textWidth(main.label, type.strong, 650) + 10,
			y: first + onBaseline(type.strong, type.strong),
			lines: [t(main.tonnes)],
			size: type.strong,
			weight: 650,
			tone: main.tone
		},
		{
			key: 'average',
			x: 0,
			y: second,
			lines: [`${main.period} in all; on average ${about(main.perYear)} a year`],
			size: type.small,
			tone: 'quiet'
		}
	];

	const right = wide ? Math.ceil(main.squares / rows) * pitch + 36 : 0;
	const most = Math.max(...others.map(({ squares }) => squares));
	const slot = wide
		? { width: width - right, height: (height - top) / others.length }
		: { width: (width - 24) / others.length, height: foot };
	const name = lineOf(type.small) * (wide ? 2 : 1) + 4;
	const small = {
		width: slot.width,
		height: wide ? Math.min(slot.height - name - 16, slot.width * 0.6) : shelf
	};
	const little = largest(most, small.width, small.height, [5, 2, 3, 4, 6, 8, 10]);
	others.forEach((one, i) => {
		const x = wide ? right : Math.round(i * (slot.width + 12));
		const y = wide ? top + Math.round(i * slot.height) : height - shelf;
		heaps[one.key] = heap(one.squares, little.rows, Math.max(2, little.pitch), x, wide ? y + name : y);
		const at = wide ? y + type.small * 0.65 : y - lineOf(type.small) / 2 - 2;
		labels.push({ key: one.key, x, y: at, lines: [one.label], size: type.small, tone: 'quiet', weight: 650 });
		if (wide) {
			labels.push({
				key: `${one.key}-tonnes`,
				x,
				y: at + lineOf(type.small),
				lines: [t(one.tonnes)],
				size: type.small,
				tone: 'quiet'
			});
		}
	});
	return { heaps, labels };
}
