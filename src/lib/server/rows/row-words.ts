import type { Datasets, Row } from '../../domain/dataset';
import type { Link } from '../../domain/link';
import { rowAddress } from '../../domain/row-address';
import type { RowName } from '../../domain/table';
import type { Messages } from '../../i18n/messages/en';
import { rowOf } from '../../measures/measure';
import { shortForm } from '../works/reference';
import { rowAt, rowName } from './rows';
import { sourceById } from '../works/sources';

/** A row in words. Whatever it does not have is empty. */
export interface RowWords extends RowName {
	readonly address: string;
	/** Never empty. Each with its place in it, where that is known. */
	readonly sources: readonly (Link & { readonly locator: string })[];
	/** The place in the sources, where the row does not say in which of several. */
	readonly locator: string;
	readonly evidence: string;
	/** The question it stands in. */
	readonly dispute: Link | undefined;
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

/**
 * A row in words, for a reader who asks where a number comes from.
 * @param path `dataset/id`
 * @throws Error if there is no such row
 */
export function rowWords(path: string, datasets: Datasets, messages: Messages): RowWords {
	const { row } = rowAt(path, datasets);
	const more: Row & Partial<Record<'translator' | 'alternates' | 'why', string>> = row;
	const question =
		row.disputed === undefined ? undefined : rowOf('disputes', datasets.disputes, row.disputed);
	return {
		...rowName(path, datasets, messages),
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
