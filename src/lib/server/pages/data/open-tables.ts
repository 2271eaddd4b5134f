import { datasetName } from '../../../domain/row-address';
import { tables as described } from '../../../domain/tables';
import { tables } from '../../data/datasets';
import { datasetIds } from '../../data/read-datasets';
import { loanScheduleTable } from './loan-schedule-table';
import type { OpenTable } from './open-table';
import { tableResource } from './package';

const written = datasetIds.map((id): OpenTable => {
	const name = datasetName(id);
	const resource = tableResource(name, described[id].schema);
	return { name, resource, rows: tables[id].lines.map(({ cells }) => cells) };
});

/** Every table a reader can open: those of data/ in the order in which readers meet them, and what is computed from one. */
export const openTables: readonly OpenTable[] = written.flatMap((table) =>
	table.name === 'loan-terms' ? [table, loanScheduleTable] : [table]
);

/** The table with this name. Throws RangeError if there is none. */
export function openTable(name: string): OpenTable {
	const table = openTables.find((one) => one.name === name);
	if (!table) throw new RangeError(`There is no table “${name}”`);
	return table;
}
