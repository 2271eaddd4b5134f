import { defineFigure, telling } from '../define';
import { countFacts, countsOf, regionFacts, regionParts } from './marks';
import * as words from './words.en';

const counts = telling({ marks: countsOf, facts: countFacts, words: words.counts, height: 320 });

const regions = telling({
	marks: regionParts,
	facts: regionFacts,
	words: words.regions,
	rows: ['regions/total'],
	height: 320
});

/** Party members, 1921–50, and by region in July 1949. */
export const membership = defineFigure(
	{ figure: 'membership', show: 'civil-war', emphasis: [] },
	({ show }) => (show === 'regions' ? regions : counts)
);
