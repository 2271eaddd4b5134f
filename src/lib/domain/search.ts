/** What a reader can look for; the page of results names each by its kind. */
export const searchKinds = ['step', 'figure', 'dispute', 'term', 'table', 'source', 'note', 'row'] as const;

export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found. */
export interface SearchDocument {
	readonly kind: SearchKind;
	readonly title: string;
	/** What stands there, without markup; what a result quotes is taken from it. */
	readonly text: string;
	/** As seen from the front page: `#yalta`, `disputes/#tonnages`. */
	readonly address: string;
	/** What it is a form of: of documents with the same `of` only the best is shown. A step’s three levels share one. */
	readonly of: string;
}
