import { decimalYear } from '../domain/date';
import { cell, computed, digits, rowOf, type Measure } from './measure';

const at: Measure = ({ membership }, id) => {
	const row = rowOf('membership', membership, id);
	return cell('membership', row, row.members, 'members');
};

const times: Measure = (datasets, from = '', to = '') => {
	const [first, last] = [at(datasets, from), at(datasets, to)];
	return computed(
		last.value / first.value,
		'times',
		`later count ÷ earlier count = ${digits(last.value)} ÷ ${digits(first.value)}`,
		[first, last]
	);
};

/** How many members the party gained a day between two counts, to the nearest hundred. */
const perDay: Measure = (datasets, from = '', to = '') => {
	const rows = [from, to].map((id) => rowOf('membership', datasets.membership, id));
	const [first, last] = [at(datasets, from), at(datasets, to)];
	const [start = 0, end = 0] = rows.map(({ date }) => decimalYear(date));
	const days = Math.round((end - start) * 365.25);
	return computed(
		Math.round((last.value - first.value) / days / 100) * 100,
		'members a day',
		`(later count − earlier count) ÷ days from the middle of one month to that of the other, to the nearest hundred = (${digits(last.value)} − ${digits(first.value)}) ÷ ${digits(days)}`,
		[first, last, { bound: 'about', inputs: [] }]
	);
};

const region: Measure = ({ regions }, id) => {
	const row = rowOf('regions', regions, id);
	return cell('regions', row, row.stated, 'members');
};

const share: Measure = (datasets, id = '') => {
	const [part, whole] = [region(datasets, id), region(datasets, 'total')];
	return computed(
		(100 * part.value) / whole.value,
		'percent',
		`100 × members in the region ÷ printed total = 100 × ${digits(part.value)} ÷ ${digits(whole.value)}`,
		[part, whole]
	);
};

/** By how much the regions' totals, as stated, exceed the sum of their parts. */
const gap: Measure = ({ regions }) => {
	const rows = regions.filter((row) => row.id !== 'total');
	const sum = rows.reduce((total, row) => total + row.stated - row.territorial - (row.army ?? 0), 0);
	const gaps = rows.map(({ stated, territorial, army }) =>
		[stated, territorial, ...(army === undefined ? [] : [army])].map(digits).join(' − ')
	);
	return computed(
		sum,
		'members',
		`stated total − territorial − army, summed over the regions = (${gaps.join(') + (')})`,
		rows.map((row) => cell('regions', row, row.stated, 'members'))
	);
};

const strength: Measure = ({ forces }, id) => {
	const row = rowOf('forces', forces, id);
	return cell('forces', row, row.strength, 'people');
};

const ratio: Measure = (datasets, large = '', small = '') => {
	const [a, b] = [strength(datasets, large), strength(datasets, small)];
	return computed(
		a.value / b.value,
		'times',
		`larger ÷ smaller army = ${digits(a.value)} ÷ ${digits(b.value)}`,
		[a, b]
	);
};

const adviser: Measure = ({ advisers }, id) => {
	const row = rowOf('advisers', advisers, id);
	return cell('advisers', row, row.number, 'specialists');
};

/** Measures of the party, its army and the specialists. */
export const people = {
	'membership.at': at,
	'membership.times': times,
	'membership.perDay': perDay,
	'regions.of': region,
	'regions.share': share,
	'regions.gap': gap,
	'forces.of': strength,
	'forces.ratio': ratio,
	'advisers.of': adviser
} satisfies Record<string, Measure>;
