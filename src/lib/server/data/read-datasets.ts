import type { DatasetId, Datasets, Row } from '../../domain/dataset';
import { datasetName } from '../../domain/row-address';
import { readSources } from '../works/bibliography';
import { inWords } from '../../i18n/number';
import { rowOf } from '../../measures/measure';
import { runMeasure } from '../../measures/registry';
import { boundWords } from '../prose/bound-words';
import { Problem } from '../problem';
import { checkNumbers, checkOrder, checkPositions, checkReferences, type Known } from './references';
import { tables as described } from '../../domain/tables';
import { bindTable, readTable, type Rows } from './read-table';
import { checkDemands, checkProjects, checkRegions } from './reconcile-counts';
import { checkLoan, checkSovietLoans } from './reconcile-loans';

/** The file of a dataset inside data/: `loanTerms` → `loan-terms.csv`. */
export const fileNameOf = (id: DatasetId): string => `${datasetName(id)}.csv`;

/** The ids of all datasets, in the order in which readers meet them. */
export const datasetIds = Object.keys(described) as readonly DatasetId[];

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
	new Set(rows.map((row) => row.id));

/** Every table as it was read, with where its rows stand. */
export type Tables = { readonly [Id in DatasetId]: Rows<Datasets[Id][number]> };

/** What `make` gives for each dataset. */
const forEach = <T>(make: (id: DatasetId) => T): Readonly<Record<DatasetId, T>> =>
	Object.fromEntries(datasetIds.map((id) => [id, make(id)])) as Record<DatasetId, T>;

/** The rows of tables, without where they stand. */
export const rowsOf = (tables: Tables): Datasets => forEach((id) => tables[id].rows) as Datasets;

/** The tables with the numbers and quotations that their words are bound to. */
function bind(tables: Tables): Tables {
	const datasets = rowsOf(tables);
	const bound = (cell: string): string =>
		boundWords(cell, {
			say: (call, format) => ({ text: inWords(runMeasure(call, datasets), format) }),
			quote: (id) => rowOf('quotations', datasets.quotations, id)
		});
	return forEach((id) => bindTable<Row>(tables[id], described[id].schema, bound)) as object as Tables;
}

/**
 * Reads and checks every table of data/.
 * @param files the text of `membership.csv` … and of `sources.json`, by name
 * @throws Problem naming file, line, column and cure: a malformed cell, an unknown or missing column, an id that stands
 * twice, a reference to nothing, a dispute with one position, events out of order, a total that does not add up, a missing or unknown file
 */
export function readTables(files: Readonly<Record<string, string>>): Tables {
	const need = (name: string): string => {
		const text = files[name];
		if (text === undefined)
			throw new Problem({
				file: `data/${name}`,
				line: 1,
				what: 'the file is missing',
				cure: 'Restore it; data/README.md says what it holds.'
			});
		return text;
	};
	const names = datasetIds.map(fileNameOf);
	const stray = Object.keys(files).find((name) => name.endsWith('.csv') && !names.includes(name));
	if (stray)
		throw new Problem({
			file: `data/${stray}`,
			line: 1,
			what: 'no such table is known',
			cure: 'Remove it, or describe it in src/lib/domain/tables.ts.'
		});

	const sources = idsOf(readSources(need('sources.json')));
	const unbound = forEach((id) =>
		readTable(`data/${fileNameOf(id)}`, need(fileNameOf(id)), described[id].schema)
	) as Tables;
	for (const id of datasetIds) checkNumbers(unbound[id], described[id].schema.entries);
	const tables = bind(unbound);
	const known: Known = {
		sources,
		...Object.fromEntries(datasetIds.map((id) => [datasetName(id), idsOf(tables[id].rows)]))
	};
	for (const id of datasetIds) checkReferences(tables[id], described[id].schema.entries, known);
	checkPositions(tables.disputes, tables.positions);
	checkOrder(tables.events);
	checkRegions(tables.regions);
	checkLoan(tables.loanTerms);
	checkSovietLoans(tables.sovietLoans, tables.quantities, tables.loanTerms);
	checkProjects(tables.projects);
	checkDemands(tables.demands, tables.quantities);
	return tables;
}

/** Every row of data/, read and checked as `readTables` does it. */
export const readDatasets = (files: Readonly<Record<string, string>>): Datasets => rowsOf(readTables(files));
