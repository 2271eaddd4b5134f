import type { Name, Source } from '../../domain/source';

/** What a work is to OpenURL: a book or a part of one, an article, or anything else in Dublin Core. */
const genres: Readonly<Record<string, readonly [format: 'book' | 'journal', genre: string]>> = {
	book: ['book', 'book'],
	report: ['book', 'report'],
	chapter: ['book', 'bookitem'],
	'entry-encyclopedia': ['book', 'bookitem'],
	'entry-dictionary': ['book', 'bookitem'],
	'article-journal': ['journal', 'article'],
	'article-magazine': ['journal', 'article'],
	'article-newspaper': ['journal', 'article']
};

const inverted = ({ family, given, literal }: Name): string =>
	literal ?? [family, given].filter(Boolean).join(', ');

const isoDate = ({ issued }: Source): string =>
	(issued?.['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');

type Pair = readonly [key: string, value: string | undefined];

/** The title, and where it stands, by the format's own keys. */
function titles(source: Source, format: string, genre: string): readonly Pair[] {
	const { title, 'container-title': container } = source;
	if (format === 'dc')
		return [
			['title', title],
			['source', container],
			['type', source.type]
		];
	if (format === 'journal')
		return [
			['atitle', title],
			['jtitle', container]
		];
	return genre === 'bookitem'
		? [
				['atitle', title],
				['btitle', container]
			]
		: [['btitle', title]];
}

/**
 * A work as a ContextObject in a span (COinS), the value of its `title`: reference managers find it in the page.
 * Keys are those of OpenURL 1.0 (Z39.88-2004).
 */
export function coins(source: Source): string {
	const [format, genre] = genres[source.type] ?? (['dc', ''] as const);
	const address = source.DOI ? `info:doi/${source.DOI}` : source.URL;
	const people = source.author ?? source.editor ?? [];
	const pairs: readonly Pair[] = [
		['ctx_ver', 'Z39.88-2004'],
		['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
		['rft_id', address],
		...[
			['genre', genre],
			...titles(source, format, genre),
			...people.map((name): Pair => [format === 'dc' ? 'creator' : 'au', inverted(name)]),
			['date', isoDate(source)],
			['volume', source.volume],
			['issue', source.issue],
			['pages', source.page],
			['pub', source.publisher],
			['place', source['publisher-place']],
			['language', source.language]
		].map(([key, value]): Pair => [`rft.${key ?? ''}`, value])
	];
	return pairs.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&');
}
