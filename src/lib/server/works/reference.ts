import type { Source } from '../../domain/source';

const yearOf = ({ issued }: Source): string => String(issued?.['date-parts'][0]?.[0] ?? '');

/** Who wrote a work, or edited it, each name as it is read; empty if nobody is named. */
export const namesOf = (source: Source): string =>
	(source.author ?? source.editor ?? [])
		.map((name) => {
			const parts = name['static-ordering'] ? [name.family, name.given] : [name.given, name.family];
			return name.literal ?? parts.filter(Boolean).join(' ');
		})
		.join(', ');

/** Where a work stands on the web; nothing where it does not. */
export const webAddress = ({ DOI, URL }: Source): string | undefined =>
	DOI ? `https://doi.org/${DOI}` : URL;

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
