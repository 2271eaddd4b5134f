import { dateInWords } from '../../domain/date';
import type { FigureData } from '../../domain/dataset';
import { plain } from '../../i18n/format';
import type { FigureTable } from '../figure';
import { isSeen, tabulate } from '../table';
import { counted, dated, lower } from './lettering';
import { lots, project, specialists, type AidView, type Count, type Lot } from './marks';

/** “August 1949”, “August 1949 to October 1949”, “1950 to 1956”. */
const when = ({ date }: Count): string =>
	date
		.split('/')
		.map((day) => dateInWords(day))
		.join(' to ');

function people(datasets: FigureData, view: AidView): FigureTable {
	return tabulate(
		specialists(datasets, view).toSorted((a, b) => a.from - b.from || a.number - b.number),
		[
			{ name: 'Date', cell: when },
			{ name: 'Whom it counts', cell: ({ what, date }) => dated(what, date) },
			{ name: 'People', numeric: true, cell: ({ number, bound }) => counted(number, bound) }
		],
		(count) => ({
			mark: count.key,
			said: `${when(count)}, ${lower(count.what)}: ${counted(count.number, count.bound)} people`,
			rows: [`advisers/${count.key}`],
			evidence: count.evidence,
			disputed: count.disputed
		})
	);
}

/** How a lot was counted later, by the end of its key. */
function fate({ key }: Lot): string {
	if (key.endsWith('-one-count')) return 'built by one count only';
	return key.endsWith('-no-count') ? 'not built by either count' : 'built by both counts';
}

const lotsSeen = (datasets: FigureData, view: AidView) =>
	lots(datasets, view)
		.filter(isSeen)
		.map((lot) => {
			const { id, date, label, number } = project(datasets, lot.agreement);
			return { lot, id, label, number, date: dateInWords(date), count: plain(lot.count), all: plain(number) };
		});

function agreed(datasets: FigureData, view: AidView): FigureTable {
	return tabulate(
		lotsSeen(datasets, view),
		[
			{ name: 'Date', cell: ({ date }) => date },
			{ name: 'Agreement', cell: ({ label }) => label },
			{ name: 'Projects', numeric: true, cell: ({ count }) => count },
			{ name: 'Projects agreed in that round', numeric: true, cell: ({ all }) => all }
		],
		({ lot, id, date, number, count, all }) => ({
			mark: lot.key,
			said: `${date}: ${count}${lot.count < number ? ` of ${all}` : ''} projects agreed`,
			rows: [`projects/${id}`],
			evidence: lot.evidence,
			disputed: lot.disputed
		})
	);
}

/** Nobody says which projects were not built: a lot stands among a round’s squares and is not said to be of it. */
function built(datasets: FigureData, view: AidView): FigureTable {
	return tabulate(
		lotsSeen(datasets, view),
		[
			{ name: 'Later count', cell: ({ lot }) => fate(lot) },
			{ name: 'Drawn among the squares of', cell: ({ date }) => date },
			{ name: 'Projects', numeric: true, cell: ({ count }) => count },
			{ name: 'Squares of that round', numeric: true, cell: ({ all }) => all }
		],
		({ lot, id, date, count, all }) => ({
			mark: lot.key,
			said: `${count} projects ${fate(lot)}, drawn among the ${all} of ${date}; which ones is not said`,
			rows: [id, 'built', 'built-other'].map((row) => `projects/${row}`),
			evidence: lot.evidence,
			disputed: lot.disputed
		})
	);
}

/** The counts of specialists in order of time, or the projects round by round. */
export function table(datasets: FigureData, view: AidView): FigureTable {
	switch (view.show) {
		case 'specialists':
			return people(datasets, view);
		case 'projects':
			return agreed(datasets, view);
		case 'built':
			return built(datasets, view);
	}
}
