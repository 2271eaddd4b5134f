import type { DatasetId, Datasets, Row } from '../domain/dataset';
import { rowAddress } from '../domain/row-address';
import type { Messages } from '../i18n/messages/en';
import { rowOf } from '../measures/measure';
import { shortForm } from './reference';
import { rowNames, type RowName } from './row-names';
import { sourceById } from './sources';

/** Something with an address, as seen from the front page: `sources/#source-lew2009`. */
interface Linked {
	readonly text: string;
	readonly address: string;
}

/** A row in words. Whatever it does not have is empty. */
export interface RowWords extends RowName {
	readonly address: string;
	/** Never empty. Each with its place in it, where that is known. */
	readonly sources: readonly (Linked & { readonly locator: string })[];
	/** The place in the sources, where the row does not say in which of several. */
	readonly locator: string;
	readonly evidence: string;
	/** The question it stands in. */
	readonly dispute: Linked | undefined;
	/** Of a quotation: whose translation it is. */
	readonly translator: string;
	readonly alternates: string;
	readonly why: string;
	readonly note: string;
}

/** `lewis1963, p. 110` belongs to one work; `p. 110` to the only one, if there is only one. */
function citations({ sources, locator }: Row): Pick<RowWords, 'sources' | 'locator'> {
	const named = sources.find((id) => locator.startsWith(`${id}, `));
	const owner = named ?? (sources.length === 1 ? sources[0] : undefined);
	const place = named ? locator.slice(named.length + 2) : locator;
	return {
		sources: sources.map((id) => ({
			text: shortForm(sourceById(id)),
			address: `sources/#source-${id}`,
			locator: id === owner ? place : ''
		})),
		locator: owner ? '' : locator
	};
}

function named<K extends DatasetId>(table: K, id: string, datasets: Datasets, messages: Messages) {
	const rows: readonly Datasets[K][number][] = datasets[table];
	const row: Datasets[K][number] = rowOf(table, rows, id);
	return { row, ...rowNames[table](row, { datasets, messages }) };
}

/**
 * A row in words, for a reader who asks where a number comes from.
 * @param path `dataset/id`
 * @throws Error if there is no such row
 */
export function rowWords(path: string, datasets: Datasets, messages: Messages): RowWords {
	const [table = '', id = ''] = path.split('/');
	if (!Object.hasOwn(datasets, table)) throw new Error(`“${table}” is no dataset`);
	const dataset = table as DatasetId;
	const { row, heading, date, detail } = named(dataset, id, datasets, messages);
	const more: Partial<Record<'translator' | 'alternates' | 'why', string>> =
		'alternates' in row || 'translator' in row ? row : {};
	const question =
		row.disputed === undefined ? undefined : rowOf('disputes', datasets.disputes, row.disputed);
	return {
		heading,
		date,
		detail,
		address: rowAddress(path),
		...citations(row),
		evidence: messages.evidence[row.evidence],
		dispute: question && { text: question.title, address: `disputes/#${question.id}` },
		translator: more.translator ?? '',
		alternates: more.alternates ?? '',
		why: more.why ?? '',
		note: row.note
	};
}
