import { expect, test } from 'vitest';
import { rowAddress } from '../../src/lib/domain/row-address';
import { datasetIds, fileNameOf } from '../../src/lib/server/data/read-datasets';

test('a row stands on the page of its dataset', () => {
	expect(rowAddress('loanTerms/amount')).toBe('data/loan-terms/#amount');
	expect(rowAddress('membership/1949-10')).toBe('data/membership/#1949-10');
});

test.each(datasetIds)('%s has the name of its file in addresses', (id) => {
	expect(rowAddress(`${id}/x`)).toBe(`data/${fileNameOf(id).replace('.csv', '')}/#x`);
});

test.each(['', 'loanTerms', 'loanTerms/', '/amount', 'loan-terms/amount', 'loanTerms/a b'])(
	'“%s” is no row',
	(path) => {
		expect(() => rowAddress(path)).toThrow(RangeError);
	}
);
