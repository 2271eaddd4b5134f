import { dateInWords } from '../../domain/date';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { people, plain } from '../../i18n/format';
import type { FigureDefinition, KeyEntry, Words } from '../figure';
import { strength } from './lettering';
import { armies, latest } from './marks';
import { table } from './table';

const oneSide: KeyEntry = { sign: 'solid', meaning: 'one side’s figures: Mao, November 1948' };
const unknown: KeyEntry = { sign: 'dashed', meaning: 'no figure in between' };

function describe(datasets: FigureData, view: ViewOf<'forces'>): Words {
	const { kmt, pla } = latest(datasets, view);
	const both = armies(datasets, view);
	const told = [...both.pla.told, ...both.kmt.told];
	const ahead = pla.people > kmt.people;
	return {
		title: ahead
			? 'The lines cross, by Mao’s count'
			: `Outnumbered ${plain(kmt.people / pla.people, 1)} to 1, by the party’s own count`,
		unit: both.log
			? 'Armed strength, millions, log scale: equal heights are equal ratios, and there is no zero'
			: 'Armed strength, millions, as the Communist side published it',
		sentence: `By ${dateInWords(kmt.date)} the party counted ${strength(pla)} Communist troops against ${people(kmt.people)} Nationalist.`,
		key: told.some((point) => point.gap) ? [oneSide, unknown] : [oneSide],
		rows: told.map((point) => `forces/${point.key}`)
	};
}

/** Nationalist and Communist strength, 1946–48, as Mao gave it in November 1948. */
export const forces: FigureDefinition<'forces'> = {
	describe,
	table,
	height: () => 300,
	full: { figure: 'forces', through: '1948-11' }
};
