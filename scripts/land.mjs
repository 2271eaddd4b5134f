// Prepares the land that the map is drawn from: node scripts/land.mjs
// Natural Earth (public domain), by way of world-atlas, is merged into the few areas the story tells apart, thinned
// to what the map shows at 1200 pixels, and written to data/land-eurasia.json as TopoJSON. An author runs this when the
// extents change; what it writes is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { filter, presimplify, simplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify';

const require = createRequire(import.meta.url);

/** Which countries of today, by ISO 3166 number, make up each area. All others are `rest`. */
const areas = {
	china: ['156', '158', '344', '446'],
	mongolia: ['496'],
	soviet: [
		'643',
		'804',
		'112',
		'498',
		'428',
		'440',
		'233',
		'268',
		'051',
		'031',
		'398',
		'860',
		'795',
		'417',
		'762'
	],
	korea: ['408', '410'],
	japan: ['392']
};
/** Places that Natural Earth lists without a number. */
const unnumbered = { Baikonur: 'soviet' };

/**
 * Windows are [west, south, east, north], the nearest first; detail is the least area, in square degrees, that an
 * outline's corner must span to be kept, island the least that one must cover. The projection keeps areas, so an area on
 * the globe is an area on paper.
 */
const windows = [
	{ within: [112, 36, 136, 54], detail: 0.002, island: 0.012 },
	{ within: [94, 17, 157, 56], detail: 0.008, island: 0.03 },
	{ within: [26, 34, 160, 78], detail: 0.04, island: 0.12 },
	{ within: [-12, 0, 180, 82], detail: 0.09, island: 0.3 }
];
/** How much coarser everything outside the windows is. */
const beyond = { detail: 3, island: 8 };

const squareDegree = (Math.PI / 180) ** 2;
const inside = ([west, south, east, north], [lon, lat]) =>
	lon >= west && lon <= east && lat >= south && lat <= north;
const areaOf = ({ id, properties }) =>
	unnumbered[properties.name] ?? Object.keys(areas).find((area) => areas[area].includes(id)) ?? 'rest';

/** The countries of a topology as one geometry an area, borders within it gone. */
function merged(world) {
	const groups = {};
	for (const country of world.objects.countries.geometries) (groups[areaOf(country)] ??= []).push(country);
	const geometries = Object.entries(groups).map(([id, countries]) => ({
		id,
		...mergeArcs(world, countries)
	}));
	return { ...world, objects: { land: { type: 'GeometryCollection', geometries } } };
}

const windowAt = (point) => windows.find(({ within }) => inside(within, point)) ?? beyond;

/** A triangle's area in units of the detail wanted where it lies: below 1 its corner goes. */
const weight = (triangle) => sphericalTriangleArea(triangle) / squareDegree / windowAt(triangle[1]).detail;

const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'));
const thinned = simplify(presimplify(merged(world), weight), 1);
const outline = (arcs) => feature(thinned, { type: 'Polygon', arcs: [arcs] }).geometry.coordinates[0];
const seen = (arcs, hole) => {
	const ring = outline(arcs);
	const least = Math.min(...ring.map((point) => windowAt(point).island));
	return sphericalRingArea(ring, hole) > least * squareDegree;
};
const { bbox: _, ...topology } = quantize(filter(thinned, seen), 1e5);
const about = {
	title: 'Land and present-day borders',
	source: 'Natural Earth 1:10m, by way of world-atlas 2; merged and simplified by scripts/land.mjs',
	licence: 'public domain'
};
const text = JSON.stringify({ about, ...topology });
writeFileSync(new URL('../data/land-eurasia.json', import.meta.url), `${text}\n`);
console.log('data/land-eurasia.json', text.length, 'bytes,', topology.arcs.flat().length, 'points');
