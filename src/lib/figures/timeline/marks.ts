import { daysBetween } from '../../domain/date';
import type { Drawn, FigureData, Occurrence } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import type { DataMark } from '../figure';

type View = ViewOf<'timeline'>;
export type Show = View['show'];
/** Whose line an event stands on; `both` crosses the two. In the winter and after there is one line. */
export type Lane = Occurrence['lane'] | 'one';

/** Something that happened, or the days from one event to another. Places in time are in sleepers: see `placeOf`. */
export interface Happening extends DataMark {
	readonly lane: Lane;
	/** ISO dates, as far as they are known. */
	readonly date: string;
	readonly end: string | undefined;
	readonly at: number;
	readonly until: number;
	readonly title: string;
	readonly text: string;
	/** Of days that one waits: how many there are so far, whether they have ended, and whether a promised day began them. */
	readonly wait?: { readonly days: number; readonly over: boolean; readonly promised?: true };
}

/** What the words and the scene of a view need. */
export interface Facts {
	readonly show: Show;
	/** In order of time. */
	readonly marks: readonly Happening[];
	/** The event that the view is about, and the one that stands out before it. */
	readonly told: Happening;
	readonly before: Happening | undefined;
	/** The day up to which the line is laid, and how many sleepers without an event come before it but after the last event. */
	readonly now: number;
	readonly free: number;
	/** The ends of the line, and of the whole line that the strip shows. */
	readonly line: readonly [from: number, to: number];
	readonly whole: readonly [from: number, to: number];
	/** The two signatures, and the essay between them; of the years after, the signature and the treaty’s end. */
	readonly stations: readonly { readonly at: number; readonly tone: 'kmt' | 'party' }[];
	readonly lean: number;
	/** Which sleeper after the first signature is the told one, of how many. */
	readonly count: { readonly now: number; readonly all: number } | undefined;
	/** Days from the first signature, from the departure, and full years from the treaty’s first day; nothing of a date that is no day. */
	readonly since: Readonly<Record<Show, number | undefined>>;
}

/** The first and the last event of each line. */
const ends = {
	years: ['yalta-opens', 'alliance-signed'],
	moscow: ['mao-leaves-beijing', 'mao-leaves-moscow'],
	aftermath: ['alliance-signed', 'treaty-lapses']
} as const;

const laneTone = { nanjing: 'kmt', yanan: 'party', both: 'ink', one: 'party' } as const;

/** What is called the wait: from the birthday to the interview. */
const [birthday, interview] = ['stalin-birthday', 'the-turn'];

/** How many days without an event make a picture of their own. */
const silence = 3;

/** The longest event that takes all its sleepers, in days; a longer one only its first. */
const longest = 14;

const isDay = (date: string) => date.length === 10;
const first = '1945-01-01';

/** Where a date lies: in sleepers from the start of 1945, which are months after the treaty and days before. A month stands at its 15th. */
function placeOf(show: Show, date: string): number {
	const whole = isDay(date) ? date : `${date}-15`;
	if (show !== 'aftermath') return daysBetween(first, whole);
	const [year, month, day] = whole.split('-').map(Number) as [number, number, number];
	return 12 * (year - 1945) + month - 1 + (day - 1) / 31;
}

/** The event called `id`. @throws RangeError if there is none */
function eventOf({ events }: FigureData, id: string): Drawn<Occurrence> {
	const found = events.find((event) => event.id === id);
	if (!found) throw new RangeError(`timeline: there is no event “${id}” in events.csv`);
	return found;
}

/** From where to where a line runs, and up to where it is told. It goes on past its end if an event that is told does. */
function spanOf(datasets: FigureData, { show, through }: View) {
	const [from, end] = ends[show].map((id) => placeOf(show, eventOf(datasets, id).date)) as [number, number];
	const now = through === undefined ? end : placeOf(show, eventOf(datasets, through).date);
	return { from, to: Math.max(end, now), now };
}

/**
 * The events told, in order of time: those of the line up to the day of `through`.
 * @throws RangeError if the view names an event that is not in the data
 */
export function eventsIn(datasets: FigureData, view: View): readonly Happening[] {
	const { show, emphasis } = view;
	const { from, now } = spanOf(datasets, view);
	const chosen = new Set(emphasis.map((id) => eventOf(datasets, id).id));
	return datasets.events
		.map((event) => ({ event, at: placeOf(show, event.date) }))
		.filter(({ at }) => at >= from && at <= now)
		.toSorted((a, b) => a.at - b.at)
		.map(({ event, at }): Happening => {
			const { id, date, end, title, text, evidence, disputed } = event;
			const lane = show === 'years' ? event.lane : 'one';
			const last = end && isDay(end) && isDay(date) && daysBetween(date, end) <= longest ? end : date;
			const emphasised = chosen.has(id);
			return {
				key: id,
				state: emphasised ? 'emphasised' : 'shown',
				tone: emphasised ? laneTone[lane] : 'ink',
				evidence,
				disputed,
				rows: [`events/${id}`],
				numbers: [],
				lane,
				date,
				end,
				at,
				until: Math.min(placeOf(show, last), now),
				title,
				text
			};
		});
}

