import type { LoanReading, LoanYear } from '../../domain/dataset';
import { en } from '../../i18n/locale.en';
import type { Column, DataMark, KeyEntry, PictureWords } from '../figure';
import { stillToCome } from '../words.en';
import type { Cost, Interest, Loan, Part, wholesOf } from './marks';
import type { besideOf, Facts, Plan } from './plan';

type Wholes = ReturnType<typeof wholesOf>;

const dollars = (millions: number) => en.money(millions);
const billions = (value: number) => `${en.number(value, 2)} billion`;
/** From the first year to the last: “1954–63”. */
const span = (years: readonly LoanYear[]) => `${years[0]?.year}–${String(years.at(-1)?.year).slice(2)}`;
const plainRange = ({ low, high }: Plan['interest']) => `${en.number(low, 1)}–${en.number(high, 1)}`;
const interestOf = (interest: Plan['interest']) => `US$${plainRange(interest)} million`;
const minus = (value: number) => `−${en.number(value)}`;
/** The day on which each part is repaid. */
const dayIn = (year: number) => en.date(`${year}-12-31`);
const inYear = (year: number | undefined) => `by the end of ${year}`;
const total = (years: readonly LoanYear[], of: 'drawn' | 'repaid') =>
	years.reduce((sum, year) => sum + year[of], 0);
const until = ({ through }: Facts, years: readonly LoanYear[]) => years.filter(({ year }) => year <= through);

/** The parts of totals, in their order. */
const partNames: Readonly<Record<string, readonly string[]>> = {
	'total-official': ['economic', 'Korean War', 'stores at Port Arthur', 'joint companies'],
	'total-shen': ['military']
};

/** The words in the drawings. */
export const labels = {
	amount: (value: number) => (value < 0 ? minus(-value) : en.number(value)),
	/** The greatest value of an axis, with its unit. */
	most: (value: number) => `US$${en.number(value)}m`,
	year: (year: number) => String(year),
	nth: (n: number) => `year ${n}`,
	drawn: (value: number) => `+${en.number(value)}`,
	repaid: minus,
	aYear: (said: string) => `${said} a year`,
	sum: dollars,
	sumBy: (value: number, year: number) => `${dollars(value)} by ${year}`,
	/** Over the lower steps: in full, and in a few words. */
	offered: (count: number, rate: number) => [
		`Offered: ${en.number(count)} equal parts, one a year, at ${en.number(rate)}% a year interest`,
		`Offered, at ${en.number(rate)}% a year`
	],
	planned: [
		'The plan: what one year left undrawn could be carried into the next',
		'The plan, in equal parts'
	],
	sumDrawn: (value: number) => `${dollars(value)} drawn`,
	sumRepaid: (value: number, year?: number) => `${dollars(value)} repaid${year ? ` by ${year}` : ''}`,
	parts: (years: readonly LoanYear[]) =>
		years.length === 1 ? `1 part, ${years[0]!.year}` : `${en.number(years.length)} parts, ${span(years)}`,
	owed: (value: number) => `${dollars(value)} owed`,
	/** Under the most that was owed: until the first repayment, and at the end of that year. */
	eve: (year: number, after: number) => [
		`owed until ${dayIn(year)}, then ${en.number(after)}`,
		`until ${dayIn(year)}, then ${en.number(after)}`,
		`then ${en.number(after)}`
	],
	recorded: ['As told in June 1949: ten years after all is drawn', 'As told in June 1949', 'June 1949'],
	printed: ['Article 3 as reprinted: each a year earlier', 'Article 3: each a year earlier', 'Article 3'],
	interest: ({ interestLow, interestHigh }: LoanYear) =>
		`${en.number(interestLow, 1, 1)}–${en.number(interestHigh, 1, 1)}`,
	allInterest: (interest: Plan['interest']) => `${interestOf(interest)} in\u00a0all`,
	range: interestOf,
	lent: ['lent, a square a million', 'lent'],
	paidForIt: ['of interest in all, to the same scale', 'of interest in all', 'of interest'],
	/** What groups of squares stand for beside their numbers: in full, and in a few words. */
	beside: [
		['American lend-lease to Chiang', 'lend-lease to Chiang'],
		['of industry lost in Manchuria, Pauley’s estimate', 'lost in Manchuria, by Pauley'],
		['lent to Mao'],
		['its interest']
	],
	plainRange,
	whyRange: ({ least }: Plan['interest']) => [
		`each part drawn evenly, or on 1\u00a0January; on 31\u00a0December, ${en.number(least, 1)}`,
		'drawn evenly, or each 1\u00a0January'
	],
	billions,
	/** What a total is made of, from left to right. */
	counts(id: string, parts: readonly number[]) {
		const names = partNames[id];
		return names && parts.map((part, i) => `${names[i]} ${en.number(part, 2)}`).join(' · ');
	}
};

