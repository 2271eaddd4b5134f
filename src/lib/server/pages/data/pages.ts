import { dateInWords } from '../../../domain/date';
import type { PrintedSummary } from '../../../domain/open-page';
import { en } from '../../../i18n/messages/en';
import { citationOf } from './credit';
import { archiveName, dataFiles } from './files';
import type { OpenTable } from './open-table';
import { openTable, openTables } from './open-tables';
import { dataPackage, licenceOfData } from './package';
import { printedTable } from './printed-table';
import { summaryOf } from './summary';
import { catalogueOf, datasetOf } from './structured';
import { stepsUsing } from './uses';

const words = en.dataPages;

function printedSummary(table: OpenTable): PrintedSummary {
	const { name, resource, formula } = table;
	const { rows, years, evidence, disputed } = summaryOf(table);
	return {
		name,
		title: resource.title,
		description: resource.description,
		size: words.rows(rows),
		years: years ? words.yearsOf(years.from, years.to) : words.undated,
		known: [
			...evidence.map(({ evidence: how, count }) => words.knownAs(count, en.evidence[how])),
			words.disagree(disputed, rows)
		],
		computed: formula !== undefined,
		version: words.versionOf(dataPackage.version, dateInWords(resource.modified)),
		licence: { text: 'CC BY 4.0', href: licenceOfData.path }
	};
}

/** Everything the page of all tables needs. */
export function dataIndex() {
	const archive = dataFiles.get(archiveName);
	return {
		tables: openTables.map(printedSummary),
		version: dataPackage.version,
		archive: { name: archiveName, kilobytes: Math.ceil((archive?.length ?? 0) / 1000) },
		jsonLd: catalogueOf()
	};
}

/** Everything the page of one table needs. Throws RangeError if there is none of this name. */
export function dataPage(name: string) {
	const table = openTable(name);
	return {
		summary: printedSummary(table),
		table: printedTable(table),
		citation: citationOf(table),
		formula: table.formula ?? '',
		steps: stepsUsing(name),
		jsonLd: datasetOf(table)
	};
}
