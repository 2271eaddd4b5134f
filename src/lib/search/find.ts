import MiniSearch from 'minisearch';
import type { SearchDocument, SearchKind } from '../domain/search';

/** A part of a text, and whether it is what was looked for. */
export interface Piece {
	readonly text: string;
	readonly found: boolean;
}

export interface Result {
	readonly document: SearchDocument;
	/** The place in its text that says most of what was looked for. */
	readonly excerpt: readonly Piece[];
}

/** The story before what stands behind it, a thing before what only mentions it. */
const weights: Readonly<Record<SearchKind, number>> = {
	step: 2,
	figure: 1.6,
	dispute: 1.4,
	term: 1.6,
	table: 1.2,
	source: 1,
	note: 0.4,
	row: 0.7
};

/** A word as it is compared: without case and accents. */
const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How much of a text a result shows, in letters on either side. */
const reach = 90;

/** The part of `text` round the first of `terms`, with every one of them marked. */
function excerptOf(text: string, terms: ReadonlySet<string>): readonly Piece[] {
	const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
	const hits = words.filter(([word]) => terms.has(folded(word)));
	const middle = hits[0]?.index ?? 0;
	const from = middle <= reach ? 0 : text.indexOf(' ', middle - reach) + 1;
	const end = text.lastIndexOf(' ', middle + 2 * reach);
	const to = text.length <= middle + 2 * reach || end <= middle ? text.length : end;
	const pieces: Piece[] = [{ text: from ? '… ' : '', found: false }];
	let at = from;
	for (const { 0: word, index } of hits.filter(({ index }) => index >= from && index < to)) {
		pieces.push({ text: text.slice(at, index), found: false }, { text: word, found: true });
		at = index + word.length;
	}
	pieces.push({ text: text.slice(at, to) + (to < text.length ? ' …' : ''), found: false });
	return pieces.filter((piece) => piece.text);
}

/**
 * Makes documents findable. What it returns takes the words that are looked for and returns what says all of them, the
 * best first; a word may be unfinished, or one letter in five wrong.
 */
export function finder(documents: readonly SearchDocument[]): (words: string) => readonly Result[] {
	const index = new MiniSearch<{ id: number; title: string; text: string }>({
		fields: ['title', 'text'],
		processTerm: folded
	});
	index.addAll(documents.map(({ title, text }, id) => ({ id, title, text })));
	return (words) => {
		const shown = new Set<string>();
		const results: Result[] = [];
		const found = index.search(words, {
			boost: { title: 3 },
			boostDocument: (id: number) => weights[documents[id]?.kind ?? 'row'],
			combineWith: 'AND',
			prefix: true,
			fuzzy: (term) => (term.length > 4 ? 0.2 : false)
		});
		for (const { id, terms } of found) {
			const document = documents[id as number];
			if (!document || shown.has(document.of)) continue;
			shown.add(document.of);
			results.push({ document, excerpt: excerptOf(document.text, new Set(terms)) });
		}
		return results;
	};
}
