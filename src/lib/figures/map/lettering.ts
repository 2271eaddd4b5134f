import type { Tone } from '../../chart/mark';
import { textWidth } from '../../chart/text/metrics';
import type { ViewOf } from '../../domain/view';
import { bounds } from './bounds';
import { covered, fits, meet, type Box } from './boxes';
import { locate, type Camera } from './camera';
import type { Ground } from './names';
import { pointsAlong } from './routes';

type View = ViewOf<'map'>;
type Spot = readonly [lon: number, lat: number];

/** The name of a land or a sea, and where it reads well, best first. */
interface Wide {
	readonly key: string;
	readonly text: string;
	/** A second line, where there is room. */
	readonly also?: string;
	readonly kind: 'land' | 'sea';
	readonly tone: Tone;
	/** The layer that brings it out. */
	readonly layer?: View['layers'][number];
	readonly spots: Readonly<Partial<Record<View['extent'], readonly Spot[]>>>;
}

const wide: readonly Wide[] = [
	{
		key: 'northeast',
		text: 'The Northeast',
		also: '(Manchuria)',
		kind: 'land',
		tone: 'party',
		layer: 'northeast',
		spots: {
			northeast: [
				[126.5, 48.4],
				[127.6, 47.2],
				[121.3, 46],
				[120.6, 44.6]
			],
			china: [
				[126, 47.6],
				[124, 50],
				[121, 45.4],
				[121, 44]
			]
		}
	},
	{
		key: 'mongolia',
		text: 'Mongolia',
		kind: 'land',
		tone: 'quiet',
		layer: 'mongolia',
		spots: {
			northeast: [
				[111, 46.6],
				[112.6, 47.2],
				[110.4, 47.4],
				[114, 46.8],
				[109, 46],
				[107.6, 46.8],
				[114.6, 48],
				[106, 46]
			],
			china: [
				[103.5, 46.8],
				[103.4, 46.2],
				[104, 45.4],
				[105, 47.8],
				[101.6, 46],
				[100, 47.6],
				[109, 46.8]
			],
			eurasia: [
				[103, 46.4],
				[103, 45.6],
				[103, 47.4],
				[101.4, 46],
				[100, 48],
				[98, 46.4]
			]
		}
	},
	{
		key: 'china',
		text: 'China',
		kind: 'land',
		tone: 'quiet',
		spots: {
			northeast: [
				[112, 40.6],
				[113, 42.6],
				[116, 43.4],
				[112, 38.6],
				[119, 43.4]
			],
			china: [
				[103, 35.6],
				[104, 32.6],
				[102, 38.4],
				[106, 33.6],
				[110, 34.6],
				[99, 35]
			],
			eurasia: [
				[101, 34.4],
				[98, 33],
				[104, 31.6],
				[95, 36]
			]
		}
	},
	{
		key: 'soviet',
		text: 'Soviet Union',
		kind: 'land',
		tone: 'soviet',
		spots: {
			northeast: [
				[120, 52.6],
				[113, 52.4],
				[112, 51.3],
				[114.4, 51.4],
				[110.6, 50.8],
				[114, 51.6],
				[133.6, 50.4],
				[136.4, 47.4],
				[136, 49.6],
				[135, 51.4],
				[137.4, 50.6],
				[118, 53.6],
				[133.8, 51]
			],
			china: [
				[110, 52.6],
				[108, 54],
				[114, 53],
				[104, 53],
				[117, 55.4],
				[133, 52.4],
				[135, 50.4],
				[136.6, 48],
				[92, 52.6]
			],
			eurasia: [
				[88, 60],
				[84, 57],
				[95, 62],
				[80, 63],
				[76, 54],
				[100, 60]
			]
		}
	},
	{
		key: 'korea',
		text: 'Korea',
		kind: 'land',
		tone: 'quiet',
		spots: {
			northeast: [
				[127.4, 39],
				[127.6, 37.8],
				[128, 36.6],
				[127.2, 40.2]
			],
			china: [
				[127.6, 37.8],
				[127.4, 39]
			]
		}
	},
	{
		key: 'japan',
		text: 'Japan',
		kind: 'land',
		tone: 'quiet',
		spots: {
			northeast: [
				[138.4, 36.4],
				[140.4, 39],
				[142.6, 43.2],
				[134, 34.8]
			],
			china: [
				[138, 36.2],
				[140.4, 38.6],
				[134, 34.8]
			],
			eurasia: [[138, 36.4]]
		}
	},
	{
		key: 'yellow-sea',
		text: 'Yellow Sea',
		kind: 'sea',
		tone: 'quiet',
		spots: {
			northeast: [
				[123.4, 37.4],
				[123.2, 36.2],
				[123, 38.2]
			],
			china: [
				[123, 35.4],
				[123, 34.4]
			]
		}
	},
	{
		key: 'east-china-sea',
		text: 'East China Sea',
		kind: 'sea',
		tone: 'quiet',
		spots: {
			china: [
				[126, 29],
				[125.6, 30.2],
				[127, 27.6]
			]
		}
	}
];

