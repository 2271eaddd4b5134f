import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3-scale';
import { textWidth } from '../../chart/text/metrics';
import { typeSizes, type TypeSizes } from '../../chart/type';
import { dateInWords } from '../../domain/date';
import { plain } from '../../i18n/format';
import type { MemberPoint } from './marks';
import type { Span } from './span';
import { logTicks } from './ticks';

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
	/** Words along the foot: a year stands under its middle. */
	readonly years: readonly { readonly at: number; readonly text: string }[];
	/** Where years begin, if there is room to show it. */
	readonly notches: readonly number[];
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

/** Years that fit side by side, each under its middle. */
function yearsThatFit(x: Scale, size: number): Sheet['years'] {
	const [from = 0, to = 0] = x.domain();
	const room = textWidth('1945', size) + 10;
	const perYear = x(from + 1) - x(from);
	const step = (to - from > 15 ? [5, 10] : [1, 2, 5]).find((years) => years * perYear >= room) ?? 20;
	const years: { at: number; text: string }[] = [];
	for (let year = Math.ceil(from / step) * step; year + 0.5 <= to; year += step)
		if (x(year + 0.5) >= textWidth('1945', size) / 2) years.push({ at: year + 0.5, text: String(year) });
	return years;
}

/** The months of the counts, for a view shorter than two years; the first and the last say their year. */
function monthsOf(points: readonly MemberPoint[]): Sheet['years'] {
	const shown = points.filter((point) => point.state !== 'hidden');
	return shown.map(({ at, date }, i) => {
		const month = dateInWords(date, true);
		return { at, text: i === 0 || i === shown.length - 1 ? `${month} ${date.slice(0, 4)}` : month };
	});
}

/** Where years begin, where a year is at least this many pixels long. */
function yearStarts(x: Scale, least: number): readonly number[] {
	const [from = 0, to = 0] = x.domain();
	if (x(from + 1) - x(from) < least) return [];
	const first = Math.ceil(from);
	return Array.from({ length: Math.floor(to) - first + 1 }, (_, i) => first + i);
}

/** The sheet of a span at a size. */
export function sheetOf(span: Span, points: readonly MemberPoint[], width: number, height: number): Sheet {
	const type = typeSizes(width);
	const log = span.scale === 'log';
	const y: Scale = log ? scaleLog([span.low, span.high], [0, 1]) : scaleLinear([span.low, span.high], [0, 1]);
	const wanted = height < 240 ? 3 : 5;
	const ticks = log ? logTicks(span, height) : y.ticks(wanted).filter((tick) => tick <= span.high);
	const widest = Math.max(...tickTexts(ticks, log).map((text) => textWidth(text, type.small)));
	// the number that the view is about may stand at the top
	const margin = {
		top: type.strong * 1.2 + type.small * 1.4,
		right: widest + 10,
		bottom: type.small * 2,
		left: 8
	};
	const x = scaleLinear([span.from, span.to], [margin.left, width - margin.right]);
	const short = span.to - span.from < 2;
	y.range([height - margin.bottom, margin.top]);
	return {
		type,
		margin,
		x,
		y,
		years: short ? monthsOf(points) : yearsThatFit(x, type.small),
		notches: short ? [] : yearStarts(x, 12),
		ticks,
		right: width - margin.right,
		base: height - margin.bottom
	};
}
