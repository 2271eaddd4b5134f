import { textWidth } from '../../chart/text/metrics';
import { compactBelow } from '../../chart/type';
import { isClear, meet, type Box, type Obstacles, type Stretch } from './boxes';
import { aroundPoint, belowPoint, linesUnder, type Anchor } from './candidates';
import { lesser, type Placed } from './choose';
import { growthLabel, type Growth, type GrowthLabel } from './growth';
import { countInWords } from './numbers';
import type { Sheet } from './sheet';

/** Words at a point, in pixels. */
export interface PointLabel {
	readonly key: string;
	readonly x: number;
	/** The middle of the number's height. */
	readonly y: number;
	readonly number: string;
	/** When it was and at what occasion; a line each. */
	readonly under: readonly string[];
	/** Whether the view is about this count. */
	readonly main: boolean;
	readonly anchor: Anchor;
	/** The upright line that leads to the point. */
	readonly leader: { readonly x: number; readonly from: number; readonly to: number } | undefined;
}

/** A rise with its words. */
export interface LabelledGrowth extends Growth {
	readonly label: GrowthLabel;
}

/** The words of a sheet. */
export interface Lettering {
	readonly labels: readonly PointLabel[];
	readonly growth: LabelledGrowth | undefined;
	/** Where the name of the sheet's band stands, if it has room. */
	readonly name: Box | undefined;
}

/** A sheet's size and what it asks of its lettering. */
export interface Room {
	readonly width: number;
	readonly height: number;
	readonly log: boolean;
	/** Where the name of the sheet's band may stand, best first. */
	readonly names: readonly Box[];
}

/** The lettering with main labels placed in this order, and how many of them stand clear of everything. */
export function attempt(
	shown: readonly Placed[],
	order: readonly Placed[],
	sheet: Sheet,
	growth: Growth | undefined,
	{ width, height, log, names }: Room
): Lettering & { readonly clear: number } {
	const { type, right, base } = sheet;
	const line = shown.filter((point) => !point.aside).map(({ px, py }) => ({ x: px, y: py }));
	const dots = shown.map(({ px, py, atLeast, state }): Box => {
		const r = state === 'emphasised' ? 9 : 6;
		return { left: px - r, right: px + r, top: py - (atLeast ? 18 : r), bottom: py + r };
	});
	const words: Box[] = [];
	const stretches: Stretch[] = [
		...line.slice(1).map((end, i): Stretch => [line[i]!, end]),
		...(growth?.stretches ?? [])
	];
	const obstacles = (): Obstacles => ({ boxes: [...words, ...dots], stretches });
	let clear = 0;

	/** Whether the line ends here, coming down. */
	const falls = (point: Placed) => {
		const [before, end] = line.slice(-2);
		return before !== undefined && end?.x === point.px && end.y > before.y;
	};

	function label(point: Placed): PointLabel | undefined {
		const main = point.state === 'emphasised';
		const number = countInWords(point);
		const size = main ? type.strong : type.small;
		const spot = { x: point.px, y: point.py };
		const tried = linesUnder(point, main, width >= compactBelow && !log, type).flatMap((under) => {
			const wide = Math.max(
				textWidth(number, size, main ? 650 : 400),
				...under.map((text) => textWidth(text, type.small))
			);
			const tall = size * 1.2 + under.length * type.small * 1.3;
			const block = { wide, tall, size, gap: main ? 14 : 9 };
			const places =
				point.aside && !main
					? belowPoint(spot, block, type.small)
					: aroundPoint(spot, block, right, { falling: falls(point), far: main });
			return places.map((place) => {
				const [left, top] = [place.left - 2, place.top];
				return { under, place, wide, box: { left, right: left + wide + 4, top, bottom: top + tall } };
			});
		});
		const free = tried.filter(
			({ box }) =>
				box.left >= 0 &&
				box.right <= right + 2 &&
				box.top >= 0 &&
				box.bottom <= base - 2 &&
				words.every((other) => !meet(box, other))
		);
		const settled = free.find(({ box }) => isClear(box, obstacles()));
		if (main && settled) clear += 1;
		// the number a view is about is told even where it has to stand on the line: its rim keeps it legible
		const short = main ? free.filter(({ under }) => under.length < 2) : [];
		const chosen = settled ?? short.find(({ box }) => dots.every((dot) => !meet(box, dot))) ?? short[0];
		if (!chosen) return undefined;
		const { under, box, place, wide } = chosen;
		words.push(box);
		return {
			key: point.key,
			x: place.left + { start: 0, middle: wide / 2, end: wide }[place.anchor],
			y: place.top + size * 0.6,
			number,
			under,
			main,
			anchor: place.anchor,
			leader: place.led ? { x: point.px, from: point.py + 8, to: place.top + 1 } : undefined
		};
	}

	const told = (list: readonly Placed[]) => list.map(label).filter((one) => one !== undefined);
	const main = told(order);
	const beside = growth && growthLabel(growth, sheet, obstacles());
	if (beside) words.push(beside.box);
	const name = names.find((box) => isClear(box, obstacles()));
	if (name) words.push(name);
	const labels = [...main, ...told(lesser(shown, width, height, log))];
	return { labels, growth: growth && beside && { ...growth, label: beside }, name, clear };
}
