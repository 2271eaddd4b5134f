import { dateInWords } from '../../domain/date';
import type { DatasetId, Datasets, Row } from '../../domain/dataset';
import type { Link } from '../../domain/link';
import { rowAddress } from '../../domain/row-address';
import type { Naming, RowName } from '../../domain/table';
import { tables } from '../../domain/tables';
import type { Messages } from '../../i18n/messages/en';
import { instead, rowOf } from '../../measures/measure';
import { datasetIds } from '../data/read-datasets';

/** A date or an interval in words: “August 1949 to October 1949”. */
const when: Naming['when'] = (...dates) =>
	dates
		.flatMap((date) => date?.split('/') ?? [])
		.map((date) => dateInWords(date))
		.join(' to ');

/**
 * The row at `dataset/id`.
 * @throws Error if there is none
 */
export function rowAt(path: string, datasets: Datasets): { readonly dataset: DatasetId; readonly row: Row } {
	const [name = '', id] = path.split('/');
	const dataset = datasetIds.find((one) => one === name);
	if (!dataset) throw new Error(`“${name}” is no table. ${instead(name, datasetIds)}`);
	return { dataset, row: rowOf<Row>(dataset, datasets[dataset], id) };
}

/**
 * What the row at `dataset/id` is called.
 * @throws Error if there is none
 */
export function rowName(path: string, datasets: Datasets, messages: Messages): RowName {
	const { dataset, row } = rowAt(path, datasets);
	const name = tables[dataset].name as (row: Row, naming: Naming) => RowName;
	const { armies, protocolYears } = messages.card;
	return name(row, { when, armies, protocolYears, nameOf: (other) => rowName(other, datasets, messages) });
}

/**
 * A link to the row at `dataset/id`: its name and, where that does not say it, its date.
 * @throws Error if there is none
 */
export function rowLink(path: string, datasets: Datasets, messages: Messages): Link {
	const { heading, date } = rowName(path, datasets, messages);
	return {
		text: [heading, ...(heading.includes(date) ? [] : [date])].join(', '),
		address: rowAddress(path)
	};
}
