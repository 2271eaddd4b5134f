import type { Goods } from '../../domain/dataset';
import { en } from '../../i18n/locale.en';
import type { Column, KeyEntry, PictureWords } from '../figure';
import type { Demand, Facts, Output, Reading, Request, Total } from './marks';

const t = (tonnes: number) => `${en.number(tonnes)} t`;
const tonnes = (value: number) => `${en.number(value)} tonnes`;
const period = ({ from, to }: Total) => `${from}–${String(to).slice(2)}`;

/** The year of an output, and what was done in it: “2,767 mined in 1949”. */
const years: Readonly<Record<Goods, { readonly year: string; readonly made: string }>> = {
	tungsten: { year: 'in 1949', made: 'mined in 1949' },
	rubber: { year: 'yearly before 1949', made: 'grown yearly before 1949' },
	antimony: { year: 'in 1949', made: 'produced in 1949' },
	copper: { year: 'of tin in 1949', made: 'of tin produced in 1949' }
};

const readings = {
	credit: { title: 'The credit of 1950?', text: () => 'One account has the goods repay it.' },
	assistance: {
		title: 'The agreement of May 1953?',
		text: (projects: number) => `Another has them promised there, with ${en.number(projects)} enterprises.`
	}
};

/** The words in the drawings. */
export const labels = {
	name: ({ label }: Total) => label,
	tonnes: t,
	wagons: ({ squares }: Total) => en.number(squares),
	/** Copper where its name is the subject, and why it is. */
	doubted: ({ label }: Total) => `${label}, or tin?`,
	doubt: 'Both accounts read print copper. It may be a misprint for tin.',
	/** Fullest first. */
	average: (total: Total) => [
		`${period(total)} in all; on average ${t(total.average)} a year`,
		`${t(total.average)} a year on average`
	],
	yearOn: (total: Total) => [`a year on average, ${period(total)}`, 'a year on average'],
	made: ({ total, tonnes: made }: Output) => `${t(made)} ${years[total.goods].made}`,
	madeBriefly: ({ total, tonnes: made }: Output) => `${t(made)} ${years[total.goods].year}`,
	best: ({ tonnes: most }: Output) => `best year before 1949: ${t(most)}`,
	bestToo: ({ tonnes: most }: Output) => `; best before, ${t(most)}`,
	reading: ({ key, projects }: Reading) => ({
		title: readings[key].title,
		text: readings[key].text(projects)
	}),
	metal: ({ label, hatched }: Demand) => (hatched ? `${label}?` : label),
	/** From the first to the last of a metal’s runs, fullest first. */
	climb: (first: Demand, last: Demand) => [
		`${en.number(first.tonnes)} → ${t(last.tonnes)} a year`,
		`${en.number(first.tonnes)} → ${t(last.tonnes)}`
	],
	run: ({ from, to }: Demand) => `${from}–${to}`,
	runOfYears: ({ from, to }: Demand) => `years ${from}–${to}`,
	firstYear: 'year 1'
};

const reported: KeyEntry = { sign: 'hollow', meaning: 'reported; the page cited was not seen' };
const doubtful: KeyEntry = { sign: 'hatched', meaning: 'copper, which may be a misprint for tin' };
const square = 'one square is 1,000 tonnes';
const wagon: KeyEntry = { sign: 'wagon', meaning: 'a wagon drawn is 1,000 tonnes: 33 real ones, at 30 each' };

const nameOf = ({ goods, label }: Total) => (goods === 'copper' ? `${label} (or tin)` : label);
const average = (total: Total) => en.bound(en.number(total.average), 'about');

type Mark = Total | Output | Reading;

const goods: Column<Total> = { name: 'Goods', cell: nameOf };
const yearly: Column<Total> = { name: 'Tonnes a year', numeric: true, cell: average };
const inAll: Column<Mark> = {
	name: 'Tonnes in all, 1954–59',
	numeric: true,
	cell: (mark) => (mark.kind === 'total' ? en.number(mark.tonnes) : '')
};
const saidTotal = (total: Total) =>
	`${nameOf(total)}, ${period(total)}: ${tonnes(total.tonnes)}, pledged or supplied`;

/** The words beside all four totals. */
export const all: PictureWords<Facts, Total> = {
	title: ({ totals, one: { from, to } }) =>
		`${tonnes(totals.reduce((sum, one) => sum + one.tonnes, 0))} in ${en.number(to - from + 1)} years, pledged or supplied`,
	unit: () => 'Strategic goods for the Soviet Union, 1954–59 in all',
	sentence: ({ totals }) =>
		`From 1954 to 1959: ${totals.map((one) => `${tonnes(one.tonnes)} of ${en.within(nameOf(one))}`).join(', ')}.`,
	key: () => [wagon, reported, doubtful],
	columns: [goods, inAll],
	said: saidTotal
};

