/** A place in the units of the axes. */
export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** From one value of an axis to another. */
export type Span = readonly [from: number, to: number];

/** A square of a unit, or any rectangle: its corner and its size. */
export interface Cell extends Spot {
	readonly width: number;
	readonly height: number;
}

/** A rectangle of the sheet, in pixels. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A straight line from one place to another. */
export type Stretch = readonly [Spot, Spot];
