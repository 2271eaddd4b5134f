import type { DatasetId, Datasets, Row } from '../domain/dataset';
import { datasetName } from '../domain/row-address';
import { readSources } from './bibliography';
import { Problem } from './problem';
import { checkOrder, checkPositions, checkReferences, type Known } from './references';
import { schemas } from './schema';
import { readTable, type Rows } from './tables';
import { checkDemands, checkProjects, checkRegions } from './reconcile-counts';
import { checkLoan, checkSovietLoans } from './reconcile-loans';

/** The file of a dataset inside data/: `loanTerms` → `loan-terms.csv`. */
export const fileNameOf = (id: DatasetId): string => `${datasetName(id)}.csv`;

/** The ids of all datasets, in the order in which readers meet them. */
export const datasetIds = Object.keys(schemas) as readonly DatasetId[];

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
	new Set(rows.map((row) => row.id));

/**
 * Reads and checks every table of data/.
 * @param files the text of `membership.csv` … and of `sources.json`, by name
 * @throws Problem naming file, line, column and cure: a malformed cell, an unknown or missing column, an id that stands
 * twice, a reference to nothing, a dispute with one position, events out of order, a total that does not add up, a missing or unknown file
 */
export function readDatasets(files: Readonly<Record<string, string>>): Datasets {
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
	const known = new Set(datasetIds.map(fileNameOf));
	const stray = Object.keys(files).find((name) => name.endsWith('.csv') && !known.has(name));
	if (stray)
		throw new Problem({
			file: `data/${stray}`,
			line: 1,
			what: 'no such table is known',
			cure: 'Remove it, or describe it in src/lib/server/schema.ts.'
		});

	const read = <Id extends DatasetId>(id: Id) =>
		readTable<(typeof schemas)[Id]>(`data/${fileNameOf(id)}`, need(fileNameOf(id)), schemas[id]);
	const tables = {
		membership: read('membership'),
		regions: read('regions'),
		loanTerms: read('loanTerms'),
		sovietLoans: read('sovietLoans'),
		repayments: read('repayments'),
		output: read('output'),
		demands: read('demands'),
		forces: read('forces'),
		advisers: read('advisers'),
		projects: read('projects'),
		treaties: read('treaties'),
		events: read('events'),
		places: read('places'),
		quantities: read('quantities'),
		trade: read('trade'),
		disputes: read('disputes'),
		positions: read('positions'),
		quotations: read('quotations')
	} satisfies { [Id in DatasetId]: Rows<Datasets[Id][number]> };

	const ids: Known = {
		sources: idsOf(readSources(need('sources.json'))),
		disputes: idsOf(tables.disputes.rows),
		places: idsOf(tables.places.rows)
	};
	for (const table of Object.values<Rows<Row>>(tables)) checkReferences(table, ids);
	checkPositions(tables.disputes, tables.positions);
	checkOrder(tables.events);
	checkRegions(tables.regions);
	checkLoan(tables.loanTerms);
	checkSovietLoans(tables.sovietLoans, tables.quantities, tables.loanTerms);
	checkProjects(tables.projects);
	checkDemands(tables.demands, tables.quantities);

	return {
		membership: tables.membership.rows,
		regions: tables.regions.rows,
		loanTerms: tables.loanTerms.rows,
		sovietLoans: tables.sovietLoans.rows,
		repayments: tables.repayments.rows,
		output: tables.output.rows,
		demands: tables.demands.rows,
		forces: tables.forces.rows,
		advisers: tables.advisers.rows,
		projects: tables.projects.rows,
		treaties: tables.treaties.rows,
		events: tables.events.rows,
		places: tables.places.rows,
		quantities: tables.quantities.rows,
		trade: tables.trade.rows,
		disputes: tables.disputes.rows,
		positions: tables.positions.rows,
		quotations: tables.quotations.rows
	};
}
