import type { ViewOf } from '../../domain/view';
import { defineFigure, telling, type Told } from '../define';
import {
	clausesIn,
	events,
	factsOf,
	isSwitch,
	isTold,
	switchFactsOf,
	switchMarksIn,
	type ClauseMark,
	type SwitchFacts
} from './marks';
import { switchWords, words } from './words.en';

const heightOf = ({ show, emphasis: { length } }: ViewOf<'treaties'>): number => {
	const row = show === 'both' ? (length ? 130 : 68) : length ? 84 : 48;
	return Math.max(200, 64 + (length || 8) * row);
};

/** The source line names what the clauses that stand out rest on, of the treaties told, and the days they were signed. */
const describe = (told: Told<'treaties'>): Told<'treaties'> => ({
	...told,
	describe(datasets, view) {
		const { subjects, main, told: signed } = factsOf(datasets, view);
		const drawn = (main.length ? main : subjects).flatMap(({ clauses }) => clauses);
		return {
			...told.describe(datasets, view),
			rows: [
				...drawn.filter(({ treaty }) => isTold(view, treaty)).flatMap(({ rows }) => rows),
				...signed.map(({ event }) => `events/${event}`)
			]
		};
	}
});

const points = telling<'treaties', ClauseMark, SwitchFacts>({
	marks: switchMarksIn,
	facts: switchFactsOf,
	words: switchWords,
	rows: Object.values(events).map((event) => `events/${event}`),
	height: 520
});

/** The treaties of 1945 and 1950, subject by subject, or as railway points. */
export const treaties = defineFigure({ figure: 'treaties', show: 'both', emphasis: [] }, (view) =>
	isSwitch(view)
		? points
		: describe(telling({ marks: clausesIn, facts: factsOf, words, height: heightOf(view) }))
);
