import { rowAddress } from '../domain/row-address';
import { inWords } from '../i18n/number';
import { runMeasure } from '../measures/registry';
import { datasets } from './datasets';
import type { Said } from './prose';

/**
 * A measure as prose writes it, run and said in words, with the way to the first row it rests on.
 * @throws Error saying what is wrong with the call or the format
 */
export function say(measure: string, format: string): Said {
	const measured = runMeasure(measure, datasets);
	return {
		value: measured.value,
		text: inWords(measured, format),
		address: rowAddress(measured.rows[0] ?? '')
	};
}
