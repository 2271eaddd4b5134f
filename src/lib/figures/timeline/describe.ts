import { dateInWords, daysBetween } from '../../domain/date';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { plain } from '../../i18n/format';
import type { FigureDefinition, KeyEntry, Words } from '../figure';
import { eventOf, happenings, type EventMark } from './marks';
import { daysOfWaiting } from './wait';
import { table } from './table';

type TimelineView = ViewOf<'timeline'>;

const units = {
	years: 'Moscow’s two lines, to Nanjing and to Yan’an, 1945–50; a long station joins both',
	moscow: 'Events of the winter, 6 December 1949 – 17 February 1950, to scale',
	aftermath: 'What followed, from 11 April 1950, when the treaty took effect, to 1980, to scale'
} as const;

/** The event the view is about: the last that stands out, else the last that has happened. */
function focus(marks: readonly EventMark[]): EventMark {
	const seen = marks.filter((mark) => mark.state !== 'hidden');
	const found =
		seen.findLast((mark) => mark.state === 'emphasised') ??
		seen.findLast((mark) => !mark.ahead) ??
		seen.at(0);
	if (!found) throw new RangeError('timeline: no event of events.csv lies in the span of this view');
	return found;
}

/** Where an event lies in the view's own measure: days from a signature, a day of the journey, years of the treaty. */
function whereabouts(datasets: FigureData, { show }: TimelineView, told: EventMark): string {
	const since = (id: string) => daysBetween(eventOf(datasets, id).date, told.date);
	if (told.date.length < 10) return '';
	if (show === 'moscow') return `, on day ${since('mao-leaves-beijing') + 1} of the journey`;
	if (show === 'aftermath') {
		const years = Math.floor((since('treaty-in-force') + 1) / 365.25);
		return years < 1 ? '' : `, ${years} ${years === 1 ? 'year' : 'years'} after the treaty took effect`;
	}
	const days = since('treaty-1945');
	return days > 0 ? `, ${plain(days)} days after Moscow signed with the government` : '';
}

/** What the view is about: the event that stands out, and at the turn what led to it. */
const title = (datasets: FigureData, told: EventMark): string =>
	told.key === 'the-turn' ? `A new treaty, ${daysOfWaiting(datasets)} days after the birthday` : told.title;

const key = (marks: readonly EventMark[]): readonly KeyEntry[] => [
	...(marks.some((mark) => mark.ahead && mark.state !== 'hidden')
		? [{ sign: 'faint' as const, meaning: 'still to come' }]
		: []),
	...(marks.some((mark) => mark.evidence === 'reported' && mark.state !== 'hidden' && !mark.ahead)
		? [{ sign: 'hollow' as const, meaning: 'reported; the page cited was not seen' }]
		: [])
];

function describe(datasets: FigureData, view: TimelineView): Words {
	const marks = happenings(datasets, view);
	const told = focus(marks);
	return {
		title: title(datasets, told),
		unit: units[view.show],
		sentence: `${dateInWords(told.date)}: ${told.title}${whereabouts(datasets, view, told)}.`,
		key: key(marks),
		rows: marks.filter((mark) => mark.state !== 'hidden').map((mark) => `events/${mark.key}`)
	};
}

/** The chronology: 1945–50 on two lines, the Moscow winter by the day, and what followed to 1980. */
export const timeline: FigureDefinition<'timeline'> = {
	describe,
	table,
	height: () => 400,
	full: {
		figure: 'timeline',
		show: 'years',
		emphasis: ['treaty-1945', 'lean-to-one-side', 'alliance-signed']
	}
};
