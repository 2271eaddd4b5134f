import { daysBetween } from '../domain/date';
import type { Datasets } from '../domain/dataset';
import { cell, computed, digits, instead, rowOf, type Measure } from './measure';

const total: Measure = ({ repayments }, id) => {
	const row = rowOf('repayments', repayments, id);
	return cell('repayments', row, row.tonnes, 'tonnes');
};

/** The run of a total, and how its yearly average is worked out. */
const average = ({ repayments }: Datasets, id: string) => {
	const { tonnes, from, to } = rowOf('repayments', repayments, id);
	const years = to - from + 1;
	return { value: tonnes / years, run: `${from} to ${to}`, numbers: `${digits(tonnes)} ÷ ${years}` };
};

const perYear: Measure = (datasets, id = '') => {
	const { value, run, numbers } = average(datasets, id);
	const words = `total ÷ years from ${run}, both counted`;
	return computed(value, 'tonnes', `${words} = ${numbers}`, [total(datasets, id)]);
};

const output: Measure = ({ output: rows }, id) => {
	const row = rowOf('output', rows, id);
	return cell('output', row, row.tonnes, 'tonnes');
};

const timesOutput: Measure = (datasets, id = '') => {
	const [{ value, run, numbers }, made] = [average(datasets, id), output(datasets, `${id}-1949`)];
	const words = `total ÷ years from ${run}, both counted ÷ output of 1949`;
	return computed(value / made.value, 'times', `${words} = ${numbers} ÷ ${digits(made.value)}`, [
		total(datasets, id),
		made
	]);
};

/** The yearly average of a total against a year’s output: `repayments.againstOutput(tungsten, tungsten-best)`. */
const againstOutput: Measure = (datasets, id = '', made = '') => {
	const [{ value, run, numbers }, year] = [average(datasets, id), output(datasets, made)];
	const words = `total ÷ years from ${run}, both counted ÷ output of the year`;
	return computed(value / year.value, 'times', `${words} = ${numbers} ÷ ${digits(year.value)}`, [
		total(datasets, id),
		year
	]);
};

/** The same in percent. */
const shareOfOutput: Measure = (datasets, id = '', made = '') => {
	const times = againstOutput(datasets, id, made);
	return computed(100 * times.value, 'percent', `100 × ${times.formula?.replace(' = ', ' = 100 × ') ?? ''}`, [
		times
	]);
};

/** How many years of a year’s output a total is: `repayments.yearsOfOutput(rubber, rubber-1949)`. */
const yearsOfOutput: Measure = (datasets, id = '', made = '') => {
	const [whole, year] = [total(datasets, id), output(datasets, made)];
	return computed(
		whole.value / year.value,
		'years',
		`total ÷ output of a year = ${digits(whole.value)} ÷ ${digits(year.value)}`,
		[whole, year]
	);
};

/** A total spread over every day of its years, in tonnes. */
const perDay: Measure = (datasets, id = '') => {
	const { tonnes, from, to } = rowOf('repayments', datasets.repayments, id);
	const days = daysBetween(`${from}-01-01`, `${to + 1}-01-01`);
	return computed(
		tonnes / days,
		'tonnes a day',
		`total ÷ days from ${from} to ${to} = ${digits(tonnes)} ÷ ${digits(days)}`,
		[total(datasets, id)]
	);
};

/** All totals together, in tonnes. */
const sum: Measure = (datasets) => {
	const all = datasets.repayments.map(({ id }) => total(datasets, id));
	return computed(
		all.reduce((tonnes, one) => tonnes + one.value, 0),
		'tonnes',
		`the totals, added up = ${all.map(({ value }) => digits(value)).join(' + ')}`,
		all
	);
};

/** How many goods trains all totals would fill, for wagons of so many tonnes and trains of so many wagons: `repayments.trains(30, 40)`. */
const trains: Measure = (datasets, tonnes = '', wagons = '') => {
	const all = sum(datasets);
	return computed(
		all.value / Number(tonnes) / Number(wagons),
		'goods trains',
		`all totals ÷ tonnes to the wagon ÷ wagons to the train = ${digits(all.value)} ÷ ${tonnes} ÷ ${wagons}`,
		[all]
	);
};

const outputTimes: Measure = (datasets, from = '', to = '') => {
	const [a, b] = [output(datasets, from), output(datasets, to)];
	return computed(b.value / a.value, 'times', `second ÷ first = ${digits(b.value)} ÷ ${digits(a.value)}`, [
		a,
		b
	]);
};

const squares: Measure = (datasets, id = '') => {
	const whole = total(datasets, id);
	return computed(whole.value / 1000, 'thousand tonnes', `tonnes ÷ 1,000 = ${digits(whole.value)} ÷ 1,000`, [
		whole
	]);
};

const demand: Measure = ({ demands }, id) => {
	const row = rowOf('demands', demands, id);
	return cell('demands', row, row.tonnes, 'tonnes');
};

const demandTotal: Measure = ({ demands }, metal = '') => {
	const rows = demands.filter((row) => row.metal === metal);
	if (!rows.length)
		throw new Error(
			`“${metal}” is no metal of demands. ${instead(metal, [...new Set<string>(demands.map((row) => row.metal))])}`
		);
	const years = (row: (typeof rows)[number]) => row.toYear - row.fromYear + 1;
	const sum = rows.reduce((tonnes, row) => tonnes + row.tonnes * years(row), 0);
	const runs = rows.map((row) => `${digits(row.tonnes)} × ${years(row)}`).join(' + ');
	return computed(
		sum,
		'tonnes',
		`tonnes a year × years, summed = ${runs}`,
		rows.map((row) => cell('demands', row, row.tonnes, 'tonnes'))
	);
};

const demandYears: Measure = ({ demands }) =>
	computed(
		Math.max(...demands.map((row) => row.toYear)),
		'years',
		'last year of the demands, counted from their first',
		demands.map((row) => cell('demands', row, row.toYear, 'years'))
	);

const project: Measure = ({ projects }, id) => {
	const row = rowOf('projects', projects, id);
	return cell('projects', row, row.number, 'projects');
};

/** What the industries that are listed come to together. */
const industries: Measure = ({ projects }) => {
	const rows = projects.filter((row) => row.kind === 'industry');
	const parts = rows.map((row) => cell('projects', row, row.number, 'projects'));
	const sum = parts.reduce((total, part) => total + part.value, 0);
	const numbers = parts.map(({ value }) => digits(value)).join(' + ');
	return computed(sum, 'projects', `projects of the industries listed, summed = ${numbers}`, parts);
};

/** Measures of goods, output and projects. */
export const goods = {
	'repayments.of': total,
	'repayments.perYear': perYear,
	'repayments.timesOutput': timesOutput,
	'repayments.squares': squares,
	'repayments.againstOutput': againstOutput,
	'repayments.shareOfOutput': shareOfOutput,
	'repayments.yearsOfOutput': yearsOfOutput,
	'repayments.perDay': perDay,
	'repayments.sum': sum,
	'repayments.trains': trains,
	'output.of': output,
	'output.times': outputTimes,
	'demands.of': demand,
	'demands.total': demandTotal,
	'demands.years': demandYears,
	'projects.of': project,
	'projects.industries': industries
} satisfies Record<string, Measure>;
