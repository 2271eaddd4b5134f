import type { Bound } from '../domain/dataset';
import { plain } from './format';

/** A number with its unit as the data has it. */
interface Counted {
	readonly value: number;
	readonly high?: number;
	readonly unit: string;
	readonly bound: Bound;
}

/**
 * A number in full, with unit and bound: “about 4,300,000 people”, “2 to 3 months”, “US$35 an ounce”, “1954”.
 * At most two decimals.
 */
export function countedInWords(
	{ value, high, unit, bound }: Counted,
	bounds: Readonly<Record<Bound, string>>
): string {
	if (unit === 'year') return String(value);
	const [before, after] = unit.startsWith('US$') ? ['US$', unit.slice(3)] : ['', ` ${unit}`];
	const number = [value, ...(high === undefined ? [] : [high])].map((end) => plain(end, 2)).join(' to ');
	return `${bounds[bound]} ${before}${number}${after.replace('percent', 'per cent')}`.trim();
}
