import { expect, test } from 'vitest';
import { order } from '../../src/lib/ui/data/order';

const sorted = (values: string[], ...how: [Parameters<typeof order>[1], Parameters<typeof order>[2]]) =>
	order(values, ...how).map((index) => values[index]);

test('numbers are sorted as numbers, what is empty last either way', () => {
	expect(sorted(['10', '', '9', '-1'], 'number', 'ascending')).toEqual(['-1', '9', '10', '']);
	expect(sorted(['10', '', '9', '-1'], 'number', 'descending')).toEqual(['10', '9', '-1', '']);
});

test('dates are sorted as dates, a month before its days', () => {
	expect(sorted(['1950-02-14', '1949', '1950-02', '1950/1956'], 'date', 'ascending')).toEqual([
		'1949',
		'1950-02',
		'1950-02-14',
		'1950/1956'
	]);
});

test('words are sorted as a reader would, and equals keep their order', () => {
	expect(sorted(['beta', 'Alpha', 'doc 10', 'doc 9'], 'text', 'ascending')).toEqual([
		'Alpha',
		'beta',
		'doc 9',
		'doc 10'
	]);
	expect(order(['b', 'a', 'b'], 'text', 'descending')).toEqual([0, 2, 1]);
});
