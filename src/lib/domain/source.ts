/** The key of a work in data/sources.json. */
export type SourceId = string;

/** A person or a body as CSL-JSON names them. */
export interface Name {
	readonly family?: string;
	readonly given?: string;
	readonly literal?: string;
	/** The family name stands first in running text too, as in “Mao Zedong”. */
	readonly 'static-ordering'?: true;
}

/**
 * A work the story relies on. Field names follow CSL-JSON, so a reference manager can read data/sources.json.
 * `custom` holds what CSL has no word for.
 */
export interface Source {
	readonly id: SourceId;
	readonly type: string;
	readonly title: string;
	readonly 'title-short'?: string;
	readonly author?: readonly Name[];
	readonly editor?: readonly Name[];
	readonly translator?: readonly Name[];
	readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly 'container-title'?: string;
	readonly publisher?: string;
	readonly 'publisher-place'?: string;
	readonly volume?: string;
	readonly issue?: string;
	readonly page?: string;
	/** Of the work as it was read, by its two letters; missing for English and where nothing says. */
	readonly language?: string;
	readonly DOI?: string;
	readonly URL?: string;
	readonly archive?: string;
	readonly note?: string;
	readonly custom: {
		/** `consulted`: opened for this project, whole or in part. `cited-through`: known from another work. */
		readonly access: 'consulted' | 'cited-through';
		/** The work it is cited through. */
		readonly through?: SourceId;
		readonly kind: 'primary' | 'scholarship' | 'reference';
		/** Anything a reader should know before trusting it, in a sentence. */
		readonly caveat?: string;
	};
}

/** A place in a source: what a reader needs in order to check us. */
export interface Citation {
	readonly source: SourceId;
	readonly locator?: string;
}
