import { dateInWords } from '../../domain/date';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import type { FigureDefinition, KeyEntry, Words } from '../figure';
import { findings, type Finding } from './findings';
import { railway, routes } from './lines';
import { placeMarks, type PlaceMark } from './marks';
import { table } from './table';

type View = ViewOf<'map'>;
type Layer = View['layers'][number];

const list = new Intl.ListFormat('en-GB');

/** As many names as a headline of 60 characters holds. */
function headline(places: readonly PlaceMark[]): string {
	const names = places.map(({ name }) => name);
	while (names.length > 1 && list.format(names).length > 60) names.pop();
	return list.format(names);
}

/** The named places without a layer to say more: what the first of them was. */
function plainly({ places }: FigureData, shown: readonly PlaceMark[]): Finding {
	const lead = shown.find(({ state }) => state === 'emphasised') ?? shown[0];
	const role = places.find(({ id }) => id === lead?.key)?.role;
	if (!lead || !role)
		return {
			title: 'China and its neighbours',
			sentence: () => 'China, Mongolia, Korea and the Soviet Union, with the borders of today.'
		};
	const strong = shown.filter(({ state }) => state === 'emphasised');
	const alone = `${lead.name}: ${role.charAt(0).toLowerCase()}${role.slice(1)}`;
	return {
		title: strong.length === 1 && alone.length <= 60 ? alone : headline(strong.length > 0 ? strong : shown),
		sentence: () => `${lead.name}: ${role}.`
	};
}

/** What the signs mean that a reader cannot read off the map. */
function key(datasets: FigureData, view: View, shown: readonly PlaceMark[]): readonly KeyEntry[] {
	const has = (...layers: readonly Layer[]) => layers.some((layer) => view.layers.includes(layer));
	const entries: KeyEntry[] = [{ sign: 'faint', meaning: 'present-day borders' }];
	if (railway(datasets, view).some(({ state }) => state !== 'hidden'))
		entries.push({ sign: 'dashed', meaning: 'railway, drawn town to town' });
	if (has('northeast'))
		entries.push({ sign: 'faint', meaning: 'tint: the Northeast, no border of it drawn' });
	if (has('advance', 'withdrawal', 'inland'))
		entries.push({ sign: 'solid', meaning: 'broad arrows: direction only' });
	if (has('journey')) entries.push({ sign: 'dashed', meaning: 'journey, route schematic' });
	if (shown.some(({ evidence }) => evidence === 'reported'))
		entries.push({ sign: 'hollow', meaning: 'position not checked against a gazetteer' });
	return entries;
}

function describe(datasets: FigureData, view: View): Words {
	const order = [...view.emphasis, ...view.places];
	const shown = placeMarks(datasets, view)
		.filter(({ state }) => state !== 'hidden')
		.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
	const finding = findings.find(([layer]) => view.layers.includes(layer))?.[1] ?? plainly(datasets, shown);
	const event = datasets.events.find(({ id }) => id === finding.event);
	if (finding.event && !event) throw new Error(`map: there is no event “${finding.event}” in events.csv`);
	const stops = railway(datasets, view).some(({ state }) => state !== 'hidden')
		? datasets.places.filter(({ line }) => line)
		: [];
	const ends = routes(datasets, view).filter(
		({ state, key }) => state !== 'hidden' && key.endsWith('-route')
	);
	const rested = datasets.places.filter(
		({ id, lon, lat }) =>
			shown.some((place) => place.key === id) ||
			stops.some((stop) => stop.id === id) ||
			ends.some((route) => route.stops.some((stop) => stop[0] === lon && stop[1] === lat))
	);
	return {
		title: finding.title,
		unit:
			view.extent === 'eurasia'
				? 'From Moscow to the Pacific'
				: view.extent === 'china'
					? 'China and its neighbours'
					: 'The Northeast and its neighbours',
		sentence: finding.sentence(event ? dateInWords(event.date) : ''),
		key: key(datasets, view, shown),
		rows: [...rested.map(({ id }) => `places/${id}`), ...(event ? [`events/${event.id}`] : [])]
	};
}

/** The country between Moscow and the Yellow Sea: places, the railway, who went where. */
export const map: FigureDefinition<'map'> = {
	describe,
	table,
	height: ({ extent }) => (extent === 'eurasia' ? 240 : extent === 'china' ? 300 : 320),
	full: {
		figure: 'map',
		extent: 'northeast',
		places: ['manzhouli', 'harbin', 'suifenhe', 'changchun', 'shenyang', 'dalian', 'port-arthur', 'beijing'],
		emphasis: ['dalian', 'port-arthur'],
		layers: ['railway', 'northeast']
	}
};
