import type { Datasets } from '../domain/dataset';
import { goods } from './goods';
import { instead, type Measure, type Measured } from './measure';
import { money } from './money';
import { other } from './other';
import { people } from './people';

// every measure that prose can name
const measures: Readonly<Record<string, Measure>> = { ...people, ...money, ...goods, ...other };

/**
 * Runs a measure as prose writes it: `membership.times(1945, 1949)`.
 * @throws Error saying what is wrong with the call and what there is instead
 */
export function runMeasure(call: string, datasets: Datasets): Measured {
	const match = /^([\w.]+)\(([^()]*)\)$/.exec(call.trim());
	if (!match)
		throw new Error(`“${call}” is no measure. Write its name and its arguments: membership.at(1949).`);
	const name = match[1] ?? '';
	const measure = Object.hasOwn(measures, name) ? measures[name] : undefined;
	if (!measure) throw new Error(`the measure “${name}” is unknown. ${instead(name, Object.keys(measures))}`);
	const args = (match[2] ?? '')
		.split(',')
		.map((arg) => arg.trim())
		.filter(Boolean);
	const result = measure(datasets, ...args);
	if (!Number.isFinite(result.value)) throw new Error(`“${call}” gives no number`);
	return result;
}
