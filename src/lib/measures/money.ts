import type { Datasets, LoanYear } from '../domain/dataset';
import { interest } from './interest';
import { cell, computed, digits, rowOf, type Measure, type Measured } from './measure';
import { trade } from './other';
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

/** The year in which `owing` is highest. */
const yearOfMost = (datasets: Datasets, owing: (year: LoanYear) => number): LoanYear =>
	schedule(datasets).reduce((top, one) => (owing(one) > owing(top) ? one : top));

/** The most that is owed at the end of a year. */
const peakAtYearEnd: Measure = (datasets) => {
	const most = yearOfMost(datasets, ({ owed }) => owed);
	return owedAt(datasets, most, `${most.year}, when most is owed at a year’s end`);
};

/** The most that is owed on any day: what is owed when a year’s part is drawn and nothing of that year is repaid yet. */
const peak: Measure = (datasets) => {
	const most = yearOfMost(datasets, ({ owed, repaid }) => owed + repaid);
	const sums = soFar(datasets, most);
	return computed(
		most.owed + most.repaid,
		'US$ million',
		`drawn to the end of ${most.year} − repaid before its last day = ${digits(sums.drawn)} − ${digits(sums.repaid - most.repaid)}`,
		plan(datasets)
	);
};

/** How many grams a troy ounce has: the ounce in which gold is priced. */
const gramsPerOunce = 31.1034768;

/** The weight of gold that the sum was reckoned to be worth, in tonnes. */
const goldTonnes: Measure = (datasets) => {
	const [amount, price] = [term(datasets, 'amount'), term(datasets, 'gold-price')];
	return computed(
		(amount.value / price.value) * gramsPerOunce,
		'tonnes of gold',
		`sum in US$ million ÷ dollars to the ounce × grams in a troy ounce = ${amount.value} ÷ ${price.value} × ${gramsPerOunce}`,
		[amount, price]
	);
};

/** Interest over the whole plan on each dollar lent, in cents: the range between the two ways of drawing. */
const interestCents: Measure = (datasets) => {
	const [amount, all] = [term(datasets, 'amount'), interest('interestLow', 'interestHigh')(datasets)];
	const cents = (sum: number) => (100 * sum) / amount.value;
	return computed(
		cents(all.value),
		'US cents',
		`100 × interest ÷ sum = 100 × ${digits(all.value)} ÷ ${amount.value}, or 100 × ${digits(all.high ?? all.value)} ÷ ${amount.value}`,
		[amount, all],
		cents(all.high ?? all.value)
	);
};

/** How much of the imports planned for 1950 a year’s part would have paid, in percent. */
const shareOfImports: Measure = (datasets) => {
	const [part, imports] = [tranche(datasets), trade(datasets, '1950-planned-imports')];
	return computed(
		(100 * part.value) / imports.value,
		'percent',
		`100 × yearly part ÷ planned imports = 100 × ${part.value} ÷ ${imports.value}`,
		[part, imports]
	);
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
	'loan.peakAtYearEnd': peakAtYearEnd,
	'loan.goldTonnes': goldTonnes,
	'loan.interestCents': interestCents,
	'loan.shareOfImports': shareOfImports,
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
