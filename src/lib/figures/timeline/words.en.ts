import { en } from '../../i18n/locale.en';
import type { KeyEntry, PictureWords } from '../figure';
import type { Facts, Happening, Lane, Show } from './marks';

const days = (count: number) => `${en.number(count)} ${count === 1 ? 'day' : 'days'}`;

/** The wait in words: it has no name of its own in the data. */
const titleOf = ({ title, wait }: Happening): string => {
	if (!wait) return title;
	if (wait.promised) return `${days(wait.days)} from the promised last day to the last troops’ leaving`;
	if (wait.over) return `${days(wait.days)} from the birthday to the interview`;
	return wait.days ? `${days(wait.days)} since the birthday` : 'The days after the birthday begin';
};

/** “30 June – 1 July 1949”. */
const span = (date: string, end: string | undefined) => {
	const [from, to] = [en.date(date), end && en.date(end)];
	const year = ` ${date.slice(0, 4)}`;
	return to ? `${to.endsWith(year) ? from.replace(year, '') : from} – ${to}` : from;
};

/** The words in the drawing. */
export const labels = {
	/** Whom Moscow’s lines lead to, in full and in short. Places would be wrong: both left their capitals. */
	lanes: {
		nanjing: ['Moscow–Chiang', 'Chiang'],
		yanan: ['Moscow–Mao', 'Mao'],
		one: ['Moscow–Beijing', 'Moscow–Beijing']
	},
	/** The date of the event that is told, and of one beside it. */
	when: ({ date, end }: Happening) => span(date, end),
	date: (date: string) => en.date(date, true),
	dated: (date: string) => `${en.date(date, true)} ${date.slice(0, 4)}`,
	title: titleOf,
	text: ({ text }: Happening) => text,
	/** How far along the whole line, in two parts. */
	count: (show: Show, now: number, all: number) => [
		`${show === 'aftermath' ? 'month' : 'day'} ${en.number(now)}`,
		`of ${en.number(all)}`
	],
	waited: days,
	/** Beside the bar of the days that one waited, in lines. */
	since: ({ wait, date }: Happening): readonly (readonly string[])[] => {
		const count = days(wait?.days ?? 0);
		return wait?.promised
			? [[count, 'after', `${en.date(date, true)} ${date.slice(0, 4)}`], [count]]
			: [[count]];
	},
	empty: (count: number) => [days(count), 'without an entry in this chronology'],
	month: (month: number) => en.date(`1945-${String(month + 1).padStart(2, '0')}`, true),
	number: (value: number) => String(value)
};

const whose: Readonly<Record<Lane, string>> = {
	nanjing: 'Moscow and the government',
	yanan: 'Moscow and the party',
	both: 'both',
	one: ''
};
const onLine: Readonly<Record<Lane, string>> = {
	nanjing: ', on the government’s line',
	yanan: ', on the party’s line',
	both: ', on both lines',
	one: ''
};

/** A title after “after”: a common word loses its capital, a name keeps it. */
const common = /^(?:The|A|First|Second|Last|Full-scale|Secret|Failure|Headquarters|Wait|Agreement|Truce)\b/;
const inside = (title: string) => (common.test(title) ? en.within(title) : title);

/** What the line shows of an event whose name says too little. */
const findings: Readonly<Record<string, string>> = {
	'soviet-help': 'Moscow, signed with Chiang, offers the other side help',
	'debt-almost-cleared': 'The debt is all but paid, and the lender no friend'
};

/** The longest headline that stands beside a picture. */
const longest = 60;

/** Where the event stands in what the view measures, as a headline’s beginning. */
function measured({ show, since, count }: Facts): string {
	const by = since[show];
	if (show === 'moscow') return by === undefined ? '' : `Day ${en.number(by + 1)} of the journey: `;
	if (show === 'aftermath') return by === undefined ? '' : `Year ${en.number(by + 1)} of the treaty: `;
	return by && count ? `Day ${en.number(by)} of Chiang’s treaty: ` : '';
}

function title(facts: Facts): string {
	const { show, told, before, free, marks } = facts;
	const wait = marks.find((mark) => mark.wait)?.wait;
	if (wait?.promised) return `The railway on the last day, the base ${days(wait.days)} later`;
	if (findings[told.key]) return findings[told.key]!;
	if (free) return `${days(free)} without an entry in this chronology`;
	if (told.key === 'the-turn' && wait) return `A new treaty, ${days(wait.days)} after the birthday`;
	const between = before && show !== 'aftermath' ? Math.round(told.at - before.at) : 0;
	const said = [
		...(between ? [`${told.title}, ${days(between)} after ${inside(before!.title)}`] : []),
		measured(facts) + told.title,
		told.title
	];
	return said.find((one) => one.length <= longest) ?? told.title;
}

/** The same in the sentence that a screen reader says. */
function whereabouts({ show, since }: Facts): string {
	const by = since[show];
	if (by === undefined) return '';
	if (show === 'moscow') return `, on day ${en.number(by + 1)} of the journey`;
	if (show === 'years') return by ? `, ${days(by)} after Moscow signed with the government` : '';
	return by ? `, ${en.number(by)} ${by === 1 ? 'year' : 'years'} after the treaty took effect` : '';
}

const units: Readonly<Record<Show, string>> = {
	years: 'One sleeper is one day, a heavy one an event',
	moscow: 'One sleeper is one day, a heavy one an entry in this chronology',
	aftermath: 'One sleeper is one month, from the signature of February 1950; heavy marks are events'
};

/** The words beside the drawing. */
export const words: PictureWords<Facts, Happening> = {
	title,
	unit: ({ show }) => units[show],
	sentence: (facts) =>
		`${en.date(facts.told.date)}: ${facts.told.title}${whereabouts(facts)}${facts.free ? `; then ${days(facts.free)} without an entry` : ''}.`,
	key: ({ marks, now, line }): readonly KeyEntry[] => [
		...(now < line[1] ? [{ sign: 'faint' as const, meaning: 'not yet told' }] : []),
		...(marks.some(({ evidence }) => evidence === 'reported')
			? [{ sign: 'hollow' as const, meaning: 'reported; the page cited was not seen' }]
			: [])
	],
	columns: [
		{
			name: 'Date',
			cell: ({ date, end }) => (end ? `${en.date(date)} to ${en.date(end)}` : en.date(date))
		},
		{ name: 'Event', cell: titleOf },
		{ name: 'Whose story', cell: ({ lane }) => whose[lane] },
		{ name: 'What happened', cell: ({ text }) => text }
	],
	said: (mark) =>
		`${mark.end ? `${en.date(mark.date)} to ${en.date(mark.end)}` : en.date(mark.date)}: ${titleOf(mark)}${onLine[mark.lane]}`
};
