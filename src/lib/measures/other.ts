import { daysBetween, decimalYear } from '../domain/date';
import type { Datasets } from '../domain/dataset';
import { cell, computed, rowOf, type Measure } from './measure';

const quantity: Measure = ({ quantities }, id) => {
	const row = rowOf('quantities', quantities, id);
	return cell('quantities', row, row.value, row.unit);
};

const trade: Measure = ({ trade: rows }, id) => {
	const row = rowOf('trade', rows, id);
	return cell('trade', row, row.value, row.unit);
};

const term: Measure = (datasets, treaty = '') => quantity(datasets, `treaty-${treaty}-years`);

const events = ({ events: rows }: Datasets, ids: readonly string[]) =>
	ids.map((id) => rowOf('events', rows, id));

const days: Measure = (datasets, from = '', to = '') => {
	const rows = events(datasets, [from, to]);
	const [a, b] = rows;
	return computed(
		daysBetween(a?.date ?? '', b?.date ?? ''),
		'days',
		`${from} to ${to}`,
		rows.map((row) => cell('events', row, 0, 'days'))
	);
};

/** Whole years between two events, rounded. */
const years: Measure = (datasets, from = '', to = '') => {
	const rows = events(datasets, [from, to]);
	const [a, b] = rows.map((row) => decimalYear(row.date));
	return computed(
		Math.round((b ?? 0) - (a ?? 0)),
		'years',
		`${from} to ${to}`,
		rows.map((row) => cell('events', row, 0, 'years'))
	);
};

/** Measures of everything else, and of time between events. */
export const other = { quantity, days, years, 'trade.of': trade, 'treaties.years': term } satisfies Record<
	string,
	Measure
>;
