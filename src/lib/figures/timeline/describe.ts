import { defineFigure, telling } from '../define';
import { factsOf, happenings } from './marks';
import { words } from './words.en';

const line = telling({ marks: happenings, facts: factsOf, words, height: 380 });

/** The line that is read: 1945–50 on two tracks, the Moscow winter and what followed to 1980 on one. */
export const timeline = defineFigure(
	{
		figure: 'timeline',
		show: 'years',
		emphasis: ['treaty-1945', 'lean-to-one-side', 'alliance-signed']
	},
	() => line
);
