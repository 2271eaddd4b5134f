import type { Words } from '../../figures/figure';

/** All that a picture says and shows. */
export interface Caption {
	readonly words: Words;
	/** The works the picture rests on, short, with their addresses; empty where they have none on the page. */
	readonly sources: readonly { readonly id: string; readonly short: string }[];
	/** The dataset that most of it is drawn from, as its page is called. */
	readonly dataset: string;
	readonly picture: { readonly drawing: string; readonly width: number; readonly height: number };
}
