import type { Mark, MarkState } from '../../chart/mark';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';

type View = ViewOf<'map'>;
type Layer = View['layers'][number];

/** A place: where it is, in degrees, and what it is called. */
export interface PlaceMark extends Mark {
	readonly lon: number;
	readonly lat: number;
	/** The name the story uses. */
	readonly name: string;
	/** Its other name, if it has one. */
	readonly other: string;
}

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');

/** A place goes by its older name where its id does: Port Arthur for Lüshun. */
function names({ id, name, olderName }: FigureData['places'][number]): { name: string; other: string } {
	return slug(olderName) === id ? { name: olderName, other: name } : { name, other: olderName };
}

/** The places a layer is about: they are seen with it, named or not. */
const ends: Readonly<Partial<Record<Layer, readonly string[]>>> = {
	journey: ['beijing', 'moscow'],
	yalta: ['yalta']
};

/** Ids of the places that the view stresses, or that its layers are about. */
export const foremost = ({ emphasis, layers }: View): readonly string[] => [
	...emphasis,
	...layers.flatMap((layer) => ends[layer] ?? [])
];

/** Every place there is, in every view; those the view does not name are hidden. Throws where a view names none of ours. */
export function placeMarks({ places }: FigureData, view: View): readonly PlaceMark[] {
	const { emphasis } = view;
	const named = [...view.places, ...foremost(view)];
	for (const id of named) {
		if (!places.some((place) => place.id === id))
			throw new Error(`map: there is no place “${id}” in places.csv`);
	}
	return places.map((place) => {
		const strong = emphasis.includes(place.id);
		return {
			key: place.id,
			...names(place),
			lon: place.lon,
			lat: place.lat,
			state: strong ? 'emphasised' : named.includes(place.id) ? 'shown' : 'hidden',
			tone: strong ? 'party' : 'ink',
			evidence: place.evidence
		};
	});
}

/** The state of what belongs to one of `layers`. */
export const stateIn = (view: View, ...layers: readonly Layer[]): MarkState =>
	layers.some((layer) => view.layers.includes(layer)) ? 'shown' : 'hidden';

/** Areas that a layer brings out. They have no name in the data: they are parts of the land. */
export function areaMarks(view: View): readonly { key: 'mongolia' | 'northeast'; state: MarkState }[] {
	return (['mongolia', 'northeast'] as const).map((key) => ({ key, state: stateIn(view, key) }));
}