const plan: KeyEntry = { sign: 'solid', meaning: 'plan: a yearly remainder could be carried over' };
const toCome: KeyEntry = { sign: 'dashed', meaning: stillToCome };
const reprinted: KeyEntry = {
	sign: 'hollow',
	meaning: 'Article 3 as commonly reprinted; these dates were not seen in it'
};

const readings: Readonly<Record<LoanReading, string>> = {
	'article-3': 'Article 3',
	'june-1949': 'the record of June 1949'
};

const cell = (millions: number | undefined) => (millions === undefined ? '' : en.number(millions, 2));
const spoken = (millions: number) => `${cell(millions)} million US dollars`;
const ahead = ({ pending }: DataMark) => (pending ? stillToCome : '');
/** What stands in a line’s own row: the most it comes to. */
const owedOf = ({ what, key, amount, owed, owedOther }: Part, other: boolean) =>
	what === 'line' && (key === 'owed-other') === other
		? `at most ${cell(amount)}`
		: cell(other ? owedOther : owed);
const aheadOf = (part: Part) => (part.offered || part.what === 'printed' ? '' : ahead(part));

const yearOf = ({ what, year, to, nth, offered }: Part) =>
	offered ? `Year ${nth}` : what === 'line' ? `${year}–${to}` : what === 'eve' ? dayIn(year) : String(year);

/** The columns of the plan’s table; a picture asks for them when it needs them, so that no drawing is shipped with them. */
const columns = (drawn = 'Drawn', reading = ''): readonly Column<Part>[] => [
	{ name: 'Year', cell: yearOf },
	{
		name: `${drawn}, US$ million`,
		numeric: true,
		cell: (one) => (one.what === 'drawn' ? cell(one.amount) : '')
	},
	{ name: 'Sum so far, US$ million', numeric: true, cell: ({ sum }) => cell(sum) },
	{
		name: 'Owed until the first repayment, US$ million',
		numeric: true,
		cell: ({ what, amount }) => (what === 'eve' ? cell(amount) : '')
	},
	{
		name: 'Repaid, US$ million',
		numeric: true,
		cell: ({ what, amount }) => (what === 'repaid' || what === 'printed' ? cell(amount) : '')
	},
	{
		name: `Owed at the end of the year${reading}, US$ million`,
		numeric: true,
		cell: (one) => owedOf(one, false)
	},
	{
		name: 'Owed at the end of the year, Article 3, US$ million',
		numeric: true,
		cell: (one) => owedOf(one, true)
	},
	{ name: 'Repaid by', cell: ({ what, by }) => (by && what !== 'line' ? readings[by] : '') },
	{ name: 'At this point', cell: aheadOf }
];

function saidOf(part: Part): string {
	const { what, year, to, amount, peak, end, by } = part;
	switch (what) {
		case 'drawn':
			return `${yearOf(part)}: ${spoken(amount)} to draw, ${part.offered ? 'offered' : 'planned'}`;
		case 'repaid':
			return `${year}: ${spoken(amount)} to repay, planned`;
		case 'printed':
			return `${year}: first repayment of ${spoken(amount)}, by ${readings['article-3']}`;
		case 'eve':
			return `Until ${dayIn(year)}, before the first repayment: the whole ${spoken(amount)} owed`;
		case 'line': {
			const after = `, and ${end ? spoken(end) : 'nothing'} ${inYear(to)}`;
			return `Owed${by ? `, by ${readings[by]}` : ''}: at the end of a year at most ${spoken(amount)}, in ${peak}${peak === to ? '' : after}`;
		}
	}
}

const said = (part: Part) => `${saidOf(part)}${aheadOf(part) ? `, ${stillToCome}` : ''}`;

/** What Stalin named in June 1949, and when. */
export const offer: PictureWords<Facts, Part> = {
	title: ({ amount, rate }) => `Stalin offers ${dollars(amount)} at ${en.number(rate)}%`,
	unit: ({ told }) => `US$ million, as told to Liu Shaoqi on ${en.date(told)}`,
	sentence: ({ amount, rate, recorded: { drawings } }) =>
		`Stalin told Liu Shaoqi the terms: ${dollars(amount)} in ${en.number(drawings.length)} yearly parts of ${dollars(drawings[0]!.drawn)}, at ${en.number(rate)}% a year.`,
	key: () => [{ sign: 'dashed', meaning: 'offered; nothing is signed' }],
	get columns() {
		return columns('Offered');
	},
	said
};

