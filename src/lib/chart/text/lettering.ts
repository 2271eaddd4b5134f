import type { MarkState, Tone } from '../mark';

/** Words at a place, in pixels: what Label.svelte takes, and a key to follow them by from view to view. */
export interface Lettering {
	readonly key: string;
	/** The key of the mark that the words name. */
	readonly of?: string;
	/** The point the words are anchored to; `y` is the middle of the first line's height. */
	readonly x: number;
	readonly y: number;
	/** Broken by whoever knows the room there is. */
	readonly lines: readonly string[];
	readonly size: number;
	readonly weight?: 400 | 650;
	readonly anchor?: 'start' | 'middle' | 'end';
	readonly tone?: Tone;
	readonly state?: MarkState;
	/** Between its letters, in pixels. */
	readonly spacing?: number;
	readonly slanted?: boolean;
	/** A rim in the paper's colour, for words near marks. */
	readonly halo?: boolean;
}

/** From one line of a label to the next, in sizes of its type. */
export const lineHeight = 1.25;
