import { defineFigure, telling } from '../define';
import { factsOf, strengths } from './marks';
import { words } from './words.en';

const armies = telling({
	marks: (datasets, { through }) => strengths(datasets, through),
	facts: factsOf,
	words,
	height: 300
});

/** Nationalist and Communist strength, 1946–48, as Mao gave it in November 1948. */
export const forces = defineFigure({ figure: 'forces', through: '1948-11' }, () => armies);
