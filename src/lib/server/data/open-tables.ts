import { tables } from '../datasets';
import { Problem } from '../problem';
import { datasetIds, fileNameOf } from '../read-datasets';
import { loanScheduleTable } from './loan-schedule-table';
import type { OpenTable } from './open-table';
import { dataPackage } from './package';

const written = datasetIds.map((id): OpenTable => {
	const path = fileNameOf(id);
	const resource = dataPackage.resources.find((one) => one.path === path);
	const schema = resource?.schema;
	if (!resource || !schema)
		throw new Problem({
			file: 'data/datapackage.json',
			line: 1,
			what: `nothing describes the table ${path}`,
			cure: 'Add a resource with this path and a schema, as the other tables have it.'
		});
	return { name: resource.name, resource: { ...resource, schema }, rows: tables[id].lines.map(({ cells }) => cells) };
});

/** Every table a reader can open: those of data/ in the order in which readers meet them, and what is computed from one. */
export const openTables: readonly OpenTable[] = written.flatMap((table) =>
	table.name === 'loan-terms' ? [table, loanScheduleTable(table)] : [table]
);

/** The table with this name. Throws RangeError if there is none. */
export function openTable(name: string): OpenTable {
	const table = openTables.find((one) => one.name === name);
	if (!table) throw new RangeError(`There is no table “${name}”`);
	return table;
}
