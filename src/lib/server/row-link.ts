import type { DatasetId, Row } from '../domain/dataset';
import type { PrintedLink } from '../domain/printed-dispute';
import { rowAddress } from '../domain/row-address';
import { en } from '../i18n/messages/en';
import { fileNameOf } from './read-datasets';

/** The columns that may name a row, the most telling first. */
const naming = ['title', 'label', 'occasion', 'term', 'heading', 'what', 'name'] as const;

/** A link to a row, with its name and its file. */
export function rowLink(dataset: DatasetId, row: Row): PrintedLink {
	const cells: Readonly<Record<string, unknown>> = { ...row };
	const name = naming.map((column) => cells[column]).find((cell) => typeof cell === 'string') ?? row.id;
	return {
		address: rowAddress(`${dataset}/${row.id}`),
		text: en.disputes.row(name, fileNameOf(dataset))
	};
}
