import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { textWidth } from '../../chart/text/metrics';
import { spread } from '../../chart/text/spread';
import { compactBelow, typeSizes, type TypeSizes } from '../../chart/type';
import type { Lettering } from '../../chart/text/lettering';
import { counted, dated, lower, numbered, numberedWidth } from './lettering';
import type { Count } from './marks';

/** A count in pixels: a round dot, or as long as its time. */
export interface Span extends Count {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Specialists by time and number, in pixels. */
export interface SpecialistsSheet {
	readonly type: TypeSizes;
	readonly margin: {
		readonly top: number;
		readonly right: number;
		readonly bottom: number;
		readonly left: number;
	};
	readonly x: ScaleLinear<number, number>;
	readonly y: ScaleLinear<number, number>;
	readonly years: readonly { readonly at: number; readonly text: string }[];
	readonly foot: number;
	readonly spans: readonly Span[];
	readonly labels: readonly Lettering[];
	/** One path for the lines that tie words to their dots. */
	readonly leaders: string;
}

const firstYear = 1949;
const afterLast = 1961;

/** Longer than this (in years) a count has room for its words above it. */
const long = 2;

/** The counts that are named where not all can be: main ones first, then from the largest down. */
function chosen(counts: readonly Span[], fit: number): readonly Span[] {
	const keep = counts
		.toSorted((a, b) => Number(b.main) - Number(a.main) || b.number - a.number)
		.slice(0, Math.max(0, fit));
	return counts.filter((count) => keep.includes(count));
}

/** The sheet for the counts at a size. */
export function specialistsSheet(counts: readonly Count[], width: number, height: number): SpecialistsSheet {
	const type = typeSizes(width);
	const compact = width < compactBelow;
	const sizes = {
		number: compact ? type.label : type.strong * 0.85,
		words: compact ? type.small : type.label
	};
	const row = sizes.number * 1.3;
	const margin = {
		top: row * 1.3,
		right: textWidth('10,000', type.small) + 8,
		bottom: type.small * 1.9,
		left: 2
	};
	const highest = Math.max(...counts.map((count) => count.number));
	const x = scaleLinear([firstYear, afterLast], [margin.left, width - margin.right]);
	const y = scaleLinear([0, highest], [height - margin.bottom, margin.top]);
	const thick = compact ? 7 : 10;
	const spans = counts.map((count): Span => {
		const wide = Math.max(thick, x(count.to) - x(count.from));
		return {
			...count,
			x: (x(count.from) + x(count.to) - wide) / 2,
			y: y(count.number) - thick / 2,
			width: wide,
			height: thick
		};
	});
	const [brief, lasting] = [
		spans.filter((span) => span.to - span.from < long),
		spans.filter((span) => span.to - span.from >= long)
	];
	const words = (span: Span, from: number) => {
		const number = counted(span.number, span.bound);
		const full = lower(dated(span.what, span.date));
		const fits = from + numberedWidth(number, full, sizes) < width - margin.right;
		return { number, words: fits && !compact ? full : lower(span.label) };
	};
	const over = lasting.flatMap((span) => {
		const said = words(span, span.x);
		return numbered(span.key, said.number, said.words, { x: span.x, y: span.y - row * 0.55 }, sizes);
	});
	// beside the dots, between the foot and the lowest of the long counts
	const lowest = Math.max(...lasting.map((span) => span.y + span.height), margin.top);
	const floor = y(0) - 2;
	const named = chosen(brief, Math.floor((floor - lowest) / row));
	const middles = spread(
		named.map((span) => ({ at: span.y + thick / 2, size: row })),
		lowest,
		floor
	);
	const left = Math.max(...brief.map((span) => span.x + span.width)) + (compact ? 16 : 30);
	const beside = named.flatMap((span, i) => {
		const said = words(span, left);
		return numbered(span.key, said.number, said.words, { x: left, y: middles[i] ?? span.y }, sizes);
	});
	const leaders = named.map((span, i) => {
		const start = span.x + span.width + 1;
		return `M${start.toFixed(1)},${(span.y + thick / 2).toFixed(1)}L${(left - 4).toFixed(1)},${(middles[i] ?? span.y).toFixed(1)}`;
	});
	const step = Math.ceil((textWidth('1950', type.small) + 8) / (x(firstYear + 1) - x(firstYear)));
	const first = step === 1 ? firstYear : firstYear + 1;
	const years = Array.from({ length: Math.ceil((afterLast - first) / step) }, (_, i) => first + i * step)
		.filter((year) => x(year + 0.5) + textWidth('1950', type.small) / 2 < width)
		.map((year) => ({ at: year + 0.5, text: String(year) }));
	return {
		type,
		margin,
		x,
		y,
		years,
		foot: height - type.small * 0.75,
		spans,
		labels: [...over, ...beside],
		leaders: leaders.join('')
	};
}
