import type { FigureData } from '../../domain/dataset';
import { plain } from '../../i18n/format';
import type { FigureDefinition, Words } from '../figure';
import { counted, lower } from './lettering';
import { agreementsOf, project, specialists, type AidView } from './marks';
import { table } from './table';

/** A count of specialists by its key. @throws Error if it is not drawn */
function count(datasets: FigureData, view: AidView, key: string): string {
	const found = specialists(datasets, view).find((one) => one.key === key);
	if (!found) throw new Error(`aid: data/advisers.csv has no drawn row “${key}”`);
	return counted(found.number, found.bound);
}

function people(datasets: FigureData, view: AidView): Words {
	const all = count(datasets, view, 'winter-1949-50');
	const decade = count(datasets, view, '1950-60');
	return {
		title: `From ${count(datasets, view, '1949-08')} specialists to ${decade}, never one count`,
		unit: 'Soviet specialists in China; bars show the time that a count covers',
		sentence: `${all.charAt(0).toUpperCase()}${all.slice(1)} were counted in the first winter, ${decade} sent over a decade; the counts differ in whom they count.`,
		key: [
			{ sign: 'solid', meaning: 'a count; they differ in whom they count' },
			{ sign: 'hatched', meaning: 'sources disagree' }
		],
		rows: specialists(datasets, view).map(({ key }) => `advisers/${key}`)
	};
}

function agreed(datasets: FigureData): Words {
	const rows = agreementsOf(datasets);
	const total = plain(project(datasets, 'total').number);
	const rounds = rows.map(
		(row, i) => `${plain(row.number)} ${['projects ', 'more '][i] ?? ''}in ${row.date.slice(0, 4)}`
	);
	return {
		title: `${total} projects, agreed in ${plain(rows.length)} rounds`,
		unit: 'One square is one industrial project',
		sentence: `Moscow agreed to help build ${rounds.slice(0, -1).join(', ')} and ${rounds.at(-1)}: ${total} in all.`,
		key: [],
		rows: [...rows.map((row) => row.id), 'total'].map((id) => `projects/${id}`)
	};
}

function built(datasets: FigureData): Words {
	const total = plain(project(datasets, 'total').number);
	const one = plain(project(datasets, 'built').number);
	const other = project(datasets, 'built-other');
	return {
		title: `${one} or ${plain(other.number)} of the ${total} were built`,
		unit: 'One square is one industrial project',
		sentence: `One count has ${one} projects built, another ${plain(other.number)} ${lower(other.label)}, of ${total} agreed.`,
		key: [
			{ sign: 'hatched', meaning: 'built by one count only' },
			{ sign: 'hollow', meaning: 'not built; which ones is not said' }
		],
		rows: ['projects/total', 'projects/built', 'projects/built-other']
	};
}

function describe(datasets: FigureData, view: AidView): Words {
	switch (view.show) {
		case 'specialists':
			return people(datasets, view);
		case 'projects':
			return agreed(datasets);
		case 'built':
			return built(datasets);
	}
}

/** What came with the money: Soviet specialists, and the industrial projects agreed and built. */
export const aid: FigureDefinition<'aid'> = {
	describe,
	table,
	height: ({ show }) => (show === 'specialists' ? 380 : show === 'projects' ? 320 : 280),
	full: { figure: 'aid', show: 'projects' }
};
