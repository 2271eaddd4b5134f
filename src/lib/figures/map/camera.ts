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
		[113.4, 43],
		[134.4, 44.4],
		[121.3, 37.3],
		[119, 52.2]
	],
	china: [
		[98, 34],
		[134, 45],
		[110, 20.6],
		[122, 54]
	],
	eurasia: [
		[29, 55],
		[29.5, 44],
		[141, 43],
		[104, 26],
		[88, 67]
	]
};

/** The camera that fits an extent into a figure of this size (pixels) and keeps it in the middle. */
export function cameraOf(extent: Extent, width: number, height: number): Camera {
	const sheet = sheetOf(extent);
	const points = frames[extent].map(([lon, lat]) => project(sheet, lon, lat));
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const scale = Math.min(width / (right - left), height / (bottom - top));
	return {
		sheet,
		scale,
		x: width / 2 - ((left + right) / 2) * scale,
		y: height / 2 - ((top + bottom) / 2) * scale
	};
}

/** Where a place falls in the figure, in pixels; it may be outside. */
export function locate({ sheet, scale, x, y }: Camera, lon: number, lat: number): Point {
	const point = project(sheet, lon, lat);
	return { x: point.x * scale + x, y: point.y * scale + y };
}

/** Where a sheet lies while an extent is shown; the sheet that is not seen waits at its whole. */
export const sheetCamera = (sheet: Sheet, extent: Extent, width: number, height: number): Camera =>
	cameraOf(sheetOf(extent) === sheet ? extent : sheet === 'east' ? 'china' : 'eurasia', width, height);

/** The camera as a CSS transform: always the same two functions, so that it can move. */
export const transformOf = ({ x, y, scale }: Camera): string =>
	`translate(${x.toFixed(1)}px,${y.toFixed(1)}px) scale(${scale.toFixed(4)})`;
