import type { SearchKind } from '../../domain/search';

const kinds: Readonly<Record<SearchKind, string>> = {
	step: 'Story',
	figure: 'Figure',
	dispute: 'Dispute',
	term: 'Word explained',
	table: 'Table',
	source: 'Source',
	note: 'Note',
	row: 'Row of data'
};

/** What the running search says. */
export const searchWords = {
	kinds,
	count: (n: number) => (n === 1 ? 'One place.' : `${n} places, the likeliest first.`),
	none: 'Nothing here says all of these words. Try fewer, or another spelling.',
	failed: 'What is looked through could not be loaded. Search again when there is a network.'
};

/** The page of the search. */
export const search = {
	lead: 'In the story at every level, its figures, notes and words explained, the disputes, the sources and the rows of data. What you type stays in this browser.',
	label: 'Look for',
	button: 'Search',
	more: 'More places',
	withoutScript:
		'The search needs JavaScript. Without it, your browser finds words in the whole story on one page:'
};
