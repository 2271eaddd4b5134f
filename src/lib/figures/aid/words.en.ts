import { en } from '../../i18n/locale.en';
import type { PictureWords } from '../figure';
import type { Count, Facts, Fate, Lot, Round } from './marks';

const counted = ({ people, bound }: Count) => en.bound(en.number(people), bound);

/** Whom a count counts, with its date where the row points at it: “by this month” as “by January 1950”. */
function whom({ what, date }: Count): string {
	const [first = '', last = ''] = date.split('/');
	return what.replace('this month', en.date(first)).replace('these years', `${first}–${last.slice(2)}`);
}

/** “August 1949”, “August 1949 to October 1949”. */
const when = ({ date }: Count) =>
	date
		.split('/')
		.map((day) => en.date(day))
		.join(' to ');

/** The words in the drawings. */
export const labels = {
	counted,
	people: (value: number) => en.number(value),
	/** In full, and in a few words. */
	whom: (count: Count) => [en.within(whom(count)), en.within(count.label)],
	projects: (value: number) => en.number(value),
	/** An agreement with its date, once. */
	agreement({ label, date }: Round) {
		const day = en.date(date);
		return en.within(label.includes(day) ? label : `${label}, ${day}`);
	},
	built: 'begun',
	other: ({ other, total }: Facts) =>
		`of ${en.number(other)} different projects, ${en.number(total)} announced`
};

/** The words beside the picture of the specialists. */
export const specialists: PictureWords<readonly Count[], Count> = {
	title: (counts) => `From ${of(counts, '1949-08')} specialists to ${of(counts, '1950-60')}, never one count`,
	unit: () => 'Soviet specialists in China; bars show the time that a count covers',
	sentence: (counts) =>
		`${en.first(of(counts, 'winter-1949-50'))} were counted in the first winter, ${of(counts, '1950-60')} sent over a decade; the counts differ in whom they count.`,
	key: () => [
		{ sign: 'solid', meaning: 'a count; they differ in whom they count' },
		{ sign: 'hatched', meaning: 'sources disagree' }
	],
	columns: [
		{ name: 'Date', cell: when },
		{ name: 'Whom it counts', cell: whom },
		{ name: 'People', numeric: true, cell: counted }
	],
	said: (count) => `${when(count)}, ${en.within(count.what)}: ${counted(count)} people`
};

/** A count by its key. @throws Error if it is not drawn */
function of(counts: readonly Count[], key: string): string {
	const found = counts.find((one) => one.key === key);
	if (!found) throw new Error(`aid: data/advisers.csv has no drawn row “${key}”`);
	return counted(found);
}

const inAll = ({ round }: Lot) => en.number(round.number);
const day = ({ round }: Lot) => en.date(round.date);

/** The words beside the picture of the rounds. */
export const agreed: PictureWords<Facts, Lot> = {
	title({ total, rounds, built }) {
		const most = rounds.reduce((one, other) => (other.number > one.number ? other : one));
		return `${en.number(total)} announced, ${en.number(most.number)} in ${most.date.slice(0, 4)}; work began on ${en.number(built)}`;
	},
	unit: () => 'One square is one industrial project',
	sentence({ total, rounds }) {
		const each = rounds.map(
			({ number, date }, i) => `${en.number(number)} ${['projects ', 'more '][i] ?? ''}in ${date.slice(0, 4)}`
		);
		return `Moscow agreed to help build ${en.list(each)}: ${en.number(total)} in all.`;
	},
	key: () => [],
	columns: [
		{ name: 'Date', cell: day },
		{ name: 'Agreement', cell: ({ round }) => round.label },
		{ name: 'Projects', numeric: true, cell: ({ count }) => en.number(count) },
		{ name: 'Projects agreed in that round', numeric: true, cell: inAll }
	],
	said: (lot) =>
		`${day(lot)}: ${en.number(lot.count)}${lot.count < lot.round.number ? ` of ${inAll(lot)}` : ''} projects agreed`
};

const fates: Readonly<Record<Fate, string>> = {
	begun: 'begun',
	never: 'never begun',
	twice: 'counted twice'
};

/** The words beside the picture of what was built. Nobody says which were not: a lot is not said to be of its round. */
export const built: PictureWords<Facts, Lot> = {
	title: (facts) => `Work began on ${en.number(facts.built)} of the ${en.number(facts.total)} announced`,
	unit: agreed.unit,
	sentence: (facts) =>
		`Of ${en.number(facts.total)} projects announced ${en.number(facts.total - facts.other)} were counted twice and ${en.number(facts.other - facts.built)} never begun; work began on ${en.number(facts.built)}.`,
	key: () => [
		{ sign: 'hatched', meaning: 'never begun; which ones is not said' },
		{ sign: 'hollow', meaning: 'counted twice' }
	],
	columns: [
		{ name: 'What became of them', cell: ({ fate }) => fates[fate] },
		{ name: 'Drawn among the squares of', cell: day },
		{ name: 'Projects', numeric: true, cell: ({ count }) => en.number(count) },
		{ name: 'Squares of that round', numeric: true, cell: inAll }
	],
	said: (lot) =>
		`${en.number(lot.count)} projects ${fates[lot.fate]}, drawn among the ${inAll(lot)} of ${day(lot)}; which ones is not said`
};
