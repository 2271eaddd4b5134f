import { geoConicEqualArea, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import east from '../../../../data/land-east.json';
import eurasia from '../../../../data/land-eurasia.json';
import { outline } from './outline';
import { project, sheets, type Sheet } from './projection';

/** What the map tells apart on land. */
export const areas = ['rest', 'soviet', 'china', 'mongolia', 'korea', 'japan'] as const;

export type Area = (typeof areas)[number];

type Land = Topology<{ land: GeometryCollection }>;

const lands: Readonly<Record<Sheet, Land>> = {
	east: east as unknown as Land,
	eurasia: eurasia as unknown as Land
};

/** West, south, east, north: what a sheet shows in the widest and the tallest figure. */
const windows: Readonly<Record<Sheet, readonly [number, number, number, number]>> = {
	east: [66, 6, 160, 64],
	eurasia: [0, 10, 160, 80]
};

/** The same projection as `project`, as d3-geo has it, cut to the sheet's window. Runs at build only. */
export function projection(sheet: Sheet): GeoProjection {
	const { parallels, meridian, radius } = sheets[sheet];
	const [west, south, right, north] = windows[sheet];
	const corners = [west, meridian, right].flatMap((lon) => [
		project(sheet, lon, south),
		project(sheet, lon, north)
	]);
	const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
	return geoConicEqualArea()
		.parallels([...parallels])
		.rotate([-meridian, 0])
		.scale(radius)
		.translate([0, 0])
		.center([0, 0])
		.precision(1)
		.clipExtent([
			[Math.min(...xs), Math.min(...ys)],
			[Math.max(...xs), Math.max(...ys)]
		]);
}

/** A sheet's land as SVG paths in its units: the areas, and the borders between them. */
export function landOf(sheet: Sheet): { areas: { area: Area; path: string }[]; borders: string } {
	const land = lands[sheet];
	const view = projection(sheet);
	const draw = (shape: GeoPermissibleObjects) => {
		const paper = outline();
		geoPath(view, paper)(shape);
		return paper.path();
	};
	const { geometries } = land.objects.land;
	const shape = (area: Area) => {
		const geometry = geometries.find(({ id }) => id === area);
		if (!geometry)
			throw new Error(`data/land-${sheet}.json has no area “${area}”; run node scripts/land.mjs`);
		return feature(land, geometry as MultiPolygon);
	};
	return {
		areas: areas.map((area) => ({ area, path: draw(shape(area)) })),
		borders: draw(mesh(land, land.objects.land, (a, b) => a !== b))
	};
}
