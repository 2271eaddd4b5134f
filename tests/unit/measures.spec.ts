import { describe, expect, test } from 'vitest';
import { inWords } from '$lib/i18n/number';
import { runMeasure } from '$lib/measures/registry';
import { datasets } from '$lib/server/data/datasets';

const run = (call: string) => runMeasure(call, datasets);
const say = (call: string, format: string) => inWords(run(call), format);

/** What a line of sums comes to: products before sums, brackets first. */
function byHand(sums: string): number {
	const inner = /\(([^()]*)\)/.exec(sums);
	if (inner) return byHand(sums.replace(inner[0], String(byHand(inner[1]!))));
	return sums
		.replaceAll(',', '')
		.replaceAll('%', ' ÷ 100')
		.replace(/ − /g, ' + −')
		.split(' + ')
		.map((product) =>
			product.split(/ (?=[×÷])/).reduce((result, part) => {
				const factor = Number(part.replace(/^[×÷] /, '').replace('−', '-'));
				return part.startsWith('÷') ? result / factor : part.startsWith('×') ? result * factor : factor;
			}, 0)
		)
		.reduce((sum, one) => sum + one, 0);
}

describe('measures', () => {
	test.each([
		['membership.at(1949)', 'million:2', '4.49 million'],
		['membership.at(1927-april)', 'n', '57,967'],
		['membership.times(1945, 1949)', 'times:1', '3.7 times'],
		['regions.share(northeast)', 'percent:0', '20 per cent'],
		['regions.gap()', 'n', '749'],
		['loan.amount()', 'usd', 'US$300 million'],
		['loan.tranche()', 'usd', 'US$60 million'],
		['loan.installment()', 'usd', 'US$30 million'],
		['loan.drawn(1952)', 'usd', 'US$180 million'],
		['loan.owed(1963)', 'usd', 'US$0 million'],
		['loan.peak()', 'usd', 'US$300 million'],
		['loan.peakAtYearEnd()', 'usd', 'US$270 million'],
		['loan.goldTonnes()', 'n', '267'],
		['loan.interestCents()', 'range:n:1', '7 to 7.5'],
		['loan.shareOfImports()', 'percent:0', '63 per cent'],
		['loan.rate()', 'percent', '1 per cent'],
		['loan.inRoubles()', 'roubles', '1.2 billion roubles'],
		['rouble.rise()', 'percent:1', '32.5 per cent'],
		['sovietLoans.of(total-official)', 'roubles:2', '5.68 billion roubles'],
		['sovietLoans.newRoubles(total-zhou)', 'n', '1,406'],
		['repayments.of(tungsten)', 'tonnes', '160,000 tonnes'],
		['repayments.perYear(rubber)', 'tonnes', '15,000 tonnes'],
		['repayments.timesOutput(tungsten)', 'n:1', '9.6'],
		['repayments.againstOutput(tungsten, tungsten-best)', 'times:1', '2.3 times'],
		['repayments.shareOfOutput(antimony, antimony-best)', 'percent:0', '22 per cent'],
		['repayments.yearsOfOutput(rubber, rubber-1949)', 'n', '452'],
		['repayments.perDay(tungsten)', 'n', '73'],
		['repayments.sum()', 'tonnes', '390,000 tonnes'],
		['repayments.trains(30, 40)', 'n', '325'],
		['demands.total(tungsten)', 'n', '134,000'],
		['demands.years()', 'word', 'fourteen'],
		['forces.ratio(kmt-1946-07, pla-1946-06)', 'n:1', '3.6'],
		['projects.of(total)', 'n', '156'],
		['days(stalin-birthday, the-turn)', 'Word', 'Twelve'],
		['months(treaty-1945, alliance-signed)', 'n', '54'],
		['years(treaty-1945, non-renewal)', 'n', '34'],
		['treaties.years(1950)', 'word', 'thirty'],
		['output.of(rubber-purchases)', 'range:n', '15,000 to 20,000']
	])('%s as %s is %s', (call, format, expected) => expect(say(call, format)).toBe(expected));

	test('a range of interest comes from the plan, low before high', () => {
		const { value, high } = run('loan.interest()');
		expect(value).toBeLessThan(high!);
		expect(say('loan.interest()', 'range:usd:1')).toBe(
			`${say('loan.interestLow()', 'usd:1')} to ${say('loan.interestHigh()', 'usd:1')}`
		);
	});

	test.each([
		['loan.tranche()', 'exact'],
		['membership.at(1926)', 'at-least'],
		['membership.times(1937, 1945)', 'about']
	])('%s is %s', (call, bound) => expect(run(call).bound).toBe(bound));

	test('say which rows they rest on, and how', () => {
		const { rows, formula } = run('repayments.timesOutput(tungsten)');
		expect(rows).toEqual(['repayments/tungsten', 'output/tungsten-1949']);
		expect(formula).toContain('÷');
	});

	test.each([
		'membership.times(1945, 1949)',
		'regions.share(northeast)',
		'regions.gap()',
		'forces.ratio(kmt-1946-07, pla-1946-06)',
		'repayments.perYear(tungsten)',
		'repayments.timesOutput(antimony)',
		'repayments.squares(tungsten)',
		'output.times(antimony-1949, antimony-best)',
		'demands.total(tungsten)',
		'loan.tranche()',
		'loan.installment()',
		'loan.drawn(1952)',
		'loan.owed(1955)',
		'loan.peak()',
		'loan.peakAtYearEnd()',
		'loan.goldTonnes()',
		'loan.shareOfImports()',
		'repayments.againstOutput(tungsten, tungsten-best)',
		'repayments.shareOfOutput(antimony, antimony-best)',
		'repayments.yearsOfOutput(rubber, rubber-1949)',
		'repayments.perDay(tungsten)',
		'repayments.sum()',
		'repayments.trains(30, 40)',
		'loan.interestLow()',
		'loan.interestHigh()',
		'loan.inRoubles()',
		'rouble.rise()'
	])('%s can be worked out by hand from what its formula says', (call) => {
		const { value, formula = '' } = run(call);
		expect(byHand(formula.split(/ = |: /).at(-1)!)).toBeCloseTo(value, 6);
	});

	test('the formula of a range works out both ends, and time is counted between days', () => {
		const { value, high, formula = '' } = run('loan.interest()');
		const sums = [...formula.matchAll(/: ([^;]+)/g)].map((match) => byHand(match[1]!));
		expect(sums[0]).toBeCloseTo(value, 6);
		expect(sums[1]).toBeCloseTo(high!, 6);
		expect(run('days(stalin-birthday, the-turn)').formula).toBe(
			'days from 21 December 1949 to 2 January 1950'
		);
	});

	test.each([
		['membership.on(1949)', /“membership.on” is unknown. Did you mean “membership.at”\?/],
		['membership.at(1950s)', /“1950s” is no row of membership. Did you mean “1950”\?/],
		['loan.drawn(1949)', /no year “1949”; it runs from 1950 to 1963/],
		['loan.amount', /is no measure. Write its name and its arguments/],
		['constructor()', /“constructor” is unknown/],
		['demands.total(gold)', /“gold” is no metal/]
	])('%s is refused with a cure', (call, message) => expect(() => run(call)).toThrow(message));
});

describe('formats', () => {
	test.each([
		[{ value: 2 }, 'cheese', /“cheese” is unknown. There are n, million/],
		[{ value: 2.5 }, 'word', /cannot be spelled out/],
		[{ value: 2 }, 'range:usd', /no upper end/]
	])('%j as %s is refused', (number, format, message) =>
		expect(() => inWords(number, format)).toThrow(message)
	);

	test.each([
		[21, 'word', 'twenty-one'],
		[90, 'Word', 'Ninety'],
		[22, 'ordinal', '22nd'],
		[1_211_128, 'million:1', '1.2 million']
	])('%d as %s is %s', (value, format, expected) => expect(inWords({ value }, format)).toBe(expected));
});
