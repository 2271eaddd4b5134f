import type { Sorting } from '../../domain/open-page';

export type Direction = 'ascending' | 'descending';

const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

// an ISO date cut to its month comes before the days in it, as text has it
const compare: Readonly<Record<Sorting, (a: string, b: string) => number>> = {
	number: (a, b) => Number(a) - Number(b),
	date: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
	text: words.compare
};

/**
 * In which order rows stand when sorted by these values: the index of each, counted from 0. What is empty comes last
 * either way; what is equal stays as it was.
 */
export function order(values: readonly string[], sorting: Sorting, direction: Direction): readonly number[] {
	const sign = direction === 'ascending' ? 1 : -1;
	const byValue = compare[sorting];
	return values
		.map((value, index) => ({ value, index }))
		.sort((a, b) => {
			if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '');
			return sign * byValue(a.value, b.value);
		})
		.map(({ index }) => index);
}
