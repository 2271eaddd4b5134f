import type { ViewOf } from '../../domain/view';
import { defineFigure, telling, type Told } from '../define';
import { beside, demands, factsOf, readings, requestOf, totals } from './marks';
import * as words from './words.en';

const squares = { marks: totals, facts: factsOf, height: 300 };

const told: Readonly<Record<ViewOf<'repayments'>['show'], Told<'repayments'>>> = {
	demands: telling({
		marks: demands,
		facts: requestOf,
		words: words.demands,
		rows: ['quantities/protocol-years'],
		height: 300
	}),
	all: telling({ ...squares, words: words.all }),
	one: telling({ ...squares, words: words.one }),
	output: telling({ marks: beside, facts: factsOf, words: words.output, height: 290 }),
	disputed: telling({ ...squares, words: words.disputed }),
	agreement: telling({
		marks: (datasets, view) => [...totals(datasets, view), ...readings(datasets, view)],
		facts: factsOf,
		words: words.agreement,
		height: 290
	})
};

/** Strategic goods for the Soviet Union, 1954–59: four totals, and what they are to be held against. */
export const repayments = defineFigure({ figure: 'repayments', show: 'all' }, ({ show }) => told[show]);
