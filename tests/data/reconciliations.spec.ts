import { describe, expect, it } from 'vitest';
import type { LoanReading } from '../../src/lib/domain/dataset';
import { loanSchedule } from '../../src/lib/measures/loan-schedule';
import { readDatasets } from '../../src/lib/server/data/read-datasets';
import { knownPrintedExcess, knownRegionalGap } from '../../src/lib/server/data/reconcile-counts';
import { files, lineOf, withCell, withText } from './files';

const datasets = readDatasets(files);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const changing = (name: string, id: string, column: string, value: string) => () =>
	readDatasets(withCell(name, id, column, value));
const rowOf = <Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row => {
	const row = rows.find((candidate) => candidate.id === id);
	if (!row) throw new RangeError(`no row ${id}`);
	return row;
};

describe('the credit, computed from its terms', () => {
	const article3 = loanSchedule(datasets.loanTerms, 'article-3');
	const june = loanSchedule(datasets.loanTerms, 'june-1949');
	const amount = rowOf(datasets.loanTerms, 'amount').value;

	it('runs as worked out by hand', () => {
		// year, drawn, repaid, owed, interest if drawn evenly, interest if drawn on 1 January
		const byHand = [
			[1950, 60, 0, 60, 0.3, 0.6],
			[1951, 60, 0, 120, 0.9, 1.2],
			[1952, 60, 0, 180, 1.5, 1.8],
			[1953, 60, 0, 240, 2.1, 2.4],
			[1954, 60, 30, 270, 2.7, 3],
			[1955, 0, 30, 240, 2.7, 2.7],
			[1956, 0, 30, 210, 2.4, 2.4],
			[1957, 0, 30, 180, 2.1, 2.1],
			[1958, 0, 30, 150, 1.8, 1.8],
			[1959, 0, 30, 120, 1.5, 1.5],
			[1960, 0, 30, 90, 1.2, 1.2],
			[1961, 0, 30, 60, 0.9, 0.9],
			[1962, 0, 30, 30, 0.6, 0.6],
			[1963, 0, 30, 0, 0.3, 0.3]
		];
		const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;
		const computed = article3.map((year) => [
			year.year,
			...[year.drawn, year.repaid, year.owed, year.interestLow, year.interestHigh].map(rounded)
		]);
		expect(computed).toEqual(byHand);
	});

	it.each<[LoanReading, typeof article3]>([
		['article-3', article3],
		['june-1949', june]
	])('%s: drawings and repayments make the sum, and nothing is owed at the end', (_reading, years) => {
		expect(sum(years.map((year) => year.drawn))).toBe(amount);
		expect(sum(years.map((year) => year.repaid))).toBe(amount);
		expect(years.at(-1)?.owed).toBe(0);
	});

	it('is owed most at the end of 1954, the year of the last drawing and the first repayment', () => {
		expect(article3.filter((year) => year.owed >= 270)).toMatchObject([{ year: 1954, owed: 270 }]);
	});

	it('is owed whole at the end of 1954 by the record of June 1949', () => {
		expect(june.filter((year) => year.owed === amount).map((year) => year.year)).toEqual([1954]);
		expect([june.find((year) => year.repaid > 0)?.year, june.at(-1)?.year]).toEqual([1955, 1964]);
	});

	it('costs 21 to 22.5 million dollars of interest, more by the other reading', () => {
		expect(sum(article3.map((year) => year.interestLow))).toBeCloseTo(21, 9);
		expect(sum(article3.map((year) => year.interestHigh))).toBeCloseTo(22.5, 9);
		expect(sum(june.map((year) => year.interestLow))).toBeCloseTo(24, 9);
		expect(sum(june.map((year) => year.interestHigh))).toBeCloseTo(25.5, 9);
	});

	it('cannot be computed without a term', () => {
		const terms = datasets.loanTerms.filter(({ id }) => id !== 'rate');
		expect(() => loanSchedule(terms, 'article-3')).toThrow(new RangeError('the term “rate” of the credit has no number'));
	});

	it.each([
		['last-repayment', '1964', 'last-repayment', '11 should be 10: the years from first to last repayment'],
		['june-repayment-start', '1956', 'june-repayment-end', '9 should be 10: the years from first to last repayment'],
		['drawing-years', '6', 'offered', '360 should be 300: the yearly parts make the sum of the credit']
	])('stops the build if %s is %s', (id, value, at, says) => {
		const line = lineOf('loan-terms.csv', at);
		expect(changing('loan-terms.csv', id, 'value', value)).toThrow(
			`data/loan-terms.csv, line ${line}, column value: ${says}. Look for a mistyped number`
		);
	});

	it('stops the build if a term is missing', () => {
		const changed = withText('loan-terms.csv', (text) => text.replace(/^offered,.*\n/m, ''));
		expect(() => readDatasets(changed)).toThrow('data/loan-terms.csv, line 1, column id: the row “offered” is missing. Restore it');
	});
});

