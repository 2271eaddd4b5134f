import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import type { DataMark } from '../figure';
import { pairs, type Degrees } from './projection';

type View = ViewOf<'map'>;
export type Layer = View['layers'][number];

/** A place: where it is and what it is called. */
export interface PlaceMark extends DataMark {
	readonly kind: 'place';
	readonly at: Degrees;
	/** The name the story uses, and its other one. */
	readonly name: string;
	readonly other: string;
	readonly role: string;
}

/** What happened on a way. */
type Event = FigureData['events'][number];

/** The railway, or a way from place to place. */
export interface WayMark extends DataMark {
	/** `soft`: a broad arrow that gives a direction. `train`: a journey by rail. `thin`: a pointer from one place to another. `strip`: the land along the railway. */
	readonly kind: 'railway' | 'soft' | 'train' | 'thin' | 'strip';
	readonly stops: readonly Degrees[];
	/** How far a way of two stops bows aside, as a share of its length; negative to the other side. */
	readonly bow: number;
	/** Pixels by which it starts before its first stop and ends after its last; negative where it stops short. */
	readonly reach: readonly [number, number];
	/** Of a strip how far it reaches on either side, in kilometres. */
	readonly km?: number;
	readonly event?: Event | undefined;
}

/** Works that stood somewhere in a region, a square each. */
export interface WorksMark extends DataMark {
	readonly kind: 'works';
	readonly at: Degrees;
	readonly count: number;
}

export type MapMark = PlaceMark | WayMark | WorksMark;

/** What the words of a view need. */
export interface Facts extends Pick<View, 'extent' | 'layers'> {
	/** The layer with the finding, or the place that says most. */
	readonly lead: Layer | PlaceMark | undefined;
	/** The event that the layer rests on, and the one that ends a journey. */
	readonly event: Event | undefined;
	readonly arrival: Event;
	readonly marks: readonly MapMark[];
	/** Works in the Northeast, of how many. */
	readonly works: readonly [number, number];
	/** Rows that the picture rests on besides those of its marks. */
	readonly rows: readonly string[];
}

/** The layers with a finding, the one that says most first; the last two say less than a place that stands out. */
const findings: readonly Layer[] = [
	'journey',
	'advance',
	'withdrawal',
	'retreat',
	'yalta',
	'inland',
	'railway',
	'northeast',
	'mongolia'
];

/** The events that layers show. */
const events: Readonly<Partial<Record<Layer, string>>> = {
	journey: 'mao-leaves-beijing',
	advance: 'red-army-enters',
	withdrawal: 'soviet-exit',
	yalta: 'yalta-agreement'
};

/** The places that a layer is about: they are seen with it, named or not. */
const ends: Readonly<Partial<Record<Layer, readonly string[]>>> = {
	journey: ['beijing', 'moscow'],
	yalta: ['yalta']
};

const trunk = 'manzhouli,hailar,zhalantun,qiqihar,harbin,mudanjiang,suifenhe';
const south = 'harbin,changchun,siping,shenyang,liaoyang,anshan,dashiqiao,wafangdian,dalian,port-arthur';
/** Up the southern arm and out along the trunk. */
const north = 'shenyang,siping,changchun,harbin,qiqihar,zhalantun,hailar,manzhouli';
const siberia = 'zabaykalsk,chita,ulan-ude,irkutsk,krasnoyarsk,novosibirsk,omsk,sverdlovsk,kirov,moscow';

interface Way extends Pick<WayMark, 'kind' | 'key' | 'tone'>, Partial<Pick<WayMark, 'bow' | 'reach'>> {
	/** The layers under which it is seen. */
	readonly layers: readonly Layer[];
	/** Ids of towns; longitudes and latitudes where it only gives a direction. */
	readonly along: string | readonly Degrees[];
}

// what was bargained for and what moved along the railway shows it too
const rails = {
	kind: 'railway',
	tone: 'ink',
	layers: ['railway', 'advance', 'retreat', 'withdrawal', 'yalta']
} as const;
const army = { kind: 'soft', tone: 'soviet' } as const;
// from the coast towards the interior, no factory’s way
const inland = { kind: 'soft', tone: 'ink', layers: ['inland'], bow: -0.08 } as const;

const ways: readonly Way[] = [
	// there and back, so that one line runs along both arms and is nowhere laid over itself
	{
		key: 'retreat',
		kind: 'strip',
		tone: 'soviet',
		layers: ['retreat'],
		along: `${trunk},mudanjiang,${south}`
	},
	{ ...rails, key: 'railway-trunk', along: trunk },
	{ ...rails, key: 'railway-south', along: south },
	{ ...army, key: 'advance-west', layers: ['advance'], along: 'manzhouli,hailar,zhalantun', reach: [24, 0] },
	{ ...army, key: 'advance-east', layers: ['advance'], along: 'suifenhe,mudanjiang', reach: [30, 12] },
	{ ...army, key: 'withdrawal', layers: ['withdrawal'], along: north, reach: [0, 24] },
	{ ...inland, key: 'inland-1', along: pairs(120.6, 31.4, 111.4, 33.4) },
	{ ...inland, key: 'inland-2', along: pairs(116.4, 38.6, 108.2, 36.4) },
	{ ...inland, key: 'inland-3', along: pairs(113.2, 23.6, 107.6, 28.4) },
	{
		key: 'journey-route',
		kind: 'train',
		tone: 'party',
		layers: ['journey'],
		along: `beijing,${north},${siberia}`
	},
	{
		key: 'yalta-route',
		kind: 'thin',
		tone: 'soviet',
		layers: ['yalta'],
		along: 'yalta,port-arthur',
		reach: [-9, -11],
		bow: 0.34
	}
];