/** What was to be drawn by the end of a year. */
export const drawn: PictureWords<Facts, Part> = {
	title(facts) {
		const { drawings } = facts.printed;
		const told = until(facts, drawings);
		return told.length === drawings.length
			? `${dollars(total(told, 'drawn'))}, to be drawn in ${en.number(told.length)} equal parts by ${drawings.at(-1)!.year}`
			: `${dollars(total(told, 'drawn'))} to draw ${inYear(facts.through)}`;
	},
	unit: () => 'US$ million, the sum so far by the agreement',
	sentence(facts) {
		const { drawings } = facts.printed;
		const told = until(facts, drawings);
		return `By the agreement China was to draw ${dollars(drawings[0]!.drawn)} a year from ${drawings[0]!.year}: ${dollars(total(told, 'drawn'))} ${inYear(told.at(-1)?.year ?? facts.through)}.`;
	},
	key: ({ through, printed }) => (printed.drawings.at(-1)!.year > through ? [plan, toCome] : [plan]),
	get columns() {
		return columns();
	},
	said
};

/** What was to come and to go. */
export const repayment: PictureWords<Facts, Part> = {
	title: ({ printed: { drawings, repayments } }) =>
		`${en.number(drawings.length)} years to draw it, ${en.number(repayments.length)} to pay it back`,
	unit: () => 'US$ million a year, drawn above and repaid below',
	sentence: ({ printed: { drawings, repayments } }) =>
		`The plan: ${dollars(drawings[0]!.drawn)} a year drawn in ${span(drawings)}, ${dollars(repayments[0]!.repaid)} a year repaid in ${span(repayments)}.`,
	key: ({ through, printed }) => [
		plan,
		reprinted,
		...(printed.repayments.at(-1)!.year > through ? [toCome] : [])
	],
	get columns() {
		return columns();
	},
	said
};

const owedUnit = () => 'US$ million, drawn and repaid a year; line: owed at the end of the year';

/** What was owed, at its highest or by the end of a year. */
export const balance: PictureWords<Facts, Part> = {
	title({ through, printed: { years, peak } }) {
		const now = years.find(({ year }) => year === through);
		return now && now.year < peak.year
			? `${dollars(now.owed)} owed ${inYear(now.year)}`
			: `At a year’s end, ${dollars(peak.owed)} owed at most`;
	},
	unit: owedUnit,
	sentence({ through, printed: { years, peak, repayments } }) {
		const now = years.find(({ year }) => year === through);
		const [first, last] = [repayments[0]!, repayments.at(-1)!];
		if (now && now.year < peak.year)
			return `By the plan China owed ${dollars(now.owed)} at the end of ${now.year}; repayment was to start in ${first.year}.`;
		const whole = `The plan: the whole ${dollars(first.owed + first.repaid)} owed until ${dayIn(first.year)}, ${dollars(first.owed)} at that year’s end`;
		if (now?.year === first.year) return `${whole}.`;
		return now && now.owed > 0
			? `${whole}, ${dollars(now.owed)} ${inYear(now.year)}.`
			: `${whole}, nothing ${inYear(last.year)}.`;
	},
	key: () => [plan, reprinted],
	get columns() {
		return columns();
	},
	said
};

/** The balance by the record of June 1949, beside the other reading. */
export const otherReading: PictureWords<Facts, Part> = {
	title: () => 'As told in 1949, every repayment falls a year later',
	unit: owedUnit,
	sentence: ({ printed, recorded: { peak, repayments } }) =>
		`Counted from full drawing, repayment runs ${span(repayments)}, not ${span(printed.repayments)}; the whole ${dollars(peak.owed)} is owed at the end of ${peak.year}.`,
	key: () => [
		{ sign: 'hatched', meaning: 'record of June 1949, before the signature; the readings differ' },
		{ sign: 'dashed', meaning: 'Article 3 as commonly reprinted' }
	],
	get columns() {
		return columns('Drawn', ', record of June 1949');
	},
	said
};

const how = ({ high, drawn }: Interest) =>
	high !== undefined
		? 'evenly over the year, or all on 1 January'
		: drawn
			? 'the part drawn evenly over the year'
			: 'nothing drawn in this year';

/** What the credit cost. */
export const interest: PictureWords<Facts, Interest> = {
	title: ({ rate, printed }) =>
		`At ${en.number(rate)}%: ${interestOf(printed.interest)}, drawn evenly or each 1 January`,
	unit: () => 'Interest a year, US$ million, computed from the plan',
	sentence({ printed: { interest } }) {
		const { least, low, high } = interest;
		return `Interest by the plan: ${en.money(high, 1)} with each part drawn on 1 January, ${en.money(low, 1)} drawn evenly, ${en.money(least, 1)} drawn on 31 December.`;
	},
	key: () => [
		{ sign: 'solid', meaning: 'each part drawn evenly over its year' },
		{ sign: 'range', meaning: 'all of it on 1 January' }
	],
	columns: [
		{ name: 'Year', cell: ({ year }) => String(year) },
		{ name: 'Reckoned', cell: how },
		{
			name: 'Interest, US$ million',
			numeric: true,
			cell: ({ low, high }) => (high === undefined ? cell(low) : `${cell(low)} to ${cell(high)}`)
		},
		{ name: 'At this point', cell: ahead }
	],
	said: (one) =>
		one.high === undefined
			? `${one.year}: ${spoken(one.low)} of interest, ${how(one)}`
			: `${one.year}: ${cell(one.low)} to ${spoken(one.high)} of interest, evenly drawn or all on 1 January`
};

