import type { ViewOf } from '../../domain/view';

export type Extent = ViewOf<'map'>['extent'];

/** The two sheets the map is drawn on. `northeast` and `china` are one sheet, nearer and farther. */
export type Sheet = 'east' | 'eurasia';

/** A point on the paper: in a sheet's own units, or in pixels. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A conic projection with two true parallels. Angles in degrees; `radius` is the globe's, in units of the sheet. */
export interface Conic {
	readonly parallels: readonly [number, number];
	/** The meridian that stands upright. */
	readonly meridian: number;
	readonly radius: number;
}

/** Fine enough that whole units do for outlines: a unit is at most a pixel at the nearest view on a wide screen. */
export const sheets: Readonly<Record<Sheet, Conic>> = {
	east: { parallels: [25, 47], meridian: 115, radius: 4000 },
	eurasia: { parallels: [35, 60], meridian: 82, radius: 1600 }
};

/** The sheet an extent is on. */
export const sheetOf = (extent: Extent): Sheet => (extent === 'eurasia' ? 'eurasia' : 'east');

const radians = Math.PI / 180;

/**
 * Where a longitude and latitude (degrees) fall on a sheet, in its units; y grows southwards, as on screens.
 * Albers’ equal-area conic for a sphere: J. P. Snyder, Map Projections: A Working Manual (1987), equations 14-1 to
 * 14-6, with the origin at the equator on the upright meridian.
 */
export function project(sheet: Sheet, lon: number, lat: number): Point {
	const { parallels, meridian, radius } = sheets[sheet];
	const [south, north] = [Math.sin(parallels[0] * radians), Math.sin(parallels[1] * radians)];
	const n = (south + north) / 2;
	const c = 1 + south * north;
	const rho = (sine: number) => (radius * Math.sqrt(c - 2 * n * sine)) / n;
	const distance = rho(Math.sin(lat * radians));
	const angle = n * (lon - meridian) * radians;
	return { x: distance * Math.sin(angle), y: distance * Math.cos(angle) - rho(0) };
}
