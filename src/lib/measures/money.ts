import type { Datasets, LoanYear } from '../domain/dataset';
import { interest } from './interest';
import { cell, computed, digits, rowOf, type Measure, type Measured } from './measure';
import { plan, schedule, term } from './terms';

const termMeasure =
	(id: string): Measure =>
	(datasets) =>
		term(datasets, id);

const inYear = (datasets: Datasets, year: string): LoanYear => {
	const years = schedule(datasets);
	const found = years.find((one) => one.year === Number(year));
	if (!found)
		throw new Error(
			`the credit’s schedule has no year “${year}”; it runs from ${years[0]?.year} to ${years.at(-1)?.year}`
		);
	return found;
};

const tranche: Measure = (datasets) => {
	const [amount, years] = [term(datasets, 'amount'), term(datasets, 'drawing-years')];
	return computed(
		amount.value / years.value,
		'US$ million',
		`sum ÷ years of drawing = ${amount.value} ÷ ${years.value}`,
		[amount, years]
	);
};

const installment: Measure = (datasets) => {
	const [amount, years] = [term(datasets, 'amount'), term(datasets, 'repayment-years')];
	return computed(
		amount.value / years.value,
		'US$ million',
		`sum ÷ years of repayment = ${amount.value} ÷ ${years.value}`,
		[amount, years]
	);
};

/** What was drawn and repaid to the end of a year. */
const soFar = (datasets: Datasets, until: LoanYear): { readonly drawn: number; readonly repaid: number } =>
	schedule(datasets)
		.filter((one) => one.year <= until.year)
		.reduce((sum, { drawn, repaid }) => ({ drawn: sum.drawn + drawn, repaid: sum.repaid + repaid }), {
			drawn: 0,
			repaid: 0
		});

const drawn: Measure = (datasets, year = '') => {
	const until = inYear(datasets, year);
	const parts = schedule(datasets)
		.filter((one) => one.drawn && one.year <= until.year)
		.map((one) => digits(one.drawn));
	return computed(
		soFar(datasets, until).drawn,
		'US$ million',
		`yearly parts drawn to the end of ${year} = ${parts.join(' + ')}`,
		plan(datasets)
	);
};

const owedAt = (datasets: Datasets, until: LoanYear, when: string): Measured => {
	const sums = soFar(datasets, until);
	return computed(
		until.owed,
		'US$ million',
		`drawn − repaid to the end of ${when} = ${digits(sums.drawn)} − ${digits(sums.repaid)}`,
		plan(datasets)
	);
};

const owed: Measure = (datasets, year = '') => owedAt(datasets, inYear(datasets, year), year);

const peak: Measure = (datasets) => {
	const most = schedule(datasets).reduce((top, one) => (one.owed > top.owed ? one : top));
	return owedAt(datasets, most, `${most.year}, when most is owed`);
};

const rouble = (datasets: Datasets) =>
	[term(datasets, 'rouble-before'), term(datasets, 'rouble-after')] as const;

const rise: Measure = (datasets) => {
	const [before, after] = rouble(datasets);
	return computed(
		100 * (before.value / after.value - 1),
		'percent',
		`100 × (roubles to the dollar before ÷ after − 1) = 100 × (${before.value} ÷ ${after.value} − 1)`,
		[before, after]
	);
};

const inRoubles: Measure = (datasets) => {
	const [amount, rate] = [term(datasets, 'amount'), term(datasets, 'rouble-after')];
	return computed(
		amount.value * rate.value,
		'million old roubles',
		`sum × roubles to the dollar = ${amount.value} × ${rate.value}`,
		[amount, rate]
	);
};

const loan =
	(field: 'oldRoubles' | 'dollars' | 'newRoubles', unit: string): Measure =>
	({ sovietLoans }, id) => {
		const row = rowOf('sovietLoans', sovietLoans, id);
		return cell('sovietLoans', row, row[field], unit);
	};

/** Measures of the credit, the rouble and all Soviet loans. Dollars in millions. */
export const money = {
	'loan.amount': termMeasure('amount'),
	'loan.rate': termMeasure('rate'),
	'loan.drawingYears': termMeasure('drawing-years'),
	'loan.repaymentYears': termMeasure('repayment-years'),
	'loan.goldPrice': termMeasure('gold-price'),
	'loan.tranche': tranche,
	'loan.installment': installment,
	'loan.drawn': drawn,
	'loan.owed': owed,
	'loan.peak': peak,
	'loan.interestLow': interest('interestLow'),
	'loan.interestHigh': interest('interestHigh'),
	'loan.interest': interest('interestLow', 'interestHigh'),
	'loan.inRoubles': inRoubles,
	'rouble.before': termMeasure('rouble-before'),
	'rouble.after': termMeasure('rouble-after'),
	'rouble.rise': rise,
	'sovietLoans.of': loan('oldRoubles', 'million old roubles'),
	'sovietLoans.dollars': loan('dollars', 'US$ million'),
	'sovietLoans.newRoubles': loan('newRoubles', 'million new roubles')
} satisfies Record<string, Measure>;