const costOf = {
	credit: 'Credit',
	interest: 'Interest, each part drawn evenly over its year',
	more: 'More, if each part was drawn on 1 January',
	'lend-lease':
		'American lend-lease to Chiang’s government after Japan’s surrender; a part was to be paid for',
	removed: 'Industry incapacitated in Manchuria by the Soviet army, as Pauley put it'
} satisfies Record<Cost['what'], string>;

/** The credit beside all that was to be paid for it. */
export const cost: PictureWords<Facts, Cost> = {
	title: ({ amount, printed: { interest } }) =>
		`${en.number((100 * interest.low) / amount, 1)} to ${en.number((100 * interest.high) / amount, 1)} cents on the dollar, over the whole term`,
	unit: () => 'US$ million, one square each; interest computed from the plan',
	sentence: ({ amount, rate, printed: { interest } }) =>
		`At ${en.number(rate)} per cent a year ${dollars(amount)} of credit was to cost ${interestOf(interest)} of interest in all.`,
	key: () => [
		{ sign: 'solid', meaning: 'each part drawn evenly over its year' },
		{ sign: 'hollow', meaning: 'more, if drawn each 1 January' }
	],
	columns: [
		{ name: 'What', cell: ({ what }) => costOf[what] },
		{ name: 'US$ million', numeric: true, cell: ({ from, to }) => cell(to - from) }
	],
	said: ({ what, from, to }) => `${costOf[what]}: ${spoken(to - from)}`
};

/** The credit and its interest beside what else was given and taken, all on one scale. */
export const beside: PictureWords<ReturnType<typeof besideOf>, Cost> = {
	title: ({ amount, lendLease }) =>
		`Washington had supplied Chiang with ${en.number(lendLease / amount, 1)} times as much`,
	unit: () => 'US$ million, one square each, all at the same size',
	sentence: ({ amount, lendLease, removed, printed: { interest } }) =>
		`US$ million: lend-lease to Chiang ${en.number(lendLease, 1)}, industry lost in Manchuria by Pauley’s estimate ${en.number(removed)}, the credit ${en.number(amount)}, its interest ${en.number(interest.low, 1)}–${en.number(interest.high, 1)}.`,
	key: () => [
		{ sign: 'hatched', meaning: 'an interested estimate' },
		{ sign: 'hollow', meaning: 'more interest, if drawn each 1 January' }
	],
	columns: cost.columns,
	said: cost.said
};

/** The credit among all Soviet loans. */
export const wider: PictureWords<Wholes, Loan> = {
	title: ({ credit, totals }) =>
		`The credit was ${en.number(credit.billions, 2)} of ${rangeOf(totals)} roubles lent`,
	unit: () => 'Old roubles, the credit of 1950 beside published totals',
	sentence: ({ credit, totals }) =>
		`Published totals of all Soviet loans run from ${rangeOf(totals)} old roubles; the credit of 1950 was ${billions(credit.billions)}.`,
	key: ({ totals }) => [
		{ sign: 'hatched', meaning: 'sources disagree on what counts as a loan' },
		...(totals.some(({ evidence }) => evidence === 'reported')
			? [{ sign: 'hollow', meaning: 'the same, known from a summary' } as const]
			: [])
	],
	columns: [
		{ name: 'Loan or total', cell: ({ label, part }) => (part ? `${label}: part of ${part.year}` : label) },
		{
			name: 'What it covers',
			cell: ({ purpose, part }) =>
				part ? `One of ${part.of} equal parts of ${en.number(part.whole, 3)}` : purpose
		},
		{ name: 'Old roubles, billion', numeric: true, cell: ({ billions }) => en.number(billions, 3) }
	],
	said: ({ label, billions, part }) =>
		part
			? `Credit of 1950, part of ${part.year}: ${en.number(billions, 3)} billion old roubles, of ${en.number(part.whole, 3)} billion, planned`
			: `All Soviet loans, ${label}: ${en.number(billions, 3)} billion old roubles`
};

/** “5.68 to 8.1 billion”. */
const rangeOf = (totals: Wholes['totals']) =>
	`${en.number(totals[0]!.billions, 2)} to ${billions(totals.at(-1)!.billions)}`;
