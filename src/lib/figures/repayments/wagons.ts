import type { Outline } from '../../chart/marks/squares';
import type { Room } from '../../chart/room';
import type { Cell } from '../../chart/spot';
import type { FigureData, Goods } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { lineOf } from './heap';
import { totals, type Total } from './marks';

/** How the load of a wagon looks from the side: ore is heaped, metal stands in boxes and bars, rubber in bales. */
export const loads: Readonly<Record<Goods, Outline>> = {
	tungsten: [
		[0, 0.3],
		[0.1, 0.26],
		[0.3, 0.04],
		[0.44, 0.16],
		[0.62, 0],
		[0.9, 0.26],
		[1, 0.3],
		[0.9, 1],
		[0.1, 1]
	],
	copper: [
		[0, 0.14],
		[1, 0.14],
		[1, 1],
		[0, 1]
	],
	rubber: [
		[0, 0.36],
		[0.1, 0.1],
		[0.3, 0],
		[0.7, 0],
		[0.9, 0.1],
		[1, 0.36],
		[1, 1],
		[0, 1]
	],
	antimony: [
		[0, 0.42],
		[0.1, 0.42],
		[0.1, 0.08],
		[0.44, 0.08],
		[0.44, 0.42],
		[0.56, 0.42],
		[0.56, 0.08],
		[0.9, 0.08],
		[0.9, 0.42],
		[1, 0.42],
		[1, 1],
		[0, 1]
	]
};

/** A train on its track, in pixels. */
export interface Train {
	readonly wagons: number;
	/** Where its last wagon begins, where its engine does, and the top of its loads. */
	readonly from: number;
	readonly to: number;
	readonly y: number;
}

/** The trains of one goods, and the room that its words have. */
export interface Convoy {
	readonly total: Total;
	readonly top: number;
	readonly trains: readonly Train[];
	readonly cells: readonly Cell[];
}

/** Wagons on a track: forty, or on a phone half as many where the room is high. */
const onTrack = [40, 20];
/** The length of an engine, in wagons. */
export const engine = 1.75;
/** The height of a wagon with its rails, in wagons. */
const high = 0.98;

/** A wagon for every thousand tonnes, each goods on tracks of its own, drawn to the right. */
export function convoysOf(
	datasets: FigureData,
	view: ViewOf<'repayments'>,
	{ width, height, type, compact }: Room,
	aside: number
) {
	const goods = totals(datasets, view);
	const left = compact ? 0 : aside;
	const title = compact ? Math.ceil(lineOf(type.label)) + 1 : 0;
	const words = compact
		? 0
		: Math.ceil(lineOf(type.strong * 1.6) + lineOf(type.label) + lineOf(type.small)) + 1;
	const apart = compact ? 2 : 10;
	/** The height of all goods when tracks lie so far apart. */
	const needed = (wagons: number, pitch: number) =>
		goods.reduce(
			(sum, { squares }) => sum + title + Math.max(words, Math.ceil(squares / wagons) * pitch) + apart,
			-apart
		);
	const best = onTrack
		.slice(0, compact ? 2 : 1)
		.map((wagons) => {
			let pitch = (width - left) / (wagons + engine + 0.3);
			while (pitch > 3 && needed(wagons, pitch * high) > height) pitch -= 0.05;
			return { wagons, pitch };
		})
		.reduce((a, b) => (b.pitch > a.pitch * 1.1 ? b : a));
	const { wagons, pitch } = best;
	// what is left over goes between tracks first, then between goods
	let down = pitch * high;
	while (down < pitch * 1.9 && needed(wagons, down + 0.25) <= height) down += 0.25;
	const spare = Math.max(0, height - needed(wagons, down)) / (goods.length - 1 || 1);
	const end = left + (wagons + 0.3) * pitch;
	const unit = pitch / 24;
	let top = 0;
	const convoys = goods.map((total): Convoy => {
		const tracks = Math.ceil(total.squares / wagons);
		const tall = Math.max(words, tracks * down);
		const trains = Array.from({ length: tracks }, (_, track): Train => {
			const own = Math.min(wagons, total.squares - track * wagons);
			return {
				wagons: own,
				from: end - own * pitch,
				to: end,
				y: top + title + track * down + (down - pitch * high)
			};
		});
		const cells = trains.flatMap((train) =>
			Array.from({ length: train.wagons }, (_, i) => ({
				x: train.to - (i + 1) * pitch + 1.5 * unit,
				y: train.y,
				width: 21 * unit,
				height: 14 * unit
			}))
		);
		const convoy = { total, top, trains, cells };
		top += title + tall + apart + Math.min(spare, 60);
		return convoy;
	});
	return { convoys, pitch, left, end: end + engine * pitch };
}
