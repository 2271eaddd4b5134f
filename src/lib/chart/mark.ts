/** How a figure is known; the same words as in the data. */
export type Evidence = 'primary' | 'secondary' | 'reported' | 'derived';

/** Whether and how strongly a mark is seen. It keeps its place in every state. */
export type MarkState = 'hidden' | 'muted' | 'shown' | 'emphasised';

/** Whose a mark is, or what it is made of: the looks follow from it in styles/figure.css. */
export type Tone =
	'ink' | 'quiet' | 'party' | 'soviet' | 'kmt' | 'tungsten' | 'copper' | 'rubber' | 'antimony';

/** What every mark carries, whatever its shape. */
export interface Mark {
	/** The same in every view, so that the reader can follow the mark. */
	readonly key: string;
	readonly state: MarkState;
	readonly tone: Tone;
	readonly evidence?: Evidence | undefined;
	readonly disputed?: string | undefined;
	/** Foreseen but not there yet: an outline in dashes. */
	readonly pending?: boolean | undefined;
	/** Drawn after its figure was: it fades in. */
	readonly late?: boolean | undefined;
}
