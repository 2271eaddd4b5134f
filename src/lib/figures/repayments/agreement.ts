import type { Ask, Run } from '../../chart/ask';
import { pixels } from '../../chart/scene';
import { balanced, textWidth } from '../../chart/text/metrics';
import type { SceneOf } from '../prepared';
import { gapOf, heap, largest, lineOf, type GoodsScene } from './heap';
import { readings, totals } from './marks';
import type { labels } from './words.en';

type Given = Parameters<SceneOf<'repayments', typeof labels>>;

/** Where the goods stand as waggons on one line of rails, and from where two lines lead to it, in pixels. */
export function sidingOf(...[datasets, view, { width, height, type, compact }, own]: Given) {
	const goods = totals(datasets, view);
	const told = readings(datasets, view);
	const flat = height < 220;
	const size = compact ? type.label : type.strong;
	const reach = (width - 24) / told.length;
	const wide = reach - 22;
	const words = told.map((reading) => {
		const { title, text } = own.reading(reading);
		const runs: readonly Run[] = [
			{ text: title, size, weight: 650, wide },
			...(flat ? [] : [{ text, size: type.small, tone: 'quiet', wide } as const])
		];
		const tall = runs.reduce(
			(sum, run) => sum + balanced(run.text, wide, run.size, run.weight).length * lineOf(run.size),
			0
		);
		return { reading, runs, tall };
	});
	const fork = flat ? 20 : Math.round(Math.min(90, height * 0.12));
	const rail = 12;
	const title = Math.ceil(lineOf(type.small) * (flat ? 1 : 2)) + 4;

	// every waggon is at least as wide as its name
	const names = goods.map((one) =>
		Math.max(
			textWidth(own.name(one), type.small, 650),
			flat ? 0 : textWidth(own.tonnes(one.tonnes), type.small)
		)
	);
	const space = 12;
	const under = Math.max(...words.map(({ tall }) => tall));
	const room = height - title - rail - fork - under - (flat ? 4 : 16);
	const long = (rows: number, pitch: number) =>
		goods.map((one, i) => Math.max(names[i]!, Math.ceil(one.squares / rows) * pitch) + space);
	const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, -space);
	let stack = { rows: 10, pitch: 2 };
	for (const rows of [10, 5, 8, 12, 15, 20]) {
		let { pitch } = largest(rows, width, room, [rows]);
		while (pitch > 2 && sum(long(rows, pitch)) > width) pitch--;
		if (pitch > stack.pitch) stack = { rows, pitch };
	}

	const { rows, pitch } = stack;
	const block = rows * pitch - gapOf(pitch);
	const lengths = long(rows, pitch);
	const free = (width - sum(lengths)) / (goods.length - 1 || 1);
	const lower = Math.max(0, room - block) / 3;
	const track = Math.round(title + lower + block + rail / 2);
	const station = Math.round(track + fork + lower);
	let x = 0;
	return {
		track,
		flat,
		waggons: goods.map((one, i) => {
			const at = { x: Math.floor(x), y: track - rail / 2 - block };
			x += lengths[i]! + free;
			return { one, at, squares: heap(one.squares, stack, at, true) };
		}),
		branches: words.map(({ reading, runs }, i) => {
			const at = { x: i * (width - reach) + 8, y: station };
			return { reading, runs, at, below: station - lineOf(size) / 2 };
		})
	};
}

/** The goods as waggons, and what either account says they were for. Branches.svelte draws the rails. */
export const agreementScene: GoodsScene = (datasets, view, room, labels) => {
	const { waggons, branches, flat } = sidingOf(datasets, view, room, labels);
	const { small } = room.type;
	return {
		...pixels(room),
		squares: waggons.map(({ one, squares }) => ({ ...one, kind: 'goods', ...squares })),
		asks: [
			...waggons.map(({ one, at }): Ask => ({
				key: one.key,
				at,
				sides: ['above-right'],
				gap: 3,
				forms: [
					[
						{ text: labels.name(one), size: small, weight: 650 },
						...(flat ? [] : [{ text: labels.tonnes(one.tonnes), size: small, tone: one.tone } as const])
					]
				]
			})),
			...branches.map(({ reading, runs, at, below }): Ask => ({
				key: reading.key,
				at: { x: at.x + 14, y: below },
				sides: ['below-right'],
				gap: 0,
				forms: [runs, runs.slice(0, 1)]
			}))
		]
	};
};