describe('the party by region, 8 July 1949', () => {
	const rows = datasets.regions.filter(({ id }) => id !== 'total');
	const total = rowOf(datasets.regions, 'total');
	const parts = sum(rows.map((row) => row.territorial + (row.army ?? 0)));
	const stated = sum(rows.map((row) => row.stated));

	it('leaves the known gap of 749 between the rows’ totals and their parts', () => {
		expect(stated - parts).toBe(749);
		expect(knownRegionalGap).toBe(749);
		expect(rows.map((row) => row.stated - row.territorial - (row.army ?? 0))).toEqual([-27, 0, -8, 1000, -216, 0, 0]);
	});

	it('has printed totals that agree with each other and exceed the rows by 18', () => {
		expect(total.territorial + (total.army ?? 0)).toBe(total.stated);
		expect(total.stated - stated).toBe(knownPrintedExcess);
	});

	it('has one member in five in the Northeast, to the nearest per cent', () => {
		expect(Math.round((100 * rowOf(rows, 'northeast').stated) / total.stated)).toBe(20);
	});

	it.each([
		['northwest', 'stated', '127101', '750 should be 749'],
		['north', 'territorial', '1063905', '750 should be 749'],
		['total', 'army', '745771', '3054509 should be 3054508']
	])('stops the build if %s %s is %s', (id, column, value, says) => {
		const line = lineOf('regions.csv', 'total');
		expect(changing('regions.csv', id, column, value)).toThrow(`data/regions.csv, line ${line}, column stated: ${says}`);
	});
});

describe('members of the party', () => {
	const at = (id: string): number => rowOf(datasets.membership, id).members;

	it('grow from count to count where the record says so', () => {
		for (const run of [
			['1921', '1922', '1923', '1925', '1926', '1927-april'],
			['1927-purge', '1937', '1938', '1940'],
			['1944', '1945', '1946', '1947', '1948', '1949-july', '1949', '1950']
		]) {
			const members = run.map(at);
			expect(members).toEqual([...members].sort((a, b) => a - b));
		}
	});

	it('fall in the purge of 1927, on the Long March, and in the years of rectification', () => {
		expect(at('1927-purge')).toBeLessThan(at('1927-april'));
		expect(at('1937')).toBeLessThan(at('1934'));
		expect(at('1942')).toBeLessThan(at('1940'));
	});

	it('grow by 3.7 times from the Seventh Congress to the People’s Republic', () => {
		expect(at('1949') / at('1945')).toBeCloseTo(3.7, 1);
	});

	it('come within half a per cent of the Soviet regional table in 1948', () => {
		expect(Math.abs(rowOf(datasets.regions, 'total').stated / at('1948') - 1)).toBeLessThan(0.005);
	});

	it('are reported, wherever the figure has seven or six digits that were not seen', () => {
		const exact = datasets.membership.filter((row) => row.date >= '1941' && row.bound === 'exact');
		expect(exact).toHaveLength(9);
		expect(new Set(exact.map((row) => row.evidence))).toEqual(new Set(['reported']));
	});

	it('stand in the order of their dates', () => {
		const dates = datasets.membership.map((row) => row.date);
		expect(dates).toEqual([...dates].sort());
	});
});

describe('Soviet loans', () => {
	const quantity = (id: string): number => rowOf(datasets.quantities, id).value;

	it('have an official total that its four parts make', () => {
		const parts = ['loans-economic', 'loans-korea', 'loans-port-arthur', 'loans-joint-companies'].map(quantity);
		expect(sum(parts)).toBe(rowOf(datasets.sovietLoans, 'total-official').oldRoubles);
	});

	it('were 95 per cent military by Shen Zhihua’s count', () => {
		const total = rowOf(datasets.sovietLoans, 'total-shen').oldRoubles ?? 0;
		expect(Math.round((100 * quantity('loans-military-shen')) / total)).toBe(quantity('loans-military-share-shen'));
	});

	it('left in 1964 what was owed less what was repaid', () => {
		expect(rowOf(datasets.sovietLoans, 'total-zhou').newRoubles).toBe(quantity('zhou-repaid') + quantity('zhou-left'));
	});

	it.each([
		['quantities.csv', 'loans-korea', 'value', '3426', 'total-official', 'old_roubles', '5676 should be 5677'],
		['quantities.csv', 'zhou-left', 'value', '18', 'total-zhou', 'new_roubles', '1406 should be 1407'],
		['soviet-loans.csv', '1950-02', 'old_roubles', '1590', '1950-02', 'old_roubles', '1590 should be 1200']
	])('stop the build if %s %s %s is %s', (name, id, column, value, at, where, says) => {
		const line = lineOf('soviet-loans.csv', at);
		expect(changing(name, id, column, value)).toThrow(`data/soviet-loans.csv, line ${line}, column ${where}: ${says}`);
	});
});

