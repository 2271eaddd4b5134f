import { en } from '../../i18n/locale.en';
import type { PictureWords } from '../figure';
import type { Change, ClauseMark, Facts, SubjectMark, SwitchFacts, Treaty } from './marks';

/** The words in the drawing. */
export const labels = {
	/** The day over a column, in full and in short. */
	dates: (date: string) => [en.date(date), `${en.date(date, true)} ${date.slice(0, 4)}`],
	partner: (partner: string) => `Moscow and ${en.within(partner)}`,
	/** A subject’s name, and the same where that is too wide. */
	names: (heading: string) => [heading, heading.replace(/^The /, '')],
	more: (subjects: number) => `and ${en.number(subjects)} more`,
	/** How the later treaty stands beside the earlier one. */
	signs: { changed: '→', kept: '=' },
	plate: (term: string) => en.within(term),
	days: (days: number) => `${en.number(days)} days`,
	between: 'from one treaty to the other'
};

/** The same in a cell, and as spoken. */
const beside: Readonly<Record<Change, string>> = {
	changed: 'settled differently',
	kept: 'main point kept'
};
const spoken: Readonly<Record<Change, string>> = {
	changed: '; not as in 1945',
	kept: '; main point kept from 1945'
};

const shortOf = ({ clauses }: SubjectMark, treaty: Treaty) =>
	clauses.find((clause) => clause.treaty === treaty)?.short ?? '';

/** The words beside the drawing. */
export const words: PictureWords<Facts, ClauseMark> = {
	title({ show, told, subjects, main }) {
		const [first] = main;
		if (first && main.length === 1)
			return `${first.heading}: ${en.within(shortOf(first, show === 'both' ? '1950' : show))}`;
		if (show !== 'both') return `In ${show} Moscow signs with ${en.within(told[0]!.partner)}`;
		const all = main.length ? main : subjects;
		const changed = all.filter(({ change }) => change === 'changed');
		return main.length && changed.length === all.length
			? 'In 1950 each of these is settled anew'
			: `In 1950 ${en.number(changed.length)} of ${en.number(all.length)} are settled anew`;
	},
	unit: ({ show, told }) =>
		show === 'both'
			? `Treaties and agreements; ${labels.signs.changed} ${beside.changed} in 1950, ${labels.signs.kept} ${beside.kept}`
			: `The treaty of ${en.date(told[0]!.date)} and the agreements signed with it`,
	sentence({ show, told, subjects, main: [first] }) {
		if (show !== 'both') {
			const { date, partner } = told[0]!;
			const point = first ? ` ${first.heading}: ${shortOf(first, show)}.` : '';
			return `On ${en.date(date)} Moscow signs with ${en.within(partner)}.${point}`;
		}
		if (first)
			return `${first.heading} in 1945: ${shortOf(first, '1945')}; in 1950: ${shortOf(first, '1950')}.`;
		const changed = subjects.filter(({ change }) => change === 'changed').length;
		return `Of ${en.number(subjects.length)} subjects ${en.number(changed)} are settled differently in 1950 than in 1945.`;
	},
	key: () => [],
	columns: [
		{ name: 'Subject', cell: ({ heading }) => heading },
		{ name: 'Treaty', cell: ({ treaty }) => treaty },
		{ name: 'In short', cell: ({ short }) => short },
		{ name: 'In full', cell: ({ text }) => text },
		{ name: 'Beside 1945', cell: (clause) => (clause.beside ? beside[clause.beside] : '') }
	],
	said: (clause) =>
		`${clause.heading}, ${clause.treaty}: ${clause.short}${clause.beside ? spoken[clause.beside] : ''}`
};

/** The words beside the points. */
export const switchWords: PictureWords<SwitchFacts, ClauseMark> = {
	title: ({ set, days, term }) =>
		days
			? `A new partner, the same ${labels.plate(term)}`
			: `In ${set.treaty} Moscow signs with ${en.within(set.partner)}`,
	unit: () => 'Railway points from above: to which government the treaty leads',
	sentence({ set, before, days, term }) {
		const way = `${days ? `thrown from ${en.within(before)} to` : 'set for'} ${en.within(set.partner)}`;
		return `${days ? `${labels.days(days)} later` : `On ${en.date(set.date)}`} the points are ${way}; the plate between the rails ${days ? 'still ' : ''}says ${labels.plate(term)}.`;
	},
	key: () => [],
	columns: words.columns,
	said: words.said
};
