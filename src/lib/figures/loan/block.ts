import type { Mark } from '../../chart/mark';
import type { ViewOf } from '../../domain/view';

export type LoanView = ViewOf<'loan'>;

/** The plane a view is drawn on: years and US$ million, or (in `wider`) billions of old roubles and rows from the top. */
export interface Plane {
	readonly x: readonly [number, number];
	readonly y: readonly [number, number];
}

/** A rectangle in the units of its plane. */
export interface Block extends Mark {
	readonly x0: number;
	readonly x1: number;
	readonly y0: number;
	readonly y1: number;
}

/** Where two stretches of a stepped line meet, in the units of its plane. */
export interface Corner {
	readonly x: number;
	readonly y: number;
}

/** The sides of a year's column, which leaves a little of its year free on either side. */
export const band = (year: number, aside = 0.1) => ({ x0: year + aside, x1: year + 1 - aside });

/** The top and the foot of a bar in a row counted from the top: its words stand above it. */
export const row = (index: number) => ({ y0: index + 0.46, y1: index + 0.94 });
