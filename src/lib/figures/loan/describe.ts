import type { FigureData } from '../../domain/dataset';
import type { FigureDefinition, Words } from '../figure';
import type { LoanView } from './block';
import { drawn, offer, repayment } from './words/agreed';
import { interest, wider } from './words/cost';
import { balance, otherReading } from './words/owed';
import { table } from './table';

function describe(datasets: FigureData, view: LoanView): Words {
	switch (view.show) {
		case 'offer':
			return offer(datasets);
		case 'drawn':
			return drawn(datasets, view);
		case 'repayment':
			return repayment(datasets, view);
		case 'balance':
			return balance(datasets, view);
		case 'other-reading':
			return otherReading(datasets);
		case 'interest':
			return interest(datasets);
		case 'wider':
			return wider(datasets);
	}
}

/** The credit of 14 February 1950: offered, drawn, repaid, owed, what it cost, and among all Soviet loans. */
export const loan: FigureDefinition<'loan'> = {
	describe,
	table,
	height: ({ show }) => (show === 'wider' ? 290 : show === 'interest' ? 300 : 320),
	full: { figure: 'loan', show: 'balance', through: 1965 }
};
