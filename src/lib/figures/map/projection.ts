import type { Span, Spot } from '../../chart/spot';
import type { ViewOf } from '../../domain/view';

/** A longitude and a latitude, in degrees. */
export type Degrees = readonly [lon: number, lat: number];

/** The one sheet: two true parallels, the meridian that stands upright, and the globe’s radius in the sheet’s units. */
export const conic = { parallels: [24, 56], meridian: 110, radius: 4000 } as const;

/** Longitudes and latitudes one after the other, as places. */
export const pairs = (...flat: readonly number[]): readonly Degrees[] =>
	flat.flatMap((lon, i) => (i % 2 ? [] : [[lon, flat[i + 1]!] as const]));

const radians = Math.PI / 180;
const [south, north] = conic.parallels.map((parallel) => Math.sin(parallel * radians)) as [number, number];
const n = (south + north) / 2;
const rho = (sine: number) => (conic.radius * Math.sqrt(1 + south * north - 2 * n * sine)) / n;

/**
 * Where a place falls on the sheet, in its units; y grows southwards, as on screens.
 * Albers’ equal-area conic for a sphere: J. P. Snyder, Map Projections: A Working Manual (1987), equations 14-1 to
 * 14-6, with the origin at the equator on the upright meridian.
 */
export function project([lon, lat]: Degrees): Spot {
	const distance = rho(Math.sin(lat * radians));
	const angle = n * (lon - conic.meridian) * radians;
	return { x: distance * Math.sin(angle), y: distance * Math.cos(angle) - rho(0) };
}

/** Kilometres on a globe of the Earth's mean radius that are a unit of the sheet. */
export const kmPerUnit = 6371 / conic.radius;

/** How far two places lie apart, along a great circle, in kilometres. */
export function kilometres([lon, lat]: Degrees, [lon2, lat2]: Degrees): number {
	const half = (a: number, b: number) => Math.sin(((b - a) * radians) / 2) ** 2;
	const bent = half(lat, lat2) + Math.cos(lat * radians) * Math.cos(lat2 * radians) * half(lon, lon2);
	return 2 * 6371 * Math.asin(Math.sqrt(bent));
}

/** Places that every picture of an extent shows, however it is shaped. */
const frames: Readonly<Record<ViewOf<'map'>['extent'], readonly Degrees[]>> = {
	northeast: pairs(113.4, 43, 134.4, 44.4, 121.3, 37.3, 119, 52.2),
	china: pairs(98, 34, 134, 45, 110, 20.6, 122, 54),
	eurasia: pairs(32, 43, 32, 57, 151, 45.6, 110, 26, 95, 66)
};

/** The camera of an extent: the window on the sheet that fills a room, with the extent and these places in it. */
export function windowOf(
	extent: ViewOf<'map'>['extent'],
	places: readonly Degrees[],
	{ width, height }: { readonly width: number; readonly height: number }
): { readonly x: Span; readonly y: Span; readonly scale: number } {
	const spots = [...frames[extent], ...places].map(project);
	const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const scale = Math.min(width / (right - left), height / (bottom - top));
	const [x, y, dx, dy] = [left + right, top + bottom, width / scale, height / scale];
	return { x: [(x - dx) / 2, (x + dx) / 2], y: [(y + dy) / 2, (y - dy) / 2], scale };
}