/** The row that says how far from the railway the party was to keep. */
const retreat = 'retreat-km-1945';

/** Ids of the places that the view stresses, or that its layers are about. */
export const foremost = ({ emphasis, layers }: View): readonly string[] => [
	...emphasis,
	...layers.flatMap((layer) => ends[layer] ?? [])
];

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');

/** The places that a view names, those that stand out first. @throws Error where it names none of ours */
function placesIn({ places }: FigureData, view: View): readonly PlaceMark[] {
	return [...new Set([...view.emphasis, ...view.places, ...foremost(view)])].map((id): PlaceMark => {
		const place = places.find((one) => one.id === id);
		if (!place) throw new Error(`map: there is no place “${id}” in places.csv`);
		const { name, olderName, lon, lat, role, evidence } = place;
		// a place goes by its older name where its id does: Port Arthur for Lüshun
		const older = slug(olderName) === id;
		return {
			kind: 'place',
			key: id,
			state: view.emphasis.includes(id) ? 'emphasised' : 'shown',
			tone: 'ink',
			evidence,
			rows: [`places/${id}`],
			numbers: [],
			at: [lon, lat],
			name: older ? olderName : name,
			other: older ? name : olderName,
			role
		};
	});
}

/** The ways that a view shows. They rest on an event, else on the towns they run through. */
function waysIn({ places, events: all, quantities }: FigureData, { layers }: View): readonly WayMark[] {
	const placeAt = (id: string): Degrees => {
		const place = places.find((one) => one.id === id);
		if (!place) throw new Error(`map: there is no place “${id}” in places.csv`);
		return [place.lon, place.lat];
	};
	return ways.flatMap(({ layers: own, along, ...way }): WayMark[] => {
		const layer = own.find((one) => layers.includes(one));
		if (!layer) return [];
		const event = way.kind === 'railway' ? undefined : all.find(({ id }) => id === events[layer]);
		const towns = typeof along === 'string' ? along.split(',') : [];
		const order = way.kind === 'strip' ? quantities.find(({ id }) => id === retreat) : undefined;
		const known = event ?? order;
		return [
			{
				bow: 0,
				reach: [0, 0],
				...way,
				state: 'shown',
				evidence: known?.evidence ?? 'secondary',
				disputed: known?.disputed,
				rows: [
					...(event ? [`events/${event.id}`] : []),
					...(order ? [`quantities/${retreat}`] : []),
					...towns.map((id) => `places/${id}`),
					...(layer === 'inland' ? ['quantities/coastal-share'] : [])
				],
				numbers: order ? [order.value] : [],
				...(order && { km: order.value }),
				stops: typeof along === 'string' ? towns.map(placeAt) : along,
				event
			}
		];
	});
}

/** Works in the Northeast; which town had which is not said. */
const worksIn = ({ projects }: FigureData, { layers }: View): readonly WorksMark[] =>
	projects
		.filter(({ id }) => id === 'northeast-36' && layers.includes('inland'))
		.map(({ id, number, evidence, disputed }) => ({
			kind: 'works',
			key: `works-${id}`,
			state: 'shown',
			tone: 'soviet',
			evidence,
			disputed,
			rows: [`projects/${id}`],
			numbers: [number],
			at: [126.6, 46.8],
			count: number
		}));

/** The places named, then the works and the ways. */
export const marksIn = (datasets: FigureData, view: View): readonly MapMark[] => [
	...placesIn(datasets, view),
	...worksIn(datasets, view),
	...waysIn(datasets, view)
];

/** @throws Error if a row that the words need is missing */
export function factsOf(datasets: FigureData, view: View): Facts {
	const { extent, layers } = view;
	const row = <T extends { readonly id: string }>(rows: readonly T[], id: string): T => {
		const found = rows.find((one) => one.id === id);
		if (!found) throw new Error(`map: there is no row “${id}”`);
		return found;
	};
	const marks = marksIn(datasets, view);
	const layer = findings.find((one) => layers.includes(one));
	const [place] = marks.filter((mark): mark is PlaceMark => mark.kind === 'place');
	const weak = layer === undefined || layer === 'northeast' || layer === 'mongolia';
	const lead = weak && place?.state === 'emphasised' ? place : (layer ?? place);
	const event = layer && events[layer] ? row(datasets.events, events[layer]) : undefined;
	const arrival = row(datasets.events, 'first-kremlin-meeting');
	const works = ['northeast-36', 'cut-to'].map((id) => row(datasets.projects, id));
	return {
		extent,
		layers,
		lead,
		event,
		arrival,
		marks,
		works: [works[0]!.number, works[1]!.number],
		rows: [
			...(event ? [`events/${event.id}`] : []),
			...(layers.includes('journey') ? [`events/${arrival.id}`] : []),
			...(layers.includes('yalta') ? ['events/mongolia-vote'] : []),
			...(layers.includes('inland') ? works.map(({ id }) => `projects/${id}`) : [])
		]
	};
}
