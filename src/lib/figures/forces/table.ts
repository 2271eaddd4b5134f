import { dateInWords } from '../../domain/date';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { people, plain } from '../../i18n/format';
import type { FigureTable } from '../figure';
import { tabulate } from '../table';
import { armies } from './marks';

const bounds = { exact: '', about: 'about ', 'at-least': 'over ' } as const;

/** The strengths told, in order of time, the larger army first. */
export function table(datasets: FigureData, view: ViewOf<'forces'>): FigureTable {
	const { kmt, pla } = armies(datasets, view);
	const told = [kmt, pla]
		.flatMap((army) =>
			army.told.map((point) => ({
				...point,
				name: army.name,
				bound: bounds[datasets.forces.find(({ id }) => id === point.key)?.bound ?? 'exact'],
				before: point.gap ? 'no figure in between' : ''
			}))
		)
		.toSorted((a, b) => a.at - b.at || b.people - a.people);
	return tabulate(
		told,
		[
			{ name: 'Date', cell: (point) => dateInWords(point.date) },
			{ name: 'Army', cell: (point) => point.name },
			{
				name: 'Soldiers, by Mao’s count',
				numeric: true,
				cell: (point) => `${point.bound}${plain(point.people)}`
			},
			{ name: 'Before it', cell: (point) => point.before }
		],
		(point) => ({
			mark: point.key,
			said: `${dateInWords(point.date)}: ${point.bound}${people(point.people)} ${point.name} soldiers, by Mao’s count${point.before && `, ${point.before} since the one before`}`,
			rows: [`forces/${point.key}`],
			evidence: point.evidence,
			disputed: point.disputed
		})
	);
}
