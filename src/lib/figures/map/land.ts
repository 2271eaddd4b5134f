import { geoConicEqualArea, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import eurasia from '../../../../data/land-eurasia.json';
import water from '../../../../data/rivers.json';
import { outline } from './outline';
import { conic } from './projection';

/** What the map tells apart on land. */
export const areas = ['rest', 'soviet', 'china', 'mongolia', 'korea', 'japan'] as const;

const land = eurasia as unknown as Topology<{ land: GeometryCollection }>;

/** Opposite corners of a part of the sheet, in its units. */
export type Part = readonly [[number, number], [number, number]];

/** Far beyond the widest window. */
const whole: Part = [
	[-9000, -9000],
	[9000, 2500]
];

/** The same projection as `project`, as d3-geo has it, cut to a part of the sheet. Runs at build only. */
export const projection = ([from, to] = whole): GeoProjection =>
	geoConicEqualArea()
		.parallels([...conic.parallels])
		.rotate([-conic.meridian, 0])
		.scale(conic.radius)
		.translate([0, 0])
		.center([0, 0])
		.precision(1)
		.clipExtent([from, to]);

/** Lines and areas as one SVG path, in the sheet’s units. */
function draw(shape: GeoPermissibleObjects, part: Part): string {
	const paper = outline();
	geoPath(projection(part), paper)(shape);
	return paper.path();
}

/** The land as SVG paths: the areas, the borders between them, and the rivers. */
export function landOf(part: Part = whole): {
	readonly areas: readonly { readonly area: (typeof areas)[number]; readonly path: string }[];
	readonly borders: string;
	readonly rivers: string;
} {
	const { geometries } = land.objects.land;
	return {
		areas: areas.map((area) => {
			const geometry = geometries.find(({ id }) => id === area);
			if (!geometry)
				throw new Error(`data/land-eurasia.json has no area “${area}”; run node scripts/land.mjs`);
			return { area, path: draw(feature(land, geometry as MultiPolygon), part) };
		}),
		borders: draw(
			mesh(land, land.objects.land, (a, b) => a !== b),
			part
		),
		rivers: draw({ type: 'MultiLineString', coordinates: Object.values(water.rivers) }, part)
	};
}
