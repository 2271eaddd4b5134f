import type { Mark, MarkState } from '../../chart/mark';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { stateIn } from './marks';

type View = ViewOf<'map'>;
type Layer = View['layers'][number];

/** A way from place to place: longitudes and latitudes in degrees. */
export interface RouteMark extends Mark {
	/** `soft`: a broad arrow that gives a direction. `dashed`: a journey. `thin`: a pointer from one place to another. */
	readonly look: 'soft' | 'dashed' | 'thin';
	readonly stops: readonly (readonly [number, number])[];
	/** How far a route of two stops bows aside, as a share of its length; negative to the other side. */
	readonly bow: number;
	/** Pixels by which it starts before its first stop and ends after its last; negative where it stops short. */
	readonly reach: readonly [number, number];
}

/** The layers under which the railway is seen: what moved along it shows it too. */
const onRails: readonly Layer[] = ['railway', 'advance', 'withdrawal'];

/** The railway's towns in order, as longitudes and latitudes. The southern arm leaves the trunk at Harbin. */
export function railway(
	{ places }: FigureData,
	view: View
): readonly { key: string; state: MarkState; stops: RouteMark['stops'] }[] {
	const arm = (line: 'trunk' | 'south') =>
		places.filter((place) => place.line === line).sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
	const hub = arm('trunk').filter(({ id }) => id === 'harbin');
	const state = stateIn(view, ...onRails);
	return [arm('trunk'), [...hub, ...arm('south')]].map((towns, i) => ({
		key: i === 0 ? 'railway-trunk' : 'railway-south',
		state,
		stops: towns.map(({ lon, lat }) => [lon, lat])
	}));
}

/** From the coast towards the interior. They show a direction, no factory’s way. */
const inland: readonly RouteMark['stops'][] = [
	[
		[120.6, 31.4],
		[111.4, 33.4]
	],
	[
		[116.4, 38.6],
		[108.2, 36.4]
	],
	[
		[113.2, 23.6],
		[107.6, 28.4]
	]
];

/** Up the southern arm and out along the trunk. */
const wayNorth = ['shenyang', 'siping', 'changchun', 'harbin', 'qiqihar', 'zhalantun', 'hailar', 'manzhouli'];

/** Every route in every view; those of other layers are hidden. */
export function routes({ places }: FigureData, view: View): readonly RouteMark[] {
	const stops = (...ids: readonly string[]): RouteMark['stops'] =>
		ids.flatMap((id) => places.filter((place) => place.id === id)).map(({ lon, lat }) => [lon, lat] as const);
	const soft = (
		layer: Layer,
		key: string,
		way: RouteMark['stops'],
		reach: RouteMark['reach'],
		bow = 0
	): RouteMark => ({
		key,
		look: 'soft',
		tone: layer === 'inland' ? 'party' : 'soviet',
		state: stateIn(view, layer),
		stops: way,
		bow,
		reach
	});
	const far = view.extent === 'eurasia';
	const line = (
		layer: 'journey' | 'yalta',
		look: RouteMark['look'],
		tone: RouteMark['tone'],
		bow: number,
		...ids: readonly string[]
	): RouteMark => ({
		key: `${layer}-route`,
		look,
		tone,
		state: far || layer === 'journey' ? stateIn(view, layer) : 'hidden',
		stops: stops(...ids),
		bow,
		reach: [-9, -11]
	});
	return [
		soft('advance', 'advance-west', stops('manzhouli', 'hailar', 'zhalantun'), [24, 0]),
		soft('advance', 'advance-east', stops('suifenhe', 'mudanjiang'), [30, 12]),
		soft('withdrawal', 'withdrawal', stops(...wayNorth), [0, 24]),
		...inland.map((way, i) => soft('inland', `inland-${i + 1}`, way, [0, 0], -0.08)),
		line('journey', 'dashed', 'party', -0.16, 'beijing', 'moscow'),
		line('yalta', 'thin', 'soviet', 0.16, 'yalta', 'port-arthur')
	];
}
