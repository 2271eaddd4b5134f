import { cell, computed, rowOf, type Measure } from './measure';

const total: Measure = ({ repayments }, id) => {
	const row = rowOf('repayments', repayments, id);
	return cell('repayments', row, row.tonnes, 'tonnes');
};

const perYear: Measure = (datasets, id = '') => {
	const row = rowOf('repayments', datasets.repayments, id);
	return computed(row.tonnes / (row.to - row.from + 1), 'tonnes', `${id}: total ÷ years`, [
		total(datasets, id)
	]);
};

const output: Measure = ({ output: rows }, id) => {
	const row = rowOf('output', rows, id);
	return cell('output', row, row.tonnes, 'tonnes');
};

const timesOutput: Measure = (datasets, id = '') => {
	const [mean, made] = [perYear(datasets, id), output(datasets, `${id}-1949`)];
	return computed(mean.value / made.value, 'times', `${id}: yearly average ÷ output of 1949`, [mean, made]);
};

const outputTimes: Measure = (datasets, from = '', to = '') => {
	const [a, b] = [output(datasets, from), output(datasets, to)];
	return computed(b.value / a.value, 'times', `${to} ÷ ${from}`, [a, b]);
};

const squares: Measure = (datasets, id = '') => {
	const whole = total(datasets, id);
	return computed(whole.value / 1000, 'thousand tonnes', `${id}: tonnes ÷ 1,000`, [whole]);
};

const demand: Measure = ({ demands }, id) => {
	const row = rowOf('demands', demands, id);
	return cell('demands', row, row.tonnes, 'tonnes');
};

const demandTotal: Measure = ({ demands }, metal = '') => {
	const rows = demands.filter((row) => row.metal === metal);
	if (!rows.length)
		throw new Error(
			`“${metal}” is no metal of demands; there are ${[...new Set(demands.map((row) => row.metal))].join(', ')}`
		);
	const sum = rows.reduce((tonnes, row) => tonnes + row.tonnes * (row.toYear - row.fromYear + 1), 0);
	return computed(
		sum,
		'tonnes',
		`${metal}: tonnes a year × years, summed`,
		rows.map((row) => cell('demands', row, row.tonnes, 'tonnes'))
	);
};

const demandYears: Measure = ({ demands }) =>
	computed(
		Math.max(...demands.map((row) => row.toYear)),
		'years',
		'last year of the demands',
		demands.map((row) => cell('demands', row, row.toYear, 'years'))
	);

const project: Measure = ({ projects }, id) => {
	const row = rowOf('projects', projects, id);
	return cell('projects', row, row.number, 'projects');
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
	'projects.of': project
} satisfies Record<string, Measure>;
