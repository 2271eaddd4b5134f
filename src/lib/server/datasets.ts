import sources from '/data/sources.json?raw';
import type { Datasets } from '../domain/dataset';
import { readDatasets } from './read-datasets';

const tables = import.meta.glob<string>('/data/*.csv', { query: '?raw', import: 'default', eager: true });

const byName = Object.fromEntries(
	Object.entries(tables).map(([path, text]) => [path.split('/').at(-1) ?? path, text])
);

/** Every table of data/, read and checked once. Importing it throws Problem if anything in data/ is wrong. */
export const datasets: Datasets = readDatasets({ ...byName, 'sources.json': sources });
