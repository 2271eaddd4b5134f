import type { FigureData } from '../../domain/dataset';
import type { FigureTable } from '../figure';
import { tabulate } from '../table';
import { stillToCome } from '../words.en';
import type { LoanView } from './block';
import { loanMarks } from './marks';
import { interestItems } from './table/interest';
import { planItems } from './table/plan';
import { totalItems } from './table/totals';

/** The years of the credit, drawn, repaid and owed; what interest it bore; or all loans, smallest first. */
export function table(datasets: FigureData, view: LoanView): FigureTable {
	const marks = loanMarks(datasets, view);
	if (view.show === 'wider')
		return tabulate(
			totalItems(datasets, marks),
			[
				{ name: 'Loan or total', cell: (item) => item.name },
				{ name: 'What it covers', cell: (item) => item.covers },
				{ name: 'Old roubles, billion', numeric: true, cell: (item) => item.billions }
			],
			({ mark, said, rows, evidence, disputed }) => ({ mark, said, rows, evidence, disputed })
		);
	if (view.show === 'interest')
		return tabulate(
			interestItems(marks),
			[
				{ name: 'Year', cell: (item) => item.year },
				{ name: 'Reckoned', cell: (item) => item.how },
				{ name: 'Interest, US$ million', numeric: true, cell: (item) => item.sum },
				{ name: 'At this point', cell: (item) => (item.ahead ? stillToCome : '') }
			],
			({ mark, said, rows }) => ({ mark, said, rows, evidence: 'derived' })
		);
	const other = view.show === 'other-reading';
	return tabulate(
		planItems(datasets, view, marks),
		[
			{ name: 'Year', cell: (item) => item.year },
			{
				name: view.show === 'offer' ? 'Offered, US$ million' : 'Drawn, US$ million',
				numeric: true,
				cell: (item) => item.drawn
			},
			{ name: 'Sum so far, US$ million', numeric: true, cell: (item) => item.sum },
			{ name: 'Repaid, US$ million', numeric: true, cell: (item) => item.repaid },
			{
				name: `Owed at the end of the year${other ? ', record of June 1949' : ''}, US$ million`,
				numeric: true,
				cell: (item) => item.owed
			},
			{
				name: 'Owed at the end of the year, Article 3, US$ million',
				numeric: true,
				cell: (item) => item.owedOther
			},
			{ name: 'Repaid by', cell: (item) => item.by },
			{ name: 'At this point', cell: (item) => (item.ahead ? stillToCome : '') }
		],
		({ mark, said, ahead, rows, evidence, disputed }) => ({
			mark,
			said: `${said}${ahead ? `, ${stillToCome}` : ''}`,
			rows,
			evidence,
			disputed
		})
	);
}