/** From the last day of the year that the agreement of 1950 named for the base to the day its troops had left. */
function promise({ quantities }: FigureData, left: Happening): Happening {
	const deadline = quantities.find(({ id }) => id === 'railway-deadline');
	if (!deadline) throw new RangeError('timeline: data/quantities.csv has no row “railway-deadline”');
	const date = `${deadline.value}-12-31`;
	return {
		...left,
		key: 'wait',
		state: 'shown',
		tone: 'party',
		evidence: 'derived',
		disputed: undefined,
		rows: [`quantities/${deadline.id}`, ...left.rows],
		date,
		end: left.date,
		at: placeOf('aftermath', date),
		until: left.at,
		text: '',
		wait: { days: daysBetween(date, left.date), over: true, promised: true }
	};
}

/** The events told, from a promised day to the day that it was kept and, in the winter, the days from the birthday to the interview, as far as they have passed. */
export function happenings(datasets: FigureData, view: View): readonly Happening[] {
	const events = eventsIn(datasets, view);
	const left = events.find(({ key }) => key === 'port-arthur-left');
	if (view.show === 'aftermath' && left?.state === 'emphasised') return [...events, promise(datasets, left)];
	const from = events.findIndex(({ key }) => key === birthday);
	const began = events[from];
	if (view.show !== 'moscow' || !began) return events;
	const over = events.find(({ key }) => key === interview);
	const until = over?.at ?? spanOf(datasets, view).now;
	const wait: Happening = {
		...began,
		key: 'wait',
		state: 'shown',
		tone: 'party',
		evidence: 'derived',
		disputed: undefined,
		rows: [began, ...(over ? [over] : [])].flatMap(({ rows }) => rows),
		end: over?.date,
		until,
		text: '',
		wait: { days: until - began.at, over: over !== undefined }
	};
	return events.toSpliced(from + 1, 0, wait);
}

/** @throws RangeError if nothing of the line is told */
export function factsOf(datasets: FigureData, view: View): Facts {
	const { show, through } = view;
	const marks = happenings(datasets, view);
	const events = marks.filter(({ wait }) => !wait);
	const chosen = events.filter(({ state }) => state === 'emphasised');
	// of several of one day, the one that the data names first
	const last = events.find(({ at }) => at === events.at(-1)?.at);
	const told = chosen.at(-1) ?? last;
	if (!told) throw new RangeError(`timeline: nothing of “${show}” is told through “${through ?? ''}”`);
	const { from, to, now } = spanOf(datasets, view);
	const place = (id: string) => placeOf(show, eventOf(datasets, id).date);

	// the winter without an event that stands out is about the empty days after the last one
	const next = datasets.events.map(({ date }) => placeOf(show, date)).filter((at) => at > now);
	const empty = show === 'moscow' && !chosen.length && next.length ? Math.min(...next) - now - 1 : 0;
	const free = empty >= silence ? empty : 0;

	const [opens, closes] =
		show === 'aftermath' ? ends.aftermath : (['treaty-1945', 'alliance-signed'] as const);
	const [start, end] = [place(opens), place(closes)];
	const day = (id: string) => {
		const { date } = eventOf(datasets, id);
		return isDay(told.date) && told.date >= date ? daysBetween(date, told.date) : undefined;
	};
	const inForce = day('treaty-in-force');
	return {
		show,
		marks,
		told,
		before: chosen.findLast((one) => one.at < told.at && isDay(one.date) && isDay(told.date)),
		now: now + free,
		free,
		line: [from, to],
		whole: [show === 'aftermath' ? start : place('yalta-opens'), Math.max(end, now)],
		stations: [
			{ at: start, tone: show === 'aftermath' ? 'party' : 'kmt' },
			{ at: end, tone: 'party' }
		],
		lean: place('lean-to-one-side'),
		count:
			told.at >= start && told.at <= end
				? { now: Math.floor(told.at) - Math.floor(start), all: Math.floor(end) - Math.floor(start) }
				: undefined,
		since: {
			years: day('treaty-1945'),
			moscow: day('mao-leaves-beijing'),
			aftermath: inForce === undefined ? undefined : Math.floor((inForce + 1) / 365.25)
		}
	};
}
