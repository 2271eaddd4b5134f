import type { Tone } from '../../chart/mark';
import { people } from '../../i18n/format';
import type { StrengthPoint } from './marks';

/** Words at a place in pixels: what Label.svelte takes, and a key to follow them by. */
export interface Lettering {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
	readonly size: number;
	readonly weight?: 400 | 650;
	readonly anchor?: 'start' | 'middle' | 'end';
	readonly tone?: Tone;
	readonly halo?: boolean;
}

/** The words of a view, and the thin lines that tie them to what they are about (one path). */
export interface Words {
	readonly labels: readonly Lettering[];
	readonly leaders: string;
}

/** From one line of a label to the next, in sizes of its type. */
export const lineHeight = 1.25;

/** “over 3 million”. */
export const strength = ({ people: count, atLeast }: StrengthPoint): string =>
	`${atLeast ? 'over ' : ''}${people(count)}`;
