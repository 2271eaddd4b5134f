import { dateInWords } from '../../domain/date';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { people } from '../../i18n/format';
import type { FigureDefinition, Words } from '../figure';
import { strengths } from './marks';

function describe(datasets: FigureData, view: ViewOf<'forces'>): Words {
	const told = (['pla', 'kmt'] as const).map((side) => strengths(datasets, view, side).filter((point) => point.state !== 'hidden'));
	const [pla, kmt] = told.map((points) => points.at(-1));
	if (!pla || !kmt) throw new Error(`forces: nothing is known through ${view.through}; the first figures are of mid-1946`);
	const ahead = pla.people > kmt.people;
	return {
		title: ahead ? 'The lines cross, by Mao’s count' : 'Outnumbered, by the party’s own count',
		unit: 'Armed strength, millions, as the Communist side published it',
		sentence: `By ${dateInWords(pla.date)} the party counts ${pla.atLeast ? 'more than ' : ''}${people(pla.people)} Communist troops against ${people(kmt.people)} Nationalist.`,
		key: [{ sign: 'solid', meaning: 'one side’s figures: Mao, November 1948' }],
		rows: told.flat().map((point) => `forces/${point.key}`)
	};
}

/** Nationalist and Communist strength, 1946–48, as Mao gave it in November 1948. */
export const forces: FigureDefinition<'forces'> = {
	describe,
	height: () => 300,
	full: { figure: 'forces', through: '1948-11' }
};
