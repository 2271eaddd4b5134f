import sources from '/data/sources.json?raw';
import type { Datasets } from '../../domain/dataset';
import { readTables, rowsOf } from './read-datasets';

const files = import.meta.glob<string>('/data/*.csv', { query: '?raw', import: 'default', eager: true });

const byName = Object.fromEntries(
	Object.entries(files).map(([path, text]) => [path.split('/').at(-1) ?? path, text])
);

/** Every table of data/, read and checked once. Importing it throws Problem if anything in data/ is wrong. */
export const tables = readTables({ ...byName, 'sources.json': sources });

/** The rows of every table. */
export const datasets: Datasets = rowsOf(tables);
