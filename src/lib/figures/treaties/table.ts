import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import type { FigureTable } from '../figure';
import { isSeen, tabulate } from '../table';
import { subjectMarks } from './marks';

const beside = { changed: 'settled differently', kept: 'the same', unread: 'not read' } as const;

const spoken = { changed: '; not as in 1945', kept: '; the same as in 1945', unread: '' } as const;

/** The clauses subject by subject, that of 1945 before that of 1950; beside that of 1945 where both are told. */
export function table(datasets: FigureData, view: ViewOf<'treaties'>): FigureTable {
	const clauses = subjectMarks(datasets, view).flatMap(({ heading, change, clauses }) =>
		clauses.filter(isSeen).map((clause) => ({
			...clause,
			heading,
			compared: view.show === 'both' && clause.treaty === '1950' ? change : undefined
		}))
	);
	return tabulate(
		clauses,
		[
			{ name: 'Subject', cell: (clause) => clause.heading },
			{ name: 'Treaty', cell: (clause) => clause.treaty },
			{ name: 'In short', cell: (clause) => clause.short },
			{ name: 'In full', cell: (clause) => clause.text },
			{ name: 'Beside 1945', cell: (clause) => (clause.compared ? beside[clause.compared] : '') }
		],
		(clause) => ({
			mark: clause.key,
			said: `${clause.heading}, ${clause.treaty}: ${clause.short}${clause.compared ? spoken[clause.compared] : ''}`,
			rows: [`treaties/${clause.key}`],
			evidence: clause.evidence,
			disputed: clause.disputed
		})
	);
}
