import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3-scale';
import { textWidth } from '../../chart/text/metrics';
import { compactBelow, typeSizes, type TypeSizes } from '../../chart/type';
import { dateInWords, decimalYear } from '../../domain/date';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { people, plain } from '../../i18n/format';
import { spans, type MemberPoint } from './marks';

type Scale = ScaleContinuousNumeric<number, number>;

/** Where things stand on the sheet, in pixels. */
export interface Sheet {
	readonly type: TypeSizes;
	readonly margin: {
		readonly top: number;
		readonly right: number;
		readonly bottom: number;
		readonly left: number;
	};
	readonly x: Scale;
	readonly y: Scale;
	readonly years: readonly { readonly at: number; readonly text: string }[];
	readonly ticks: readonly number[];
	readonly right: number;
	readonly base: number;
}

/** What gridlines say. Where they reach millions all are in millions and the last says so; on a log scale each says what it is. */
export function tickTexts(ticks: readonly number[], log: boolean): readonly string[] {
	const millions = (value: number) => plain(value / 1_000_000, 1);
	if (log) return ticks.map((tick) => (tick >= 1_000_000 ? `${millions(tick)} million` : plain(tick)));
	const last = ticks.at(-1) ?? 0;
	return ticks.map((tick) =>
		last >= 1_000_000 && tick ? millions(tick) + (tick === last ? ' million' : '') : plain(tick)
	);
}

/** Whole years that fit side by side. */
function yearsThatFit(x: Scale, size: number): Sheet['years'] {
	const [from = 0, to = 0] = x.domain();
	const room = textWidth('1945', size) + 14;
	const perYear = x(from + 1) - x(from);
	const step = [1, 2, 5, 10].find((years) => years * perYear >= room) ?? 20;
	const first = Math.ceil(from / step) * step;
	const years: { at: number; text: string }[] = [];
	for (let year = first; year <= to; year += step) {
		const half = textWidth(String(year), size) / 2;
		if (x(year) - half >= 0) years.push({ at: year, text: String(year) });
	}
	return years;
}

/** The sheet of a view at a size. */
export function sheetOf(view: ViewOf<'membership'>, width: number, height: number): Sheet {
	const type = typeSizes(width);
	const span = spans[view.show];
	const log = span.scale === 'log';
	const y: Scale = log ? scaleLog([span.low, span.high], [0, 1]) : scaleLinear([span.low, span.high], [0, 1]);
	const wanted = height < 240 ? 3 : 5;
	const decades = [10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000];
	const ticks = log
		? height < 240
			? decades.filter((_, i) => i % 2 === 0)
			: decades
		: y.ticks(wanted).filter((tick) => tick <= span.high);
	const widest = Math.max(...tickTexts(ticks, log).map((text) => textWidth(text, type.small)));
	// the number that the view is about may stand at the top
	const margin = {
		top: type.strong * 1.2 + type.small * 1.4,
		right: widest + 10,
		bottom: type.small * 2,
		left: 8
	};
	const x = scaleLinear([span.from, span.to], [margin.left, width - margin.right]);
	y.range([height - margin.bottom, margin.top]);
	return {
		type,
		margin,
		x,
		y,
		years: yearsThatFit(x, type.small),
		ticks,
		right: width - margin.right,
		base: height - margin.bottom
	};
}

/** A rectangle of the sheet. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A stretch of the years with its name. */
export interface Band {
	readonly from: number;
	readonly to: number;
	/** Where the name stands; missing if the stretch has no room for it. */
	readonly name: Box | undefined;
}

/** The civil war as a band of the sheet; what is not in the sheet's years is cut off. */
export function warBand({ events }: FigureData, { x, type, margin, right }: Sheet, name: string): Band {
	const at = (id: string) => {
		const event = events.find((one) => one.id === id);
		if (!event) throw new Error(`membership: events.csv needs the row “${id}”`);
		return Math.min(right, Math.max(margin.left, x(decimalYear(event.date))));
	};
	const [from, to] = [at('civil-war'), at('peoples-republic')];
	const left = from + 7;
	const box: Box = {
		left,
		right: left + textWidth(name, type.small, 650),
		top: margin.top,
		bottom: margin.top + type.small * 1.7
	};
	return { from, to, name: box.right < to - 4 ? box : undefined };
}

