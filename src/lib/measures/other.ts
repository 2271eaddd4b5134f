import { dateInWords, daysBetween, decimalYear, monthsBetween } from '../domain/date';
import type { Datasets } from '../domain/dataset';
import { cell, computed, dateOf, rowOf, type Measure } from './measure';

const quantity: Measure = ({ quantities }, id) => {
	const row = rowOf('quantities', quantities, id);
	return cell('quantities', row, row.value, row.unit);
};

/** Trade between the Soviet Union and China, in the row’s unit. */
export const trade: Measure = ({ trade: rows }, id) => {
	const row = rowOf('trade', rows, id);
	return cell('trade', row, row.value, row.unit);
};

const term: Measure = (datasets, treaty = '') => quantity(datasets, `treaty-${treaty}-years`);

const events = ({ events: rows }: Datasets, ids: readonly string[]) =>
	ids.map((id) => rowOf('events', rows, id));

const span = (unit: string, dates: readonly { readonly date: string }[]): string =>
	`${unit} from ${dates.map(({ date }) => dateInWords(date)).join(' to ')}`;

const days: Measure = (datasets, from = '', to = '') => {
	const rows = events(datasets, [from, to]);
	const [a, b] = rows;
	return computed(
		daysBetween(a?.date ?? '', b?.date ?? ''),
		'days',
		span('days', rows),
		rows.map((row) => dateOf('events', row))
	);
};

/** Whole calendar months between two events; what is left over is dropped. */
const months: Measure = (datasets, from = '', to = '') => {
	const rows = events(datasets, [from, to]);
	const [a, b] = rows;
	return computed(
		monthsBetween(a?.date ?? '', b?.date ?? ''),
		'months',
		span('whole months', rows),
		rows.map((row) => dateOf('events', row))
	);
};

/** Whole years between two events, rounded. */
const years: Measure = (datasets, from = '', to = '') => {
	const rows = events(datasets, [from, to]);
	const [a, b] = rows.map((row) => decimalYear(row.date));
	return computed(
		Math.round((b ?? 0) - (a ?? 0)),
		'years',
		span('years, to the nearest whole one,', rows),
		rows.map((row) => dateOf('events', row))
	);
};

/** Measures of everything else, and of time between events. */
export const other = {
	quantity,
	days,
	months,
	years,
	'trade.of': trade,
	'treaties.years': term
} satisfies Record<string, Measure>;
