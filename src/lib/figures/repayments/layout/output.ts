import type { Lettering } from '../../../chart/text/lettering';
import type { Cell } from '../../../chart/marks/squares';
import { textWidth } from '../../../chart/text/metrics';
import type { TypeSizes } from '../../../chart/type';
import { squareTonnes, type GoodsMark, type OutputMark } from '../marks';
import { about, gapOf, rimOf, type Heap, type Plan, type Room, lineOf } from './plan';
import { lanesThatFit, type Lane } from './lanes';
import { sayOutput } from './output-words';

/**
 * The squares of all years laid on one another: as many piles as an average year has thousands of tonnes, the last
 * one as wide as what is left over.
 */
function averageYear({ squares, years }: GoodsMark, unit: number, y: number, height: number): Heap {
	const cells = Array.from({ length: squares }, (_, i): Cell => {
		const pile = Math.floor(i / years);
		const share = Math.min(1, (squares - pile * years) / years);
		return { x: pile * unit, y, width: unit * share - (share === 1 ? gapOf(unit) : 0), height };
	});
	return { cells, rim: rimOf(unit) };
}

/** The least a lane needs: its title and two bars, each as high as the words beside it. */
const leastHeight = (type: TypeSizes): number => titleHeight(type) + 2 * barOf(type) + 3;
const titleHeight = (type: TypeSizes): number => Math.ceil(lineOf(type.label));
const barOf = (type: TypeSizes): number => Math.floor(type.small);

/** For each goods two bars on one scale: a year of the total on average, and a year of Chinese output. */
export function planOutput(goods: readonly GoodsMark[], outputs: readonly OutputMark[], room: Room): Plan {
	const { width, height, type } = room;
	const gap = height < 240 ? 4 : Math.round(height * 0.05);
	const least = leastHeight(type);
	const lanes = lanesThatFit(goods, outputs, Math.floor((height + gap) / (least + gap)));
	const most = Math.max(...lanes.map((lane) => Math.max(lane.goods.perYear, lane.output.best ?? 0)));
	const margin =
		Math.max(...lanes.map((lane) => textWidth(about(lane.goods.perYear), type.strong, 650))) + 10;
	const unit = Math.floor((2 * (width - margin)) / Math.ceil(most / squareTonnes)) / 2;

	// the lane that stands out takes half as much again as the others
	const weight = (lane: Lane) => (lane.goods.state === 'emphasised' ? 1.5 : 1);
	const weights = lanes.reduce((sum, lane) => sum + weight(lane), 0);
	const heaps: Record<string, Heap> = {};
	const bars: Record<string, Cell> = {};
	const labels: Lettering[] = [];
	const ticks: NonNullable<Plan['ticks']>[number][] = [];
	const spare = height + gap - lanes.length * (least + gap);
	let top = 0;
	for (const lane of lanes) {
		const tall = least + (spare / weights) * weight(lane);
		const drawn = placeLane(lane, { top: Math.round(top), height: tall, unit, room });
		heaps[lane.goods.key] = drawn.heap;
		bars[lane.output.key] = drawn.bar;
		labels.push(...drawn.labels);
		if (drawn.tick) ticks.push(drawn.tick);
		top += tall + gap;
	}
	return { heaps, bars, labels, ticks };
}

interface LaneRoom {
	readonly top: number;
	readonly height: number;
	/** Pixels for a thousand tonnes. */
	readonly unit: number;
	readonly room: Room;
}

function placeLane({ goods, output }: Lane, { top, height, unit, room: { width, type } }: LaneRoom) {
	const muted = goods.state === 'muted';
	const title = titleHeight(type);
	const bar = Math.max(barOf(type), Math.min(Math.floor((height - title - 3) / 2), 1.6 * unit + 24));
	const first = top + title;
	const second = first + bar + 3;
	const end = (tonnes: number) => (tonnes / squareTonnes) * unit;
	const middle = second + bar / 2;
	const from = end(output.tonnes) + 8;
	const { said, best } = sayOutput(output, from, end(output.best ?? 0), width, type.small);
	const labels: Lettering[] = [
		{
			key: goods.key,
			x: 0,
			y: top + title / 2 - 2,
			lines: [goods.label],
			size: type.label,
			weight: 650,
			tone: muted ? 'quiet' : 'ink'
		},
		{
			key: 'average-of-' + goods.key,
			x: textWidth(goods.label, type.label, 650) + 8,
			y: top + title / 2 - 2,
			lines: [`a year on average, ${goods.period}`],
			size: type.small,
			tone: 'quiet'
		},
		{
			key: `${goods.key}-tonnes`,
			x: end(goods.perYear) + 8,
			y: first + bar / 2,
			lines: [about(goods.perYear)],
			size: muted ? type.label : type.strong,
			weight: 650,
			tone: muted ? 'quiet' : goods.tone
		},
		{ key: output.key, x: from, y: middle, lines: [said], size: type.small, tone: muted ? 'quiet' : 'ink' }
	];
	const heap = averageYear(goods, unit, first, bar);
	const box = { x: 0, y: second, width: Math.max(1.5, end(output.tonnes)), height: bar };
	if (output.best === undefined) return { heap, bar: box, labels, tick: undefined };

	const at = end(output.best);
	if (best)
		labels.push({
			key: `${output.key}-best`,
			x: at + best.shift,
			y: middle,
			lines: [best.text],
			size: type.small,
			anchor: best.anchor,
			tone: 'quiet'
		});
	const foot = best ? second + bar : first + bar;
	return {
		heap,
		bar: box,
		labels,
		tick: { key: `${output.key}-best`, x: at, y: first - 3, height: foot - first + 6, state: goods.state }
	};
}
