import type { Datasets } from '../domain/dataset';
import { computed, digits, type Measure } from './measure';
import { plan, schedule, term } from './terms';

const timing = {
	interestLow: 'each part drawn evenly over its year',
	interestHigh: 'each part drawn on 1 January'
} as const;

/** The interest of every year, added up, and how that goes by hand. */
function summed(datasets: Datasets, field: keyof typeof timing): { value: number; words: string } {
	const rate = term(datasets, 'rate').value / 100;
	const years = schedule(datasets);
	const bearing = years.map((one) => digits(one[field] / rate)).join(' + ');
	return {
		value: years.reduce((total, one) => total + one[field], 0),
		words: `with ${timing[field]}: ${digits(100 * rate)}% × (${bearing})`
	};
}

/** Interest over the whole plan, by one way of drawing or as the range between two. US$ million. */
export const interest =
	(...fields: (keyof typeof timing)[]): Measure =>
	(datasets) => {
		const sums = fields.map((field) => summed(datasets, field));
		const years = schedule(datasets).map((one) => one.year);
		return computed(
			sums[0]?.value ?? Number.NaN,
			'US$ million',
			`rate × what is owed in each year from ${years[0]} to ${years.at(-1)}; ${sums.map((sum) => sum.words).join('; ')}`,
			plan(datasets),
			sums[1]?.value
		);
	};
