import { dateInWords, daysBetween } from '../../domain/date';
import type { Days, Station } from '../../domain/printed-track';
import { en } from '../../i18n/messages/en';
import { rowOf } from '../../measures/measure';
import { runMeasure } from '../../measures/registry';
import { datasets } from '../data/datasets';
import { layTrack } from './track';

/** The event at which the track changes its colour. */
const turn = 'lean-to-one-side';

const dayOf = (event: string): number =>
	daysBetween(
		rowOf('events', datasets.events, 'treaty-1945').date,
		rowOf('events', datasets.events, event).date
	);

/** The track of the opening, laid out at build from the days that the data has. */
export function daysBetweenTreaties(): Days {
	const sleepers = runMeasure('days(treaty-1945, alliance-signed)', datasets).value;
	const { width, height, path, at } = layTrack({ width: 600, rows: 10, gap: 56, margin: 8 });
	const before = dayOf(turn);
	const stations = Object.entries(en.hero.stations).map(([id, name]): Station => {
		const day = dayOf(id);
		return {
			id,
			name,
			date: dateInWords(rowOf('events', datasets.events, id).date),
			side: day < before ? 'kmt' : 'party',
			share: day / sleepers,
			...at(day / sleepers)
		};
	});
	return { sleepers, before, width, height, path, stations };
}
