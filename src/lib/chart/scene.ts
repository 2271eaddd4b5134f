import type { Mark } from './mark';
import type { Outline } from './marks/squares';
import type { Ask } from './ask';
import type { Room, Scale } from './room';
import type { Cell, Span, Spot, Stretch } from './spot';

/** A rectangle: a column, a bar, a band, a range. */
export interface Bar extends Mark {
	readonly kind: 'column' | 'bar' | 'band' | 'range' | 'span' | 'station' | 'tick';
	readonly x: Span;
	readonly y: Span;
	/** The least width and height it is drawn with, in pixels, about its middle. */
	readonly least?: readonly [width: number, height: number];
	/** How round its corners are, in pixels. */
	readonly rx?: number;
	/** The key of words without which it is not drawn. */
	readonly onlyWith?: string;
	/** Of a band: it lies on the other rectangles, not under them. */
	readonly front?: true;
}

/** How far the whisker of a floor points up, in pixels. */
export const floorWhisker = 16;

/** A dot; of a range a dot at its lower end, with a whisker. */
export interface Point extends Mark, Spot {
	/** The upper end of its range. */
	readonly high?: number | undefined;
	/** Whether it is only a floor: a whisker points up. */
	readonly floor?: boolean;
	/** The key of words without which it is not drawn. */
	readonly onlyWith?: string;
	/** In pixels. */
	readonly r?: number;
}

/** A corner of a line. */
export interface Vertex extends Spot {
	/** The same in every view, so that the line can grow and shrink. */
	readonly key: string;
	/** Whether the way to it is unknown: that stretch is dashed. */
	readonly gap?: boolean;
}

/** A line through points in order. */
export interface Line extends Mark {
	readonly points: readonly Vertex[];
	/** Steps instead of slopes. */
	readonly stepped?: boolean;
	/** The value at which the area under it ends; no area if missing. */
	readonly base?: number | undefined;
}

/** Unit squares that share a fate. */
export interface Squares extends Mark {
	readonly kind: 'project' | 'goods' | 'demand' | 'dollars';
	readonly cells: readonly Cell[];
	/** What is drawn in each cell; a square if missing. */
	readonly outline?: Outline;
	/** Hatched, because what the squares stand for is in doubt. */
	readonly hatched?: boolean;
	/** The width of each square’s outline, inside its edges, in pixels. */
	readonly rim?: number;
}

/** A thin line that is no mark; words keep clear of it. */
export interface Rule {
	readonly path: readonly Spot[];
	/** It points at its last place, which is a dot’s. */
	readonly arrow?: boolean;
	/** The key of words without which it is not drawn. Where it is in the way of what must be said, it goes with them. */
	readonly onlyWith?: string;
}

/** A value of an axis, and what is written there. */
export interface Tick {
	readonly at: number;
	readonly text: string;
}

interface Axis {
	readonly domain: Span;
	/** On a log scale equal lengths are equal ratios. */
	readonly log?: boolean;
}

/** A line of words under the plot: those of its ticks that fit side by side. */
export type TickRow = (place: Scale, size: number) => readonly Tick[];

export interface AxisAcross extends Axis {
	/** Lines of words under the plot, the upper one first. */
	readonly rows?: readonly TickRow[];
	/** Where the foot of the plot is cut: the beginnings of years that are named at their middle. */
	readonly notches?: readonly number[];
}

export interface AxisUp extends Axis {
	/** Each has a line across the plot. */
	readonly ticks?: readonly Tick[];
	/** On which side of the lines the words stand; right if missing. */
	readonly side?: 'left' | 'right';
}

/** What a picture shows, in the units of its data. Only what is seen is in it. */
export interface Scene {
	readonly x: AxisAcross;
	readonly y: AxisUp;
	readonly bars?: readonly Bar[];
	readonly squares?: readonly Squares[];
	readonly lines?: readonly Line[];
	readonly points?: readonly Point[];
	readonly rules?: readonly Rule[];
	/** Where nothing is drawn, but words would seem to name something else. */
	readonly keepOff?: readonly Stretch[];
	/** Words that want a place, those that matter most first. */
	readonly asks?: readonly Ask[];
	/** Room for words beside the plot, in pixels, besides that for the axes’ words. */
	readonly free?: Partial<Record<'top' | 'right' | 'bottom' | 'left', number>>;
}

/** Axes whose unit is a pixel of the room, counted from its upper left corner: for pictures of unit squares. */
export const pixels = ({ width, height }: Room): Pick<Scene, 'x' | 'y'> => ({
	x: { domain: [0, width] },
	y: { domain: [height, 0] }
});
