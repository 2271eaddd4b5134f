import type { Tone } from './mark';
import type { Spot } from './spot';
import type { Weight } from './text/metrics';

/** Words in one size and tone. */
export interface Run {
	readonly text: string;
	readonly size: number;
	readonly weight?: Weight;
	readonly tone?: Tone;
	/** Between its letters, in sizes of its type. */
	readonly spacing?: number;
	readonly slanted?: boolean;
	/** The widest line it may take, in pixels: it is broken into lines of nearly one width. Without it, it stands on one line. */
	readonly wide?: number;
}

/** Runs one under another; a list of them stands on one line. */
export type Form = readonly (Run | readonly Run[])[];

/** Where words stand beside their place: to which side, and which of their ends is tied to it. */
export const sides = {
	right: { dx: 1, dy: 0, anchor: 'start' },
	left: { dx: -1, dy: 0, anchor: 'end' },
	above: { dx: 0, dy: -1, anchor: 'middle' },
	below: { dx: 0, dy: 1, anchor: 'middle' },
	on: { dx: 0, dy: 0, anchor: 'middle' },
	'above-right': { dx: 0, dy: -1, anchor: 'start' },
	'above-left': { dx: 0, dy: -1, anchor: 'end' },
	'below-right': { dx: 0, dy: 1, anchor: 'start' },
	'below-left': { dx: 0, dy: 1, anchor: 'end' }
} as const;

export type Side = keyof typeof sides;

/** Words that want a place. */
export interface Ask {
	readonly key: string;
	/** The key of the mark that the words name. */
	readonly of?: string;
	/** Where, in the units of the axes; halfway between two places. */
	readonly at: Spot | readonly [Spot, Spot];
	/** Other places that do as well, if that one has no room; best first. */
	readonly or?: readonly Spot[];
	/** How it may be said, fullest first. */
	readonly forms: readonly Form[];
	/** On which sides of the place it may stand, best first. */
	readonly sides: readonly Side[];
	/** From the place to the words, in pixels; 6 if missing. */
	readonly gap?: number;
	/** How far inside their place words above or below it begin or end, in pixels. */
	readonly inset?: number;
	/** How much further off the words may slide, in pixels. */
	readonly slide?: number;
	/** The place that a thin line ties the words to. */
	readonly lead?: Spot;
	/** Words of one column stand under one another in the order of their places, each as near to its own as it can. */
	readonly column?: string;
	/** Lines that are no marks, which these words keep clear of, as paths in the units of the axes. */
	readonly apart?: readonly (readonly Spot[])[];
	/** Words that stand on marks without hiding them. */
	readonly over?: boolean;
	/** Words that stand nearer to their own place than to any dot that does not touch its dot. */
	readonly nearest?: boolean;
	/** What must be said stands at worst on lines, and if need be on marks: its rim keeps it legible. */
	readonly must?: boolean;
}
