import type { Mark, MarkState } from '../../chart/mark';
import type { Clause, FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';

type View = ViewOf<'treaties'>;

export type Treaty = Clause['treaty'];
export type Subject = Clause['subject'];

/** What one of the treaties says on one subject. */
export interface ClauseMark extends Mark {
	readonly treaty: Treaty;
	readonly subject: Subject;
	readonly short: string;
	readonly text: string;
}

/** How a subject stands in 1950 beside 1945. */
export type Change = 'changed' | 'kept' | 'unread';

/** A subject, and its clause in each treaty. */
export interface SubjectMark {
	readonly subject: Subject;
	readonly heading: string;
	readonly state: Exclude<MarkState, 'hidden'>;
	readonly change: Change;
	readonly clauses: readonly ClauseMark[];
}

/** Judged from the clauses in treaties.csv; whatever is not listed is settled differently in 1950. */
const changes: Readonly<Partial<Record<Subject, Change>>> = { term: 'kept', mongolia: 'unread' };

/** The subjects in the order of the data, with a clause from each treaty. The same marks in every view. */
export function subjectMarks({ treaties }: FigureData, view: View): readonly SubjectMark[] {
	const subjects = [...new Set(treaties.map(({ subject }) => subject))];
	return subjects.map((subject) => {
		const rows = treaties.filter((row) => row.subject === subject);
		const state =
			view.emphasis.length === 0 ? 'shown' : view.emphasis.includes(subject) ? 'emphasised' : 'muted';
		return {
			subject,
			heading: rows[0]?.heading ?? subject,
			state,
			change: changes[subject] ?? 'changed',
			clauses: rows.map((row) => ({
				key: row.id,
				treaty: row.treaty,
				subject,
				short: row.short,
				text: row.text,
				tone: row.treaty === '1945' ? 'kmt' : changes[subject] === 'unread' ? 'quiet' : 'party',
				evidence: row.evidence,
				...(row.disputed ? { disputed: row.disputed } : {}),
				state: clauseState(row.treaty, view, state)
			}))
		};
	});
}

/** The treaty still to come is hidden, the one already told is muted. */
function clauseState(treaty: Treaty, view: View, subject: SubjectMark['state']): MarkState {
	if (view.show === 'both' || view.show === treaty) return subject;
	return treaty === '1950' ? 'hidden' : 'muted';
}

/** The day each treaty was signed: an ISO date. */
export function signedOn({ events }: FigureData, treaty: Treaty): string {
	const id = treaty === '1945' ? 'treaty-1945' : 'alliance-signed';
	const event = events.find((row) => row.id === id);
	if (!event) throw new Error(`treaties: there is no row ${id} in events.csv`);
	return event.date;
}
