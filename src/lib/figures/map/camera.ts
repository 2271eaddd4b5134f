import { project, sheetOf, type Extent, type Point, type Sheet } from './projection';

/** Where a sheet lies under the figure: pixels are its units times `scale`, plus `x` and `y`. */
export interface Camera {
	readonly sheet: Sheet;
	readonly scale: number;
	readonly x: number;
	readonly y: number;
}

/** Longitudes and latitudes that every picture of an extent shows, however it is shaped. */
const frames: Readonly<Record<Extent, readonly (readonly [number, number])[]>> = {
	northeast: [
		[114.6, 43],
		[133.4, 44.4],
		[121.3, 37.6],
		[119, 51.6]
	],
	china: [
		[98, 34],
		[134, 45],
		[110, 20.6],
		[121, 52.4]
	],
	eurasia: [
		[27, 52],
		[136, 43],
		[104, 27],
		[88, 66]
	]
};

/** The camera that fits an extent into a figure of this size (pixels) and keeps it in the middle. */
export function cameraOf(extent: Extent, width: number, height: number): Camera {
	const sheet = sheetOf(extent);
	const points = frames[extent].map(([lon, lat]) => project(sheet, lon, lat));
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const scale = Math.min(width / (right - left), height / (bottom - top));
	return { sheet, scale, x: width / 2 - ((left + right) / 2) * scale, y: height / 2 - ((top + bottom) / 2) * scale };
}

/** Where a place falls in the figure, in pixels; it may be outside. */
export function locate({ sheet, scale, x, y }: Camera, lon: number, lat: number): Point {
	const point = project(sheet, lon, lat);
	return { x: point.x * scale + x, y: point.y * scale + y };
}
