import type { ViewOf } from '../../domain/view';
import { defineFigure, telling, type Told } from '../define';
import { factsOf, marksIn } from './marks';
import { words } from './words.en';

const heights: Readonly<Record<ViewOf<'map'>['extent'], number>> = {
	eurasia: 240,
	china: 300,
	northeast: 320
};

/** The source line names what the words rest on, too. */
const describe = (told: Told<'map'>): Told<'map'> => ({
	...told,
	describe(datasets, view) {
		const words = told.describe(datasets, view);
		return { ...words, rows: [...new Set([...words.rows, ...factsOf(datasets, view).rows])] };
	}
});

/** The country between Moscow and the Yellow Sea: places, the railway, who went where. */
export const map = defineFigure(
	{
		figure: 'map',
		extent: 'northeast',
		places: ['manzhouli', 'harbin', 'suifenhe', 'changchun', 'shenyang', 'dalian', 'port-arthur', 'beijing'],
		emphasis: ['dalian', 'port-arthur'],
		layers: ['railway', 'northeast']
	},
	({ extent }) => describe(telling({ marks: marksIn, facts: factsOf, words, height: heights[extent] }))
);
