import type { Ask, Run } from '../../chart/ask';
import type { Room } from '../../chart/room';
import type { Bar, Squares } from '../../chart/scene';
import type { Cell } from '../../chart/spot';
import { textWidth } from '../../chart/text/metrics';
import { gapOf, lineOf, rimOf, type GoodsScene } from './heap';
import { beside, squareTonnes, type Output, type Total } from './marks';

/** From a bar to the one under it, in pixels. */
const between = 4;

/** A goods with what China produced of it. */
interface Lane {
	readonly total: Total;
	readonly made: Output;
	readonly best: Output | undefined;
}

/** As many lanes as there is room for, in their order; those that are muted give way first. */
function lanesThatFit(marks: readonly (Total | Output)[], fit: number): readonly Lane[] {
	const outputs = marks.filter((mark) => mark.kind === 'output');
	const all = marks
		.filter((mark) => mark.kind === 'total')
		.flatMap((total): Lane[] => {
			const [made, best] = outputs.filter((mark) => mark.total.key === total.key);
			return made ? [{ total, made, best }] : [];
		});
	const rank = ({ total }: Lane) => (total.state === 'muted' ? 1 : 0);
	const kept = all.toSorted((a, b) => rank(a) - rank(b)).slice(0, Math.max(1, fit));
	return all.filter((lane) => kept.includes(lane));
}

/**
 * The squares of all years laid on one another: as many piles as an average year has thousands of tonnes, the last one
 * as wide as what is left over.
 * @param clear the space after a pile, in tonnes
 */
function averageYear(
	{ squares, from, to }: Total,
	y: number,
	height: number,
	clear: number
): readonly Cell[] {
	const years = to - from + 1;
	return Array.from({ length: squares }, (_, i) => {
		const pile = Math.floor(i / years);
		const share = Math.min(1, (squares - pile * years) / years);
		const width = squareTonnes * share - (share === 1 ? clear : 0);
		return { x: pile * squareTonnes, y, width, height };
	});
}

/** For each goods two bars on one scale: a year of the total on average, and a year of Chinese output. */
export const outputScene: GoodsScene = (datasets, view, room, labels) => {
	const { width, type } = room;
	// words are higher than the lowest bar
	const height = room.height - 2;
	const gap = height < 240 ? 3 : Math.round(height * 0.05);
	const title = Math.ceil(lineOf(type.label)) + 2;
	const low = Math.floor(type.small);
	const least = title + 2 * low + between;
	const lanes = lanesThatFit(beside(datasets, view), Math.floor((height + gap) / (least + gap)));
	const most = Math.max(...lanes.map(({ total, best }) => Math.max(total.perYear, best?.tonnes ?? 0)));
	const widest = Math.max(
		...lanes.map(({ total }) => textWidth(labels.tonnes(total.average), type.strong, 650))
	);
	/** Pixels for a thousand tonnes: halves, so that piles have sharp edges. */
	const unit = Math.floor((2 * (width - widest - 10)) / Math.ceil(most / squareTonnes)) / 2;
	const px = (tonnes: number) => (tonnes / squareTonnes) * unit;

	// the lane that stands out takes half as much again of what is left over
	const weight = ({ total }: Lane) => (total.state === 'emphasised' ? 1.5 : 1);
	const spare =
		(height + gap - lanes.length * (least + gap)) / lanes.reduce((sum, lane) => sum + weight(lane), 0);
	let top = 0;
	const placed = lanes.map((lane) => {
		const tall = least + spare * weight(lane);
		const bar = Math.max(low, Math.min(Math.floor((tall - title - between) / 2), 1.6 * unit + 24));
		const first = Math.floor(top) + title;
		const one = { ...lane, top: Math.floor(top), bar, first, second: first + bar + between };
		top += tall + gap;
		return { ...one, said: sayOutput(one, room, px, labels) };
	});
	return {
		x: { domain: [0, (width / unit) * squareTonnes] },
		y: { domain: [room.height, 0] },
		squares: placed.map(({ total, first, bar }): Squares => ({
			...total,
			kind: 'goods',
			cells: averageYear(total, first, bar, (gapOf(unit) / unit) * squareTonnes),
			rim: rimOf(unit)
		})),
		bars: placed.flatMap(({ made, best, first, second, bar, said }): Bar[] => [
			{ ...made, kind: 'bar', x: [0, made.tonnes], y: [second, second + bar], least: [1.5, 0] },
			...(best
				? [
						{
							...best,
							kind: 'tick',
							x: [best.tonnes, best.tonnes],
							// without room beside it for words of its own it leaves the lower bar’s words alone
							y: [first - 2, (said.best ? second : first) + bar + (said.best ? 3 : 1)],
							least: [2, 0]
						} satisfies Bar
					]
				: [])
		]),
		asks: placed.flatMap(({ total, made, best, top: y, first, second, bar, said }): Ask[] => {
			const muted = total.state === 'muted';
			const number = {
				text: labels.tonnes(total.average),
				weight: 650,
				tone: muted ? 'quiet' : total.tone
			} as const;
			const name: Run = {
				text: labels.name(total),
				size: type.label,
				weight: 650,
				tone: muted ? 'quiet' : 'ink'
			};
			return [
				{
					key: `${total.key}-tonnes`,
					at: { x: total.perYear, y: first + bar / 2 },
					sides: ['right'],
					gap: 8,
					// as large as leaves room for the words under it
					forms: [...(muted ? [] : [type.strong]), type.label, type.small]
						.filter((size) => lineOf(size) + lineOf(type.small) <= 2 * (bar + between))
						.map((size) => [{ ...number, size }])
				},
				{
					key: total.key,
					at: { x: 0, y },
					sides: ['below-right'],
					gap: 0,
					forms: [
						...labels
							.yearOn(total)
							.map((text): Run[][] => [[name, { text, size: type.small, tone: 'quiet' }]]),
						[name]
					]
				},
				{
					key: made.key,
					at: { x: made.tonnes, y: second + bar / 2 },
					sides: ['right'],
					gap: 8,
					forms: said.made.map((text) => [{ text, size: type.small, tone: muted ? 'quiet' : 'ink' }])
				},
				...(best && said.best
					? [
							{
								key: best.key,
								at: { x: best.tonnes, y: second + bar / 2 },
								sides: ['right', 'left'],
								gap: 8,
								forms: [[{ text: said.best, size: type.small, tone: 'quiet' }]]
							} satisfies Ask
						]
					: [])
			];
		})
	};
};

/** Output in words, fullest first, and the best year beside its own mark where both have room on one line. */
function sayOutput(
	{ made, best }: Lane,
	{ width, type }: Room,
	px: (tonnes: number) => number,
	labels: Parameters<GoodsScene>[3]
): { readonly made: readonly string[]; readonly best?: string } {
	const brief = labels.madeBriefly(made);
	if (!best) return { made: [labels.made(made), brief] };
	const wide = (text: string) => textWidth(text, type.small) + 9;
	const [own, apart, at] = [labels.made(made), labels.best(best), px(best.tonnes)];
	const end = px(made.tonnes) + wide(own) + 6;
	const fits = (at > end && at + wide(apart) <= width) || at - wide(apart) > end;
	return fits ? { made: [own], best: apart } : { made: [brief + labels.bestToo(best), brief] };
}
