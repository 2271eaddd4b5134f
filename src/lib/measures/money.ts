import type { Datasets, LoanYear } from '../domain/dataset';
import { loanSchedule } from './loan-schedule';
import { cell, computed, rowOf, type Measure, type Measured } from './measure';

const term = ({ loanTerms }: Datasets, id: string): Measured => {
	const row = rowOf('loanTerms', loanTerms, id);
	return cell('loanTerms', row, row.value, row.unit);
};

const termMeasure =
	(id: string): Measure =>
	(datasets) =>
		term(datasets, id);

const schedule = (datasets: Datasets): readonly LoanYear[] => loanSchedule(datasets.loanTerms, 'article-3');

/** The terms that make the schedule. */
const plan = (datasets: Datasets): readonly Measured[] =>
	['amount', 'rate', 'drawing-years', 'drawing-start', 'first-repayment', 'last-repayment'].map((id) =>
		term(datasets, id)
	);

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
	return computed(amount.value / years.value, 'US$ million', 'sum ÷ years of drawing', [amount, years]);
};

const installment: Measure = (datasets) => {
	const [amount, years] = [term(datasets, 'amount'), term(datasets, 'repayment-years')];
	return computed(amount.value / years.value, 'US$ million', 'sum ÷ years of repayment', [amount, years]);
};

const drawn: Measure = (datasets, year = '') => {
	const total = schedule(datasets)
		.filter((one) => one.year <= inYear(datasets, year).year)
		.reduce((sum, one) => sum + one.drawn, 0);
	return computed(total, 'US$ million', `yearly parts drawn to the end of ${year}`, plan(datasets));
};

const owed: Measure = (datasets, year = '') =>
	computed(
		inYear(datasets, year).owed,
		'US$ million',
		`drawn less repaid to the end of ${year}`,
		plan(datasets)
	);

const peak: Measure = (datasets) =>
	computed(
		Math.max(...schedule(datasets).map((one) => one.owed)),
		'US$ million',
		'most owed at the end of a year',
		plan(datasets)
	);

const interest =
	(low: 'interestLow' | 'interestHigh', high?: 'interestHigh'): Measure =>
	(datasets) => {
		const sum = (field: 'interestLow' | 'interestHigh') =>
			schedule(datasets).reduce((total, one) => total + one[field], 0);
		return computed(
			sum(low),
			'US$ million',
			'rate × what is owed, summed over the plan',
			plan(datasets),
			high && sum(high)
		);
	};

const rouble = (datasets: Datasets) =>
	[term(datasets, 'rouble-before'), term(datasets, 'rouble-after')] as const;

const rise: Measure = (datasets) => {
	const [before, after] = rouble(datasets);
	return computed(100 * (before.value / after.value - 1), 'percent', 'old rate ÷ new rate − 1', [
		before,
		after
	]);
};

const inRoubles: Measure = (datasets) => {
	const [amount, rate] = [term(datasets, 'amount'), term(datasets, 'rouble-after')];
	return computed(amount.value * rate.value, 'million old roubles', 'sum × roubles to the dollar', [
		amount,
		rate
	]);
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
