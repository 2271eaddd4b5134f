import { dateInWords } from '../../../domain/date';
import { en } from '../../../i18n/messages/en';
import { shortForm } from '../../works/reference';
import { siteUrl } from '../site';
import { sourceById } from '../../works/sources';
import type { OpenTable } from './open-table';
import { dataPackage } from './package';

/** Where a table stands, absolute. */
export const addressOf = (name: string): string => `${siteUrl()}/data/${name}/`;

/** How to cite a table: title, version, day, licence, address. */
export const citationOf = ({ name, resource }: OpenTable): string =>
	en.dataPages.citation(resource.title, dataPackage.version, dateInWords(resource.modified), addressOf(name));

/** What every row of a download says of its licence. */
export const licenceLine = (name: string): string => en.dataPages.licenceLine(addressOf(name));

/** The works a row rests on, short, with where in them: “Heinzig 2004; Shen 2015 (p. 71)”. */
export function rowCitation(row: Readonly<Record<string, string>>): string {
	const ids = (row['sources'] ?? '').split(';').filter(Boolean);
	const works = ids.map((id) => shortForm(sourceById(id)));
	// a locator of several works names the one it means by its id
	const locator = ids.reduce(
		(text, id, i) => text.replaceAll(new RegExp(`\\b${id}\\b`, 'g'), works[i] ?? ''),
		row['locator'] ?? ''
	);
	if (!locator) return works.join('; ');
	return works.length === 1 ? `${works[0] ?? ''}, ${locator}` : `${works.join('; ')} (${locator})`;
}
