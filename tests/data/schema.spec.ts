import { describe, expect, it } from 'vitest';
import { readDatasets } from '../../src/lib/server/data/read-datasets';
import { Problem } from '../../src/lib/server/problem';
import { files, lineOf, withCell, withText } from './files';

const reading = (changed: Readonly<Record<string, string>>) => () => readDatasets(changed);

describe('the data as it stands', () => {
	it('is read without a fault', () => {
		expect(readDatasets(files).membership).toHaveLength(23);
	});

	it('keeps numbers as numbers, yes as true, and an empty cell as nothing', () => {
		const [first, second] = readDatasets(files).membership;
		expect(first).toMatchObject({ id: '1921', members: 50, high: 58, drawn: true, disputed: 'membership-counts' });
		expect(second).not.toHaveProperty('high');
		expect(second).not.toHaveProperty('disputed');
	});

	it('turns a column in snake_case into its field', () => {
		expect(readDatasets(files).sovietLoans[0]).toMatchObject({ id: '1950-02', oldRoubles: 1200, dollars: 300 });
	});
});

describe('a malformed cell names file, line, column and cure', () => {
	const cases = [
		['membership.csv', '1925', 'members', '12x', '“12x” is not a whole number. Write digits only, e.g. 57967.'],
		['membership.csv', '1925', 'members', '-5', '“-5” is not a whole number. Write digits only, e.g. 57967.'],
		['membership.csv', '1925', 'members', '', '“” is not a whole number. Write digits only, e.g. 57967.'],
		['output.csv', 'tin-1949', 'tonnes', '3,500', '“3,500” is not a number. Write digits with a point before decimals, e.g. 2766.58.'],
		['regions.csv', 'north', 'evidence', 'certain', '“certain” is not a word this column knows. Write one of: primary, secondary, reported, derived.'],
		['forces.csv', 'pla-1948-06', 'drawn', 'true', '“true” is not a word this column knows. Write one of: yes, no.'],
		['forces.csv', 'pla-1948-06', 'bound', 'roughly', '“roughly” is not a word this column knows. Write one of: exact, about, at-least.'],
		['events.csv', 'shanghai-bombed', 'date', '1949-02-30', '“1949-02-30” is not a date that exists. Write 1949, 1949-10 or 1949-10-01, as far as it is known.'],
		['events.csv', 'shanghai-bombed', 'date', '1949-13', '“1949-13” is not a date that exists. Write 1949, 1949-10 or 1949-10-01, as far as it is known.'],
		['events.csv', 'shanghai-bombed', 'text', ' ', '“ ” is empty. Write it, in our own words.'],
		['events.csv', 'shanghai-bombed', 'title', 'A title that goes on for far too long', '“A title that goes on for far too long” is longer than 34 characters. Shorten it: it must fit a small screen.'],
		['advisers.csv', '1950-56', 'date', '1956/1950', '“1956/1950” is not a date or an interval that exists. Write 1949-08 or 1950/1956, or leave it empty.'],
		['soviet-loans.csv', '1952-11', 'date', '', '“” is not a date or an interval that exists. Write 1949-08 or 1950/1956, the earlier first.'],
		['places.csv', 'harbin', 'lat', '95', '“95” is above 90 degrees. Check the coordinate.'],
		['trade.csv', '1957-roubles', 'id', '1957 roubles', '“1957 roubles” is not an id. Write lower-case words joined by hyphens, e.g. red-army-enters.'],
		['trade.csv', '1957-roubles', 'sources', 'mofcom;mofcom', '“mofcom;mofcom” names an id twice. Remove one of them.'],
		['trade.csv', '1957-roubles', 'sources', '', '“” is empty. Write it, in our own words.']
	] as const;

	it.each(cases)('%s %s %s = %s', (name, id, column, value, says) => {
		const line = lineOf(name, id);
		expect(line).toBeGreaterThan(1);
		expect(reading(withCell(name, id, column, value))).toThrow(
			new Problem({ file: `data/${name}`, line, column, what: says.split('. ')[0] ?? '', cure: says.slice(says.indexOf('. ') + 2) })
		);
		expect(reading(withCell(name, id, column, value))).toThrow(`data/${name}, line ${line}, column ${column}: ${says}`);
	});
});

describe('a malformed table', () => {
	it.each(Object.keys(files).filter((name) => name.endsWith('.csv')))('%s may not have an unknown column', (name) => {
		const changed = withText(name, (text) => text.replace(/,note\n/, ',remark\n'));
		expect(reading(changed)).toThrow(`data/${name}, line 1, column note: the column is missing. The header must name: id, `);
		const added = withText(name, (text) => text.trimEnd().split('\n').map((line, i) => `${line},${i ? '' : 'colour'}`).join('\n'));
		expect(reading(added)).toThrow(`data/${name}, line 1, column colour: no such column is known. Remove it`);
	});

	it('may not name a column twice', () => {
		expect(reading(withText('trade.csv', (text) => text.replace('date,value', 'value,value')))).toThrow(
			'data/trade.csv, line 1, column value: the header names it twice. Remove or rename one.'
		);
	});

	it('may not have a row of another length than its header', () => {
		const line = lineOf('trade.csv', '1957-roubles');
		const changed = withText('trade.csv', (text) => text.replace('1957-roubles,1957,5400', '1957-roubles,1957,5,400'));
		expect(reading(changed)).toThrow(`data/trade.csv, line ${line}, column note: the row has 11 cells where the header has 10`);
	});

	it('may not hold an id twice', () => {
		const line = lineOf('places.csv', 'hailar');
		expect(reading(withCell('places.csv', 'hailar', 'id', 'manzhouli'))).toThrow(
			`data/places.csv, line ${line}, column id: “manzhouli” already stands in line 2. Give one of them another id.`
		);
	});

	it('may not be missing, and no other may be there', () => {
		const { 'trade.csv': _left, ...rest } = files;
		expect(reading(rest)).toThrow('data/trade.csv, line 1: the file is missing. Restore it');
		expect(reading({ ...files, 'weather.csv': 'id\n' })).toThrow('data/weather.csv, line 1: no such table is known.');
	});

	it('counts lines through quoted line breaks', () => {
		const text = withCell('disputes.csv', 'lean-decision', 'summary', 'one\ntwo')['disputes.csv'] ?? '';
		expect(reading({ ...files, 'disputes.csv': text.replace(/^liu-visit,/m, 'liu visit,') })).toThrow(
			`data/disputes.csv, line ${lineOf('disputes.csv', 'liu-visit') + 1}, column id: “liu visit” is not an id.`
		);
	});
});
