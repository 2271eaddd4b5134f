import type { ScaleContinuousNumeric } from 'd3-scale';
import { compactBelow, typeSizes, type TypeSizes } from './type';

/** From values to pixels. */
export type Scale = ScaleContinuousNumeric<number, number>;

/** The room that a picture is given, in pixels, and the sizes of type that go with it. */
export interface Room {
	readonly width: number;
	readonly height: number;
	readonly type: TypeSizes;
	/** Whether it is so narrow that what can be spared is left out. */
	readonly compact: boolean;
}

/** The room of a picture of this size. */
export const roomOf = (width: number, height: number): Room => ({
	width,
	height,
	type: typeSizes(width),
	compact: width < compactBelow
});
