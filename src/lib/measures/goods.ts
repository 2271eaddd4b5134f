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
	'output.of': output,
	'output.times': outputTimes,
	'demands.of': demand,
	'demands.total': demandTotal,
	'demands.years': demandYears,
	'projects.of': project,
	'projects.industries': industries
} satisfies Record<string, Measure>;
