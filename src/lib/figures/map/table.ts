import { dateInWords } from '../../domain/date';
import type { Evidence, FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import type { FigureTable } from '../figure';
import { isSeen, tabulate } from '../table';
import { findings } from './findings';
import { routes } from './lines';
import { placeMarks } from './marks';

type View = ViewOf<'map'>;

/** Ways by their keys: what they are, and the layer whose finding they show. */
const ways: Readonly<Record<string, readonly [name: string, layer: View['layers'][number]]>> = {
	'advance-west': ['Soviet advance from the west', 'advance'],
	'advance-east': ['Soviet advance from the east', 'advance'],
	withdrawal: ['Soviet withdrawal northwards', 'withdrawal'],
	'inland-1': ['From the lower Yangtze to the interior', 'inland'],
	'inland-2': ['From the northern coast to the interior', 'inland'],
	'inland-3': ['From the southern coast to the interior', 'inland'],
	'journey-route': ['Mao’s journey from Beijing to Moscow', 'journey'],
	'yalta-route': ['From Yalta to Port Arthur', 'yalta']
};

/** A row of the table before its cells are chosen. */
interface Item {
	readonly mark: string;
	readonly name: string;
	readonly other: string;
	readonly when: string;
	readonly what: string;
	readonly said: string;
	readonly rows: readonly string[];
	readonly evidence: Evidence | undefined;
	readonly disputed?: string | undefined;
}

/** The places seen, those that stand out first, in the order of the view. */
function places(datasets: FigureData, view: View): readonly Item[] {
	const order = [...view.emphasis, ...view.places];
	const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
	return placeMarks(datasets, view)
		.filter(isSeen)
		.toSorted((a, b) => rank(a.key) - rank(b.key))
		.map(({ key, name, other, evidence }) => {
			const what = datasets.places.find(({ id }) => id === key)?.role ?? '';
			const said = `${name}${other && `, also ${other}`}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
			return { mark: key, name, other, when: '', what, said, rows: [`places/${key}`], evidence };
		});
}

/** The ways seen. They rest on an event; where industry went rests on a number that no figure draws. */
function lines(datasets: FigureData, view: View): readonly Item[] {
	return routes(datasets, view)
		.filter(isSeen)
		.map(({ key, look }): Item => {
			const [name, layer] = ways[key] ?? [];
			const finding = findings.find(([one]) => one === layer)?.[1];
			if (!name || !finding) throw new Error(`map: there are no words for the way “${key}”`);
			const event = datasets.events.find(({ id }) => id === finding.event);
			const when = event ? dateInWords(event.date) : '';
			const what = `${event?.title ?? finding.title}${look === 'thin' ? '' : '; direction only'}`;
			return {
				mark: key,
				name,
				other: '',
				when,
				what,
				said: `${name}${when && `, ${when}`}: ${what}`,
				rows: [event ? `events/${event.id}` : 'quantities/coastal-share'],
				evidence: event?.evidence ?? 'secondary',
				disputed: event?.disputed
			};
		});
}

/** The places named, then the ways. */
export const table = (datasets: FigureData, view: View): FigureTable =>
	tabulate(
		[...places(datasets, view), ...lines(datasets, view)],
		[
			{ name: view.layers.length ? 'Place or way' : 'Place', cell: (item) => item.name },
			{ name: 'Other name', cell: (item) => item.other },
			{ name: 'Date', cell: (item) => item.when },
			{ name: 'What it is', cell: (item) => item.what }
		],
		({ mark, said, rows, evidence, disputed }) => ({ mark, said, rows, evidence, disputed })
	);
