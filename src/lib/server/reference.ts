import { dateInWords } from '../domain/date';
import type { Name, Source } from '../domain/source';

const nameOf = ({ family, given, literal }: Name): string =>
	literal ?? [given, family].filter(Boolean).join(' ');

const yearOf = ({ issued }: Source): string => String(issued?.['date-parts'][0]?.[0] ?? '');

/** When a work appeared, as far as it is known; empty if it is not. */
function issued(source: Source): string {
	const parts = source.issued?.['date-parts'][0] ?? [];
	return dateInWords(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}

/** Types whose title stands alone, in italics; all others stand in quotation marks. */
const whole = new Set(['book', 'report', 'dataset', 'webpage', 'treaty']);

/** A work for a source line: “Heinzig 2004”, “Soviet note on the party 1949”. */
export function shortForm(source: Source): string {
	const names = (source.author ?? source.editor ?? [])
		.map((name) => name.family ?? name.literal ?? '')
		.filter(Boolean);
	const heading = source['title-short'] ?? source.title.split(/[:,(;[]/)[0]?.trim() ?? source.title;
	const title = heading.length > 42 ? `${heading.slice(0, 40).replace(/\s+\S*$/, '')} …` : heading;
	if (names[0] === 'Wikipedia contributors')
		return title.includes('Wikipedia') ? title : `Wikipedia, “${title}”`;
	const who = names.length > 2 ? `${names[0]} et al.` : names.join(' and ');
	const year = yearOf(source);
	return !who && title.includes(year) ? title : [who || title, year].filter(Boolean).join(' ');
}

/** A work in full, in parts that a page can set: who, title, and the rest. */
export interface FullForm {
	readonly who: string;
	readonly title: string;
	readonly whole: boolean;
	readonly rest: string;
}

/** A work for the bibliography, much as Chicago has it. */
export function fullForm(source: Source): FullForm {
	const authors = (source.author ?? []).map(nameOf);
	const editors = (source.editor ?? []).map(nameOf);
	const who = authors.length ? authors.join(', ') : editors.length ? `${editors.join(', ')} (ed.)` : '';
	const volume = [source.volume, source.issue && `no. ${source.issue}`].filter(Boolean).join(', ');
	const imprint = [source['publisher-place'], source.publisher].filter(Boolean).join(': ');
	const rest = [
		source['container-title'],
		volume,
		imprint,
		issued(source),
		source.page && `pp. ${source.page}`
	]
		.filter(Boolean)
		.join(', ');
	return { who, title: source.title, whole: whole.has(source.type), rest };
}
