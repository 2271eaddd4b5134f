import { en } from '../../i18n/locale.en';
import type { KeyEntry, PictureWords } from '../figure';
import { soldiersAMark, type Facts, type Strength } from './marks';

const army = { kmt: 'Nationalist', pla: 'Communist' };

/** A floor is said to be one; that a number is rounded is said in the table only. */
const strength = ({ people, bound }: Strength) =>
	en.bound(en.people(people), bound === 'at-least' ? bound : 'exact');

/** The words in the drawing. */
export const labels = {
	army,
	strength,
	/** Where the first strength has said that they are millions. */
	millions: (people: number) => en.number(people / 1e6, 2),
	/** A strength of before, fullest first. */
	before: (one: Strength) => [`${strength(one)} in ${en.date(one.date)}`, strength(one)],
	ratio: (times: number) => `${en.number(times, 1)} to 1`,
	ofWhat: 'soldiers, by the party’s count',
	crossing: (year: number) => [
		`Autumn ${year}: by Mao’s count, the Communist army is now the larger`,
		`Autumn ${year}: by Mao’s count, the party overtakes`,
		`Autumn ${year}`
	],
	month: (date: string) => en.date(date, true),
	months: (first: string, last: string) => `${first}–${last}`
};

const gap = (one: Strength) => (one.gap ? 'no figure in between' : '');

/** The words beside the drawing. */
export const words: PictureWords<Facts, Strength> = {
	title: ({ kmt, pla }) =>
		pla.people > kmt.people
			? 'By Mao’s count, the larger army is now the party’s'
			: `Outnumbered ${labels.ratio(kmt.people / pla.people)}, by the party’s own count`,
	unit: ({ log }) =>
		log
			? 'Armed strength, millions, log scale: equal heights are equal ratios, and there is no zero'
			: 'Armed strength, as Mao published it in November 1948',
	sentence: ({ kmt, pla }) =>
		`By ${en.date(kmt.date)} the party counted ${strength(pla)} Communist troops against ${en.people(kmt.people)} Nationalist.`,
	key: ({ told, log, kmt }) => [
		log
			? { sign: 'solid', meaning: 'one side’s figures: Mao, November 1948' }
			: {
					sign: 'soldier',
					meaning: `${en.number(soldiersAMark)} soldiers, to the nearest; a file of ten is ${en.number(10 * soldiersAMark)}`
				},
		...(log
			? []
			: told
					.filter(({ side, people }) => side === 'kmt' && people > kmt.people)
					.slice(0, 1)
					.map(({ date }): KeyEntry => ({ sign: 'faint', meaning: `fewer than in ${en.date(date)}` }))),
		...(log && told.some((one) => one.gap)
			? [{ sign: 'dashed', meaning: 'no figure in between' } as const]
			: [])
	],
	columns: [
		{ name: 'Date', cell: ({ date }) => en.date(date) },
		{ name: 'Army', cell: ({ side }) => army[side] },
		{
			name: 'Soldiers, by Mao’s count',
			numeric: true,
			cell: ({ people, bound }) => en.bound(en.number(people), bound)
		},
		{ name: 'Before it', cell: gap }
	],
	said: (one) =>
		`${en.date(one.date)}: ${en.bound(en.people(one.people), one.bound)} ${army[one.side]} soldiers, by Mao’s count${one.gap ? `, ${gap(one)} since the one before` : ''}`
};