/** Words at a point: its number, and when. */
export interface PointLabel {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly number: string;
	/** Missing on the lesser labels. */
	readonly when: string | undefined;
	readonly anchor: 'start' | 'middle' | 'end';
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether the line between two points runs through a box, looked at in forty places. */
function crosses(box: Box, a: { x: number; y: number }, b: { x: number; y: number }): boolean {
	for (let i = 0; i <= 40; i++) {
		const x = a.x + ((b.x - a.x) * i) / 40;
		const y = a.y + ((b.y - a.y) * i) / 40;
		if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
	}
	return false;
}

/** Labels for the counts a view is about, and for others where there is room; none touches another, the line or a point. */
export function pointLabels(
	points: readonly MemberPoint[],
	sheet: Sheet,
	width: number,
	reserved: readonly Box[] = []
): readonly PointLabel[] {
	const { type, x, y, right, base } = sheet;
	const shown = points
		.filter((point) => point.state !== 'hidden')
		.map((point) => ({ ...point, px: x(point.at), py: y(point.members) }));
	const line = shown.filter((point) => !point.aside).map((point) => ({ x: point.px, y: point.py }));
	const dots: readonly Box[] = shown.map(({ px, py }) => ({
		left: px - 7,
		right: px + 7,
		top: py - 7,
		bottom: py + 7
	}));
	const words: Box[] = [...reserved];
	const order = [
		...shown.filter((point) => point.state === 'emphasised').toReversed(),
		...(width < compactBelow ? [] : shown.filter((point) => point.state !== 'emphasised').toReversed())
	];
	const labels: PointLabel[] = [];

	for (const point of order) {
		const main = point.state === 'emphasised';
		const number = `${point.atLeast ? 'over ' : ''}${people(point.members, 2)}`;
		const when = main ? dateInWords(point.date) : undefined;
		const size = main ? type.strong : type.small;
		const wide = Math.max(textWidth(number, size, main ? 650 : 400), when ? textWidth(when, type.small) : 0);
		const tall = size * 1.2 + (when ? type.small * 1.3 : 0);
		const gap = main ? 14 : 10;
		const spots = [
			{ anchor: 'end', left: point.px - gap - wide, top: point.py - tall + size * 0.3 },
			{ anchor: 'middle', left: point.px - wide / 2, top: point.py - tall - gap },
			{ anchor: 'end', left: point.px - gap - wide, top: point.py - tall - gap * 0.5 },
			{ anchor: 'start', left: point.px + gap, top: point.py - tall / 2 },
			{ anchor: 'start', left: point.px + gap, top: point.py + gap * 0.5 },
			{ anchor: 'middle', left: point.px - wide / 2, top: point.py + gap },
			{ anchor: 'start', left: point.px + gap * 0.5, top: point.py - tall - gap * 0.5 },
			{ anchor: 'end', left: point.px - gap - wide, top: point.py - tall - gap * 2.5 }
		] as const;
		const boxOf = (spot: (typeof spots)[number]): Box => ({
			left: spot.left - 2,
			right: spot.left + wide + 2,
			top: spot.top,
			bottom: spot.top + tall
		});
		const inside = spots.filter((spot) => {
			const box = boxOf(spot);
			return (
				box.left >= 0 &&
				box.right <= right + 2 &&
				box.top >= 0 &&
				box.bottom <= base - 2 &&
				words.every((other) => !meet(box, other))
			);
		});
		const clear = inside.filter((spot) => dots.every((dot) => !meet(boxOf(spot), dot)));
		const off = clear.find((spot) => line.slice(1).every((end, i) => !crosses(boxOf(spot), line[i]!, end)));
		// the number a view is about is told even where it has to stand on the line: its rim keeps it legible
		const spot = off ?? (main ? (clear[0] ?? inside[0]) : undefined);
		if (!spot) continue;
		words.push(boxOf(spot));
		const anchorX =
			spot.anchor === 'start' ? spot.left : spot.anchor === 'end' ? spot.left + wide : spot.left + wide / 2;
		labels.push({ key: point.key, x: anchorX, y: spot.top + size * 0.6, number, when, anchor: spot.anchor });
	}
	return labels;
}