/** The words beside a single total. */
export const one: PictureWords<Facts, Total> = {
	...all,
	unit: () => `Strategic goods for the Soviet Union, 1954–59; ${square}`,
	key: () => [reported, doubtful],
	title: ({ one: { label, tonnes: all } }) => `${label}: ${tonnes(all)}, and no single year is known`,
	sentence: ({ one: total }) =>
		`${tonnes(total.tonnes)} of ${en.within(total.label)} for ${period(total)}, on average ${en.number(total.average)} a year; no yearly figures are known.`,
	columns: [goods, yearly, inAll]
};

/** The words beside the total whose name is in doubt. */
export const disputed: PictureWords<Facts, Total> = {
	...all,
	title: () => 'What both accounts call copper may be tin',
	sentence: ({ one: total }) =>
		`Both accounts read print ${tonnes(total.tonnes)} of copper; it may be a misprint for tin.`
};

/** The words beside the totals and the two agreements that they may belong to. */
export const agreement: PictureWords<Facts, Total | Reading> = {
	...one,
	title: () => 'A debt repaid, or factories paid for: accounts differ',
	sentence: () =>
		'One account has the goods repay the credit of 1950; another ties them to the agreement of 15 May 1953.',
	key: () => [{ sign: 'hatched', meaning: 'one account says supplied, the other agreed' }],
	columns: [
		{
			name: 'Goods or agreement',
			cell: (mark) => (mark.kind === 'total' ? nameOf(mark) : readings[mark.key].title)
		},
		{
			name: 'What accounts say',
			cell: (mark) => (mark.kind === 'total' ? '' : readings[mark.key].text(mark.projects))
		},
		inAll
	],
	said: (mark) =>
		mark.kind === 'total'
			? saidTotal(mark)
			: `${readings[mark.key].title} ${readings[mark.key].text(mark.projects).replace(/\.$/, '')}`
};

/** How many times another year an average year is: to a tenth, to two figures where it is less than once. */
const times = ({ perYear }: Total, made: Output) => {
	const ratio = perYear / made.tonnes;
	return `${en.number(ratio, ratio < 1 ? 2 : ratio < 20 ? 1 : 0)} times`;
};

const what = ({ best, total }: Output) => (best ? 'in the best year before 1949' : years[total.goods].made);

/** The words beside yearly averages and Chinese output. The year 1949 was a low one: the best year is said with it. */
export const output: PictureWords<Facts, Total | Output> = {
	title: ({ one: total, chosen, made }) => {
		if (!chosen || !made) return 'More a year for Moscow than China made in 1949';
		if (total.goods === 'rubber')
			return `${total.label}: ${times(total, made)} what China grew yearly before 1949`;
		const name = total.goods === 'copper' ? 'If it was tin' : total.label;
		return `${name}: ${times(total, made)} what China produced in 1949`;
	},
	unit: () => 'Tonnes a year: average of the total for 1954–59, above Chinese output',
	sentence: ({ one: total, made, best }) => {
		const name = total.goods === 'copper' ? `${total.label}, if tin` : total.label;
		const against = made
			? ` are ${times(total, made)} the ${en.number(made.tonnes)} ${what(made).replace(/^of tin /, '')}`
			: '';
		const most = best ? `, and ${times(total, best)} the best year before 1949` : '';
		return `${name}: an average year’s ${en.number(total.average)} tonnes${against}${most}.`;
	},
	key: () => [reported, { sign: 'solid', meaning: 'Chinese output' }],
	columns: [
		{ name: 'Goods', cell: (mark) => nameOf(mark.kind === 'total' ? mark : mark.total) },
		{
			name: 'What',
			cell: (mark) =>
				mark.kind === 'total' ? 'for the Soviet Union, on average' : `Chinese output: ${what(mark)}`
		},
		{
			name: 'Tonnes a year',
			numeric: true,
			cell: (mark) => (mark.kind === 'total' ? average(mark) : en.number(mark.tonnes))
		},
		inAll
	],
	said: (mark) =>
		mark.kind === 'total'
			? `${nameOf(mark)}, ${period(mark)}: ${average(mark)} tonnes in an average year, ${tonnes(mark.tonnes)} in all`
			: `${nameOf(mark.total)}, China: ${tonnes(mark.tonnes)} ${what(mark)}`
};

const span = ({ from, to }: Demand) => `${from} to ${to}`;

/** The words beside the request. */
export const demands: PictureWords<Request, Demand> = {
	title: ({ last }) => `Moscow wanted China’s surplus metal for ${en.number(last.to)} years`,
	unit: () => `Soviet request in the talks, tonnes a year; ${square}`,
	sentence: ({ first, last }) =>
		`The Soviet side asked for ${tonnes(first.tonnes)} of tungsten a year at first, ${en.number(last.tonnes)} from year ${last.from} to year ${last.to}.`,
	key: () => [{ sign: 'hatched', meaning: 'lead and tin, in the order in which the request names them' }],
	columns: [
		{ name: 'Metal', cell: labels.metal },
		{ name: 'Years of the agreement', cell: span },
		{ name: 'Asked for, tonnes a year', numeric: true, cell: ({ tonnes: asked }) => en.number(asked) }
	],
	said: (run) =>
		`${run.label}${run.hatched ? ', by the order of the request' : ''}, years ${span(run)}: ${tonnes(run.tonnes)} a year asked for`
};
