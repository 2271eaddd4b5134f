import type { Mark } from '../../chart/mark';
import { decimalYear } from '../../domain/date';
import type { Drawn, FigureData, Occurrence } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';

type TimelineView = ViewOf<'timeline'>;
type Event = Drawn<Occurrence>;

/** Whose line an event stands on; `both` joins the two. */
export type Lane = Occurrence['lane'];

/** An event on the line of time. */
export interface EventMark extends Mark {
	/** Decimal year. */
	readonly at: number;
	readonly date: string;
	readonly title: string;
	readonly text: string;
	readonly lane: Lane;
	/** Whether it is still to come. */
	readonly ahead: boolean;
}

/** The first and the last event of the views that are not whole years. */
const ends = {
	moscow: ['mao-leaves-beijing', 'mao-leaves-moscow'],
	aftermath: ['treaty-in-force', 'treaty-lapses']
} as const;

const laneTone = { nanjing: 'kmt', yanan: 'party', both: 'ink' } as const;

/** The event called `id`. @throws RangeError if there is none */
export function eventOf({ events }: FigureData, id: string): Event {
	const found = events.find((event) => event.id === id);
	if (!found) throw new RangeError(`timeline: there is no event “${id}” in events.csv`);
	return found;
}

/**
 * The stretch of time a view is about, in decimal years. That of `years` grows with the story: it ends a little after
 * the last event told, so that the line is always full of what has happened.
 */
function spanOf(datasets: FigureData, { show, through }: TimelineView): readonly [number, number] {
	const at = (id: string) => decimalYear(eventOf(datasets, id).date);
	if (show !== 'years') return [at(ends[show][0]), at(ends[show][1])];
	const told = through === undefined ? 1951 : at(through);
	return [1945, Math.min(1951, told + 0.1 + (told - 1945) * 0.06)];
}

/**
 * Every event in order of time: the same in every view, those outside its span hidden.
 * @throws RangeError if the view names an event that is not in the data
 */
export function happenings(datasets: FigureData, view: TimelineView): readonly EventMark[] {
	const [from, to] = spanOf(datasets, view);
	const now = view.through === undefined ? Infinity : decimalYear(eventOf(datasets, view.through).date);
	const emphasis = new Set(view.emphasis.map((id) => eventOf(datasets, id).id));
	return datasets.events
		.map((event) => ({ event, at: decimalYear(event.date) }))
		.sort((a, b) => a.at - b.at)
		.map(({ event, at }): EventMark => {
			const emphasised = emphasis.has(event.id);
			const ahead = at > now;
			return {
				key: event.id,
				at,
				date: event.date,
				title: event.title,
				text: event.text,
				lane: event.lane,
				ahead,
				evidence: event.evidence,
				...(event.disputed && { disputed: event.disputed }),
				state: at < from || at > to ? 'hidden' : emphasised ? 'emphasised' : ahead ? 'muted' : 'shown',
				tone: view.show === 'years' ? laneTone[event.lane] : emphasised ? 'party' : 'ink'
			};
		});
}
