import type { Tone } from '../../chart/mark';
import { textWidth } from '../../chart/text/metrics';
import type { ViewOf } from '../../domain/view';
import { covered, fits, meet, type Box } from './boxes';
import { locate, type Camera } from './camera';
import type { Ground } from './names';

type View = ViewOf<'map'>;
type Spot = readonly [lon: number, lat: number];

/** The name of a land or a sea, and where it reads well, best first. */
interface Wide {
	readonly key: string;
	readonly text: string;
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
		kind: 'land',
		tone: 'party',
		layer: 'northeast',
		spots: {
			northeast: [[126.5, 48.4], [127.6, 47.2], [121.3, 46], [120.6, 44.6]],
			china: [[126, 47.6], [124, 50], [121, 45.4], [121, 44]]
		}
	},
	{
		key: 'mongolia',
		text: 'Mongolia',
		kind: 'land',
		tone: 'quiet',
		layer: 'mongolia',
		spots: {
			northeast: [[111, 46.6], [112.6, 47.2], [114, 46.8], [109, 46], [114.6, 48]],
			china: [[103.5, 46.8], [104, 45.4], [105, 47.8], [100, 47.6], [109, 46.8]],
			eurasia: [[103, 46.4], [103, 47.4], [100, 48]]
		}
	},
	{
		key: 'china',
		text: 'China',
		kind: 'land',
		tone: 'quiet',
		spots: {
			northeast: [[112, 40.6], [113, 42.6], [116, 43.4], [112, 38.6], [119, 43.4]],
			china: [[103, 35.6], [104, 32.6], [102, 38.4], [106, 33.6], [110, 34.6], [99, 35]],
			eurasia: [[101, 34.4], [98, 33], [104, 31.6], [95, 36]]
		}
	},
	{
		key: 'soviet',
		text: 'Soviet Union',
		kind: 'land',
		tone: 'soviet',
		spots: {
			northeast: [[120, 52.6], [113, 52.4], [114, 51.6], [133.6, 50], [134, 48.2], [133, 51.4], [118, 53.6]],
			china: [[108, 54], [114, 53], [104, 53], [117, 55.4], [128, 53.6]],
			eurasia: [[88, 60], [84, 57], [95, 62], [80, 63], [76, 54], [100, 60]]
		}
	},
	{
		key: 'korea',
		text: 'Korea',
		kind: 'land',
		tone: 'quiet',
		spots: { northeast: [[127.4, 39], [127.6, 37.8], [128, 36.6], [127.2, 40.2]], china: [[127.6, 37.8], [127.4, 39]] }
	},
	{
		key: 'japan',
		text: 'Japan',
		kind: 'land',
		tone: 'quiet',
		spots: {
			northeast: [[138.4, 36.4], [140.4, 39], [142.6, 43.2], [134, 34.8]],
			china: [[138, 36.2], [140.4, 38.6], [134, 34.8]],
			eurasia: [[138, 36.4]]
		}
	},
	{
		key: 'yellow-sea',
		text: 'Yellow Sea',
		kind: 'sea',
		tone: 'quiet',
		spots: { northeast: [[123.4, 37.4], [123.2, 36.2], [123, 38.2]], china: [[123, 35.4], [123, 34.4]] }
	},
	{ key: 'east-china-sea', text: 'East China Sea', kind: 'sea', tone: 'quiet', spots: { china: [[126, 29], [125.6, 30.2], [127, 27.6]] } }
];

/** A wide name with its place in pixels. */
export interface PlacedWide extends Pick<Wide, 'key' | 'kind' | 'tone'> {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
	readonly size: number;
	readonly strong: boolean;
	readonly box: Box;
}

/** Letterspacing of lands, in ems: the same as in styles/figure.css. */
export const spacing = 0.14;

function boxOf(x: number, y: number, lines: readonly string[], size: number, spaced: boolean): Box {
	const width = Math.max(...lines.map((line) => textWidth(line, size, 650) + (spaced ? line.length * spacing * size : 0)));
	return { left: x - width / 2, right: x + width / 2, top: y - size * 0.6, bottom: y + size * (0.6 + (lines.length - 1) * 1.25) };
}

/**
 * The names of lands (`strong` ones are those whose layer the view has) and seas that find room off everything taken
 * and off every track. Those whose layer is all they are for stay away without it.
 */
export function placeWide(view: View, camera: Camera, ground: Ground, size: number): readonly PlacedWide[] {
	const placed: PlacedWide[] = [];
	const strong = ({ layer }: Wide) => layer !== undefined && view.layers.includes(layer);
	const wanted = wide.filter((name) => name.key !== 'northeast' || strong(name));
	for (const name of [...wanted.filter(strong), ...wanted.filter((other) => !strong(other))]) {
		const land = name.kind === 'land';
		const whole = land ? name.text.toUpperCase() : name.text;
		const spot = (name.spots[view.extent] ?? [])
			.map(([lon, lat]) => locate(camera, lon, lat))
			.flatMap(({ x, y }) => [[whole], whole.split(' ')].map((lines) => ({ x, y, lines, box: boxOf(x, y, lines, size, land) })))
			.find(
				({ box }) =>
					fits(box, ground.width, ground.height, 8) &&
					![...ground.taken, ...placed.map((other) => other.box)].some((other) => meet(box, other, 5)) &&
					covered(box, ground.tracks, 6) === 0
			);
		if (spot) placed.push({ key: name.key, kind: name.kind, tone: name.tone, size, strong: strong(name), ...spot });
	}
	return placed;
}
