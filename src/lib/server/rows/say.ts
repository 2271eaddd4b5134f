import { rowAddress } from '../../domain/row-address';
import { inWords } from '../../i18n/number';
import { rowOf } from '../../measures/measure';
import { runMeasure } from '../../measures/registry';
import { datasets } from '../data/datasets';
import type { Quoted, Said } from '../prose/prose';
import { webAddress } from '../works/reference';
import { sourceById } from '../works/sources';

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

/**
 * The words of a row of quotations.csv, with the way to it and to the work they are read in.
 * @throws Error if there is no such row
 */
export function quote(id: string): Quoted {
	const { words, sources } = rowOf('quotations', datasets.quotations, id);
	const cite = webAddress(sourceById(sources[0] ?? ''));
	return { words, address: rowAddress(`quotations/${id}`), ...(cite !== undefined && { cite }) };
}
