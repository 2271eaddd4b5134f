import { textWidth } from '../../chart/text/metrics';
import type { ViewOf } from '../../domain/view';
import { bounds } from './bounds';
import { covered, fits, meet, type Box } from './boxes';
import { locate, type Camera } from './camera';
import type { Ground } from './names';
import { pointsAlong } from './routes';
import { wideNames, type WideName } from './wide';

type View = ViewOf<'map'>;
/** A wide name with its place in pixels. */
export interface PlacedWide extends Pick<WideName, 'key' | 'kind' | 'tone'> {
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
	/** How near the edge a name may come, in pixels. */
	readonly margin: number;
}

/**
 * The names of lands (`strong` ones are those whose layer the view has) and seas that find room off everything taken,
 * off every track and, if they can, every border; the Northeast only where the view has its layer.
 */
export function placeWide(view: View, camera: Camera, ground: Ground, set: Setting): readonly PlacedWide[] {
	const placed: PlacedWide[] = [];
	const borders = bounds.flatMap((line) => pointsAlong(line.map(([lon, lat]) => locate(camera, lon, lat))));
	const strong = ({ layer }: WideName) => layer !== undefined && view.layers.includes(layer);
	const wanted = wideNames.filter(
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
					fits(box, ground.width, ground.height, set.margin) &&
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
