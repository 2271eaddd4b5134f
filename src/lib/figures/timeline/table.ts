import { dateInWords } from '../../domain/date';
import type { Evidence, FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import type { FigureTable } from '../figure';
import { isSeen, tabulate } from '../table';
import { stillToCome } from '../words.en';
import { eventOf, happenings } from './marks';
import { daysOfWaiting, waitBetween, waitEnds, waitKey } from './wait';

const whose = {
	nanjing: 'Moscow and the government',
	yanan: 'Moscow and the party',
	both: 'both'
} as const;

const lines = { nanjing: 'the government’s line', yanan: 'the party’s line', both: 'both lines' } as const;

const time = (from: string, to: string | undefined): string =>
	to === undefined ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;

/** A row of the table before its cells are chosen. */
interface Item {
	readonly mark: string;
	readonly at: number;
	readonly when: string;
	readonly title: string;
	readonly whose: string;
	/** The same as spoken. */
	readonly line: string;
	readonly text: string;
	readonly ahead: boolean;
	readonly rows: readonly string[];
	readonly evidence: Evidence | undefined;
	readonly disputed?: string;
}

/** The wait between two of the events, where the view shows it. */
function wait(datasets: FigureData, view: ViewOf<'timeline'>, marks: ReturnType<typeof happenings>): Item[] {
	const found = waitBetween(
		marks.map((mark) => ({ ...mark, y: mark.at })),
		view.show
	);
	if (!found.seen) return [];
	const [from, to] = [waitEnds.from, waitEnds.to].map((id) => eventOf(datasets, id).date);
	return [
		{
			mark: waitKey,
			at: found.from,
			when: time(from ?? '', to),
			title: `${daysOfWaiting(datasets)} days from the birthday to the interview`,
			whose: '',
			line: '',
			text: '',
			ahead: false,
			rows: [waitEnds.from, waitEnds.to].map((id) => `events/${id}`),
			evidence: 'derived'
		}
	];
}

/** The events in sight in order of time; in `years` with the line they stand on. */
export function table(datasets: FigureData, view: ViewOf<'timeline'>): FigureTable {
	const marks = happenings(datasets, view);
	const events = marks.filter(isSeen).map((mark): Item => ({
		mark: mark.key,
		at: mark.at,
		when: time(mark.date, eventOf(datasets, mark.key).end),
		title: mark.title,
		whose: view.show === 'years' ? whose[mark.lane] : '',
		line: view.show === 'years' ? lines[mark.lane] : '',
		text: mark.text,
		ahead: mark.ahead,
		rows: [`events/${mark.key}`],
		evidence: mark.evidence,
		...(mark.disputed && { disputed: mark.disputed })
	}));
	const items = [...events, ...wait(datasets, view, marks)].sort((a, b) => a.at - b.at);
	return tabulate(
		items,
		[
			{ name: 'Date', cell: (item) => item.when },
			{ name: 'Event', cell: (item) => item.title },
			{ name: 'Whose story', cell: (item) => item.whose },
			{ name: 'What happened', cell: (item) => item.text },
			{ name: 'At this point', cell: (item) => (item.ahead ? stillToCome : '') }
		],
		({ mark, when, title, line, ahead, rows, evidence, disputed }) => ({
			mark,
			said: `${when}: ${title}${line && `, on ${line}`}${ahead ? `, ${stillToCome}` : ''}`,
			rows,
			evidence,
			disputed
		})
	);
}
