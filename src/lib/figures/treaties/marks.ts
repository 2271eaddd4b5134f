import type { MarkState } from '../../chart/mark';
import { daysBetween } from '../../domain/date';
import type { Clause, FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import type { DataMark } from '../figure';

type View = ViewOf<'treaties'>;

export type Treaty = Clause['treaty'];
export type Subject = Clause['subject'];

/** How a subject stands in 1950 beside 1945. */
export type Change = 'changed' | 'kept';

/** What one of the treaties says on one subject. */
export interface ClauseMark extends DataMark {
	readonly treaty: Treaty;
	readonly heading: string;
	readonly short: string;
	readonly text: string;
	/** Whether its treaty was told before and stands aside. */
	readonly aside: boolean;
	/** How it stands beside the clause of 1945, where both are told and it is the later one. */
	readonly beside: Change | undefined;
}

/** A subject, and its clause in each treaty that is seen. */
export interface SubjectMark {
	readonly subject: Subject;
	readonly heading: string;
	readonly state: Exclude<MarkState, 'hidden'>;
	readonly change: Change;
	readonly clauses: readonly ClauseMark[];
}

/** What the words of a view need. */
export interface Facts {
	readonly show: Treaty | 'both';
	/** The treaties told, each with its ISO date, its event and with whom it was signed. */
	readonly told: readonly {
		readonly treaty: Treaty;
		readonly date: string;
		readonly event: string;
		readonly partner: string;
	}[];
	readonly subjects: readonly SubjectMark[];
	/** Those that stand out. */
	readonly main: readonly SubjectMark[];
}

/** In the order of their columns. */
export const treaties: readonly Treaty[] = ['1945', '1950'];

/** Judged from the clauses in treaties.csv: the main point stands in 1950 too; whatever is not listed is settled differently. */
const kept: readonly Subject[] = ['mongolia', 'help', 'term'];

export const events = { '1945': 'treaty-1945', '1950': 'alliance-signed' } as const;

/** Whether the view is of railway points, and which treaties it tells. */
export const isSwitch = ({ show }: View): boolean => show.startsWith('switch');
const toldIn = ({ show }: View) => show.replace('switch-', '') as Facts['show'];

export const isTold = (view: View, treaty: Treaty): boolean =>
	toldIn(view) === 'both' || toldIn(view) === treaty;

/** The subjects in the order of the data. Of a treaty still to come no clause is seen; those of one already told are muted. */
export function subjectsIn(datasets: FigureData, view: View): readonly SubjectMark[] {
	const seen = treaties.filter((treaty) => isTold(view, treaty) || treaty === '1945');
	return [...new Set(datasets.treaties.map(({ subject }) => subject))].map((subject) => {
		const rows = datasets.treaties.filter((row) => row.subject === subject && seen.includes(row.treaty));
		const change = kept.includes(subject) ? 'kept' : 'changed';
		const state = !view.emphasis.length ? 'shown' : view.emphasis.includes(subject) ? 'emphasised' : 'muted';
		const clauses = rows.map(({ id, treaty, heading, short, text, evidence, disputed }): ClauseMark => ({
			key: id,
			tone: treaty === '1945' ? 'kmt' : 'party',
			state: isTold(view, treaty) ? state : 'muted',
			evidence,
			disputed,
			rows: [`treaties/${id}`],
			numbers: [],
			treaty,
			heading,
			short,
			text,
			aside: !isTold(view, treaty),
			beside: view.show === 'both' && treaty === '1950' ? change : undefined
		}));
		return { subject, heading: rows[0]?.heading ?? subject, state, change, clauses };
	});
}

/** The clauses subject by subject, that of 1945 before that of 1950. */
export const clausesIn = (datasets: FigureData, view: View): readonly ClauseMark[] =>
	subjectsIn(datasets, view).flatMap(({ clauses }) => clauses);

/** @throws Error if a row of data/events.csv is missing */
export function factsOf(datasets: FigureData, view: View): Facts {
	const subjects = subjectsIn(datasets, view);
	const told = treaties
		.filter((treaty) => isTold(view, treaty))
		.map((treaty) => {
			const event = datasets.events.find(({ id }) => id === events[treaty]);
			if (!event) throw new Error(`treaties: data/events.csv has no row “${events[treaty]}”`);
			const partner = datasets.treaties.find((row) => row.subject === 'partner' && row.treaty === treaty);
			return { treaty, date: event.date, event: event.id, partner: partner?.short ?? '' };
		});
	return { show: toldIn(view), told, subjects, main: subjects.filter(({ state }) => state === 'emphasised') };
}

/** What the words of the points need. */
export interface SwitchFacts {
	/** The treaty for which they are set, with its ISO date. */
	readonly set: Facts['told'][number];
	/** With whom the first treaty was signed, and how many days before this one: none if it is the first. */
	readonly before: string;
	readonly days: number;
	/** How long the treaty is to last, as on the plate. */
	readonly term: string;
	/** The partners that are seen, and the term. */
	readonly marks: readonly ClauseMark[];
}

/** The partners of the treaties signed so far, and the term of the last one. */
export const switchMarksIn = (datasets: FigureData, view: View): readonly ClauseMark[] =>
	subjectsIn(datasets, view)
		.filter(({ subject }) => subject === 'partner' || subject === 'term')
		.flatMap(({ subject, clauses }) => clauses.filter(({ aside }) => subject === 'partner' || !aside));

/** @throws Error if a row of data/events.csv is missing */
export function switchFactsOf(datasets: FigureData, view: View): SwitchFacts {
	const [first, last] = factsOf(datasets, { ...view, show: 'both' }).told as [
		Facts['told'][number],
		Facts['told'][number]
	];
	const set = isTold(view, first.treaty) ? first : last;
	const marks = switchMarksIn(datasets, view);
	return {
		set,
		before: first.partner,
		days: daysBetween(first.date, set.date),
		term: marks.at(-1)!.short.split(',')[0]!,
		marks
	};
}
