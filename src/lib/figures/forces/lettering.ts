import type { Lettering } from '../../chart/text/lettering';
import { people } from '../../i18n/format';
import type { StrengthPoint } from './marks';

/** The words of a view, and the thin lines that tie them to what they are about (one path). */
export interface Words {
	readonly labels: readonly Lettering[];
	readonly leaders: string;
}

/** “over 3 million”. */
export const strength = ({ people: count, atLeast }: StrengthPoint): string =>
	`${atLeast ? 'over ' : ''}${people(count)}`;