describe('projects', () => {
	it('are 50 and 91 and 15, which makes 156', () => {
		const agreements = datasets.projects.filter((row) => row.kind === 'agreement').map((row) => row.number);
		expect(agreements).toEqual([50, 91, 15]);
		expect(sum(agreements)).toBe(rowOf(datasets.projects, 'total').number);
	});

	it('list 137 by industry, since the list breaks off', () => {
		expect(sum(datasets.projects.filter((row) => row.kind === 'industry').map((row) => row.number))).toBe(137);
	});

	it('stop the build if one agreement is mistyped', () => {
		const line = lineOf('projects.csv', 'total');
		expect(changing('projects.csv', '1954', 'number', '13')).toThrow(
			`data/projects.csv, line ${line}, column number: 156 should be 154: the sum of the agreements`
		);
	});
});

describe('demands in the protocol talks', () => {
	it('come to these tonnes in fourteen years', () => {
		const total = (metal: string): number =>
			sum(datasets.demands.filter((row) => row.metal === metal).map((row) => row.tonnes * (row.toYear - row.fromYear + 1)));
		expect(['tungsten', 'antimony', 'third-metal', 'fourth-metal'].map(total)).toEqual([134000, 106000, 130000, 102000]);
	});

	it('stop the build if a run of years leaves a gap', () => {
		const line = lineOf('demands.csv', 'antimony-3');
		expect(changing('demands.csv', 'antimony-3', 'from_year', '4')).toThrow(
			`data/demands.csv, line ${line}, column from_year: 4 should be 3: the year after the run above`
		);
	});
});

describe('strategic goods', () => {
	it('hold one total for each of the goods, over the same six years', () => {
		expect(datasets.repayments.map((row) => [row.goods, row.from, row.to])).toEqual(
			['tungsten', 'copper', 'rubber', 'antimony'].map((goods) => [goods, 1954, 1959])
		);
		expect(rowOf(datasets.quantities, 'strategic-goods-years').value).toBe(6);
	});

	it('have rubber at the lower figure for yearly purchases, over six years', () => {
		const yearly = rowOf(datasets.output, 'rubber-purchases').tonnes;
		expect(yearly * 6).toBe(rowOf(datasets.repayments, 'rubber').tonnes);
	});

	it('are all disputed and all reported', () => {
		expect(datasets.repayments.map((row) => [row.evidence, row.disputed])).toEqual([
			['reported', 'tonnages'],
			['reported', 'copper-or-tin'],
			['reported', 'rubber'],
			['reported', 'tonnages']
		]);
	});
});

describe('the numbers that stand in more than one table agree', () => {
	it('adds the specialists of the first winter', () => {
		const of = (id: string): number => rowOf(datasets.advisers, id).number;
		expect(of('1949-10') + of('naval') + of('air-force')).toBeLessThanOrEqual(of('winter-1949-50'));
		expect((100 * (of('naval') + of('air-force'))) / of('winter-1949-50')).toBeCloseTo(72.2, 1);
	});

	it('finds the trade of 1950 from that of 1959 and its growth', () => {
		const growth = rowOf(datasets.quantities, 'trade-growth-1959').value;
		expect(rowOf(datasets.trade, '1959-dollars').value / (1 + growth)).toBeCloseTo(rowOf(datasets.trade, '1950-dollars').value, 1);
	});

	it('ends the treaty thirty years after it came into force', () => {
		const start = rowOf(datasets.events, 'treaty-in-force').date;
		const years = rowOf(datasets.quantities, 'treaty-1950-years').value;
		expect(rowOf(datasets.events, 'treaty-lapses').date).toBe(`${Number(start.slice(0, 4)) + years}${start.slice(4)}`);
	});

	it('holds the armies in Mao’s figures until they cross', () => {
		const of = (id: string): number => rowOf(datasets.forces, id).strength;
		expect(of('pla-1948-06')).toBeLessThan(of('kmt-1948-06'));
		expect(of('pla-1948-11')).toBeGreaterThan(of('kmt-1948-11'));
	});
});
