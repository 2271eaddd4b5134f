import type { ViewOf } from '../../domain/view';
import { defineFigure, telling, type Told } from '../define';
import { factsOf, lots, specialists } from './marks';
import * as words from './words.en';

const told: Readonly<Record<ViewOf<'aid'>['show'], Told<'aid'>>> = {
	specialists: telling({
		marks: specialists,
		facts: specialists,
		words: words.specialists,
		height: 380
	}),
	projects: telling({
		marks: (datasets) => lots(datasets, false),
		facts: factsOf,
		words: words.agreed,
		rows: ['projects/total'],
		height: 320
	}),
	built: telling({
		marks: (datasets) => lots(datasets, true),
		facts: factsOf,
		words: words.built,
		rows: ['projects/total'],
		height: 280
	})
};

/** What came with the money: Soviet specialists, and the industrial projects agreed and built. */
export const aid = defineFigure({ figure: 'aid', show: 'projects' }, ({ show }) => told[show]);
