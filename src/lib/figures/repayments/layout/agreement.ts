import type { Lettering } from '../../../chart/text/lettering';
import { textWidth, wrap } from '../../../chart/text/metrics';
import { compactBelow } from '../../../chart/type';
import type { GoodsMark } from '../marks';
import type { Reading } from '../readings';
import { gapOf, heap, largest, t, type Heap, type Plan, type Room, lineOf } from './plan';

/** The goods as waggons on one line of rails, and two lines that lead to it, because either may be where they came from. */
export function planAgreement(
	goods: readonly GoodsMark[],
	readings: readonly Reading[],
	{ width, height, type }: Room
): Plan {
	const compact = width < compactBelow;
	const flat = height < 220;
	const size = compact ? type.label : type.strong;
	const reach = (width - 24) / readings.length;
	const told = readings.map(({ title, text }) => ({
		title: wrap(title, reach - 22, size, 650),
		text: flat ? [] : wrap(text, reach - 22, type.small)
	}));
	const words = Math.max(
		...told.map((one) => one.title.length * lineOf(size) + one.text.length * lineOf(type.small))
	);
	const fork = flat ? 20 : Math.round(Math.min(90, height * 0.12));
	const rail = 12;
	const title = Math.ceil(lineOf(type.small) * (flat ? 1 : 2)) + 4;

	// every waggon is at least as wide as its name
	const names = goods.map((one) =>
		Math.max(textWidth(one.label, type.small, 650), flat ? 0 : textWidth(t(one.tonnes), type.small))
	);
	const space = 12;
	const room = height - title - rail - fork - words - (flat ? 4 : 16);
	const widthAt = (rows: number, pitch: number) =>
		goods.reduce(
			(sum, one, i) => sum + Math.max(names[i]!, Math.ceil(one.squares / rows) * pitch) + space,
			-space
		);
	let best = { rows: 10, pitch: 2 };
	for (const rows of [10, 5, 8, 12, 15, 20]) {
		let { pitch } = largest(rows, width, room, [rows]);
		while (pitch > 2 && widthAt(rows, pitch) > width) pitch--;
		if (pitch > best.pitch) best = { rows, pitch };
	}

	const { rows, pitch } = best;
	const block = rows * pitch - gapOf(pitch);
	const free = (width - widthAt(rows, pitch)) / (goods.length - 1 || 1);
	const lower = Math.max(0, room - block);
	const track = Math.round(title + lower / 3 + block + rail / 2);
	const heaps: Record<string, Heap> = {};
	const labels: Lettering[] = [];
	let x = 0;
	goods.forEach((one, i) => {
		heaps[one.key] = heap(one.squares, rows, pitch, Math.round(x), track - rail / 2 - block, true);
		const y = track - rail / 2 - block - title + type.small * 0.65;
		labels.push({ key: one.key, x, y, lines: [one.label], size: type.small, weight: 650 });
		if (!flat)
			labels.push({
				key: `${one.key}-tonnes`,
				x,
				y: y + lineOf(type.small),
				lines: [t(one.tonnes)],
				size: type.small,
				tone: one.tone
			});
		x += Math.max(names[i]!, Math.ceil(one.squares / rows) * pitch) + space + free;
	});

	const station = Math.round(track + fork + lower / 3);
	const branches = readings.map(({ key }, i) => {
		const at = i * (width - reach) + 8;
		const bend = Math.round(width / 2);
		return {
			key,
			x: at,
			y: station,
			path: `M${bend},${track + 4}V${track + 4 + (station - track - 4) / 2}H${at}V${station}`
		};
	});
	readings.forEach(({ key }, i) => {
		const at = branches[i]!.x + 14;
		labels.push({ key, x: at, y: station, lines: told[i]!.title, size, weight: 650 });
		const below = station + told[i]!.title.length * lineOf(size) - (lineOf(size) - lineOf(type.small)) / 2;
		if (told[i]!.text.length)
			labels.push({
				key: `${key}-text`,
				x: at,
				y: below,
				lines: told[i]!.text,
				size: type.small,
				tone: 'quiet'
			});
	});
	return { heaps, labels, track: { y: track, from: 0, to: width }, branches };
}