/** A wide name with its place in pixels. */
export interface PlacedWide extends Pick<Wide, 'key' | 'kind' | 'tone'> {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
	readonly size: number;
	/** Between letters, in pixels. */
	readonly spacing: number;
	readonly strong: boolean;
	readonly box: Box;
}

/** How many points of a border a name may cover where there is no clear spot: some tens of pixels. */
const tolerance = 6;

function boxOf(x: number, y: number, lines: readonly string[], size: number, spacing: number): Box {
	const width = Math.max(...lines.map((line) => textWidth(line, size, 650) + line.length * spacing));
	return {
		left: x - width / 2,
		right: x + width / 2,
		top: y - size * 0.6,
		bottom: y + size * (0.6 + (lines.length - 1) * 1.25)
	};
}

/** How names are set: sizes in pixels, spacing of lands in ems, whether second lines and seas have a place. */
export interface Setting {
	readonly land: number;
	readonly sea: number;
	readonly spacing: number;
	readonly roomy: boolean;
	readonly seas: boolean;
}

/**
 * The names of lands (`strong` ones are those whose layer the view has) and seas that find room off everything taken,
 * off every track and, if they can, every border; the Northeast only where the view has its layer.
 */
export function placeWide(view: View, camera: Camera, ground: Ground, set: Setting): readonly PlacedWide[] {
	const placed: PlacedWide[] = [];
	const borders = bounds.flatMap((line) => pointsAlong(line.map(([lon, lat]) => locate(camera, lon, lat))));
	const strong = ({ layer }: Wide) => layer !== undefined && view.layers.includes(layer);
	const wanted = wide.filter(
		(name) => (name.key !== 'northeast' || strong(name)) && (name.kind === 'land' || set.seas)
	);
	for (const name of [...wanted.filter(strong), ...wanted.filter((other) => !strong(other))]) {
		const size = set[name.kind];
		const spacing = name.kind === 'land' ? set.spacing * size : 0;
		const said = (text: string) => (name.kind === 'land' ? text.toUpperCase() : text);
		const whole = said(name.text);
		const forms = [...(set.roomy && name.also ? [[whole, said(name.also)]] : []), [whole], whole.split(' ')];
		const spots = (name.spots[view.extent] ?? [])
			.map(([lon, lat]) => locate(camera, lon, lat))
			.flatMap(({ x, y }) => forms.map((lines) => ({ x, y, lines, box: boxOf(x, y, lines, size, spacing) })))
			.filter(
				({ box }) =>
					fits(box, ground.width, ground.height) &&
					![...ground.taken, ...placed.map((other) => other.box)].some((other) => meet(box, other, 4)) &&
					covered(box, ground.tracks, 5) === 0
			)
			.map((spot) => ({ ...spot, crossed: covered(spot.box, borders, 1) }));
		const spot = spots.find(({ crossed }) => crossed === 0) ?? spots.sort((a, b) => a.crossed - b.crossed)[0];
		if (!spot || spot.crossed > tolerance) continue;
		const { x, y, lines, box } = spot;
		placed.push({
			...name,
			tone: strong(name) && name.tone === 'quiet' ? 'ink' : name.tone,
			size,
			spacing,
			strong: strong(name),
			x,
			y,
			lines,
			box
		});
	}
	return placed;
}
