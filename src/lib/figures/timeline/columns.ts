import { compactBelow, type TypeSizes } from '../../chart/type';
import type { ViewOf } from '../../domain/view';
import type { EventMark } from './marks';

/** From this many pixels the two lines have their labels on either side. */
const twoSidedFrom = 640;

/** Where the label of an event stands, across the picture. */
export interface Column {
	/** Where dates are anchored. */
	readonly dateX: number;
	readonly dateAnchor: 'start' | 'end';
	readonly titleX: number;
	readonly titleAnchor: 'start' | 'end';
	/** The widest line of a title or text. */
	readonly titleWidth: number;
}

/** Where things stand across the picture, in pixels. */
export interface Columns {
	readonly twoSided: boolean;
	/** The two lines; the same place where the view has one. */
	readonly nanjing: number;
	readonly yanan: number;
	/** Of a line. */
	readonly track: number;
	/** Of a station. */
	readonly radius: number;
	/** How far from a line its leaders may begin to turn. */
	readonly stub: number;
	/** Between a line and its column of words, on two-sided pictures. */
	readonly gutter: number;
	readonly of: (mark: Pick<EventMark, 'lane'>) => Column;
}

/** Columns for a picture of this width; `dateWidth` is that of its widest date. */
export function columns(
	show: ViewOf<'timeline'>['show'],
	width: number,
	dateWidth: number,
	type: TypeSizes
): Columns {
	const compact = width < compactBelow;
	const track = compact ? 6 : width < 1000 ? 7 : 8;
	const radius = compact ? 4.5 : width < 1000 ? 5.5 : 6.5;
	const twoLines = show === 'years';
	const stub = show === 'moscow' ? track / 2 + 10 : radius + 4;
	const gutter = stub + 26;
	const space = type.small * 0.7;

	if (twoLines && width >= twoSidedFrom) {
		const gap = type.small * 3.4;
		const nanjing = width / 2 - gap / 2;
		const yanan = width / 2 + gap / 2;
		const titleWidth = Math.min(nanjing - gutter - dateWidth - space - 2, type.label * 24);
		const right: Column = {
			dateX: yanan + gutter + dateWidth,
			dateAnchor: 'end',
			titleX: yanan + gutter + dateWidth + space,
			titleAnchor: 'start',
			titleWidth
		};
		const left: Column = {
			dateX: nanjing - gutter,
			dateAnchor: 'end',
			titleX: nanjing - gutter - dateWidth - space,
			titleAnchor: 'end',
			titleWidth
		};
		return {
			twoSided: true,
			nanjing,
			yanan,
			track,
			radius,
			stub,
			gutter,
			of: ({ lane }) => (lane === 'yanan' ? right : left)
		};
	}

	const gap = twoLines ? type.small * 1.2 : 0;
	const before = stub + (compact ? 7 : 16);
	const after = stub + (compact ? 9 : 20);
	const titleWidth = Math.min(width - dateWidth - before - gap - after - 4, type.label * 32);
	const start = (width - dateWidth - before - gap - after - titleWidth) / 2;
	const nanjing = start + dateWidth + before;
	const yanan = nanjing + gap;
	const column: Column = {
		dateX: nanjing - before,
		dateAnchor: 'end',
		titleX: yanan + after,
		titleAnchor: 'start',
		titleWidth
	};
	return { twoSided: false, nanjing, yanan, track, radius, stub, gutter, of: () => column };
}
