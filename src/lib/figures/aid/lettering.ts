import type { Lettering } from '../../chart/text/lettering';
import { textWidth } from '../../chart/text/metrics';
import { dateInWords } from '../../domain/date';
import { plain } from '../../i18n/format';

const bounds = { exact: '', about: 'about ', 'at-least': 'over ' } as const;

/** “over 2,200”. */
export const counted = (value: number, bound: keyof typeof bounds): string =>
	`${bounds[bound]}${plain(value)}`;

/** Inside a sentence: “With Liu” as “with Liu”; a name keeps its capital. */
export const lower = (words: string): string =>
	/^\S+’s\b/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

/** What a row counts, with its date where the row points at it: “by this month” as “by January 1950”. */
export function dated(words: string, date: string): string {
	const [first = '', last = ''] = date.split('/');
	return words.replace('this month', dateInWords(first)).replace('these years', `${first}–${last.slice(2)}`);
}

/** A number and, after it on the same line, what it counts. */
export function numbered(
	key: string,
	number: string,
	words: string,
	place: { readonly x: number; readonly y: number },
	sizes: { readonly number: number; readonly words: number }
): Lettering[] {
	const after = place.x + textWidth(number, sizes.number, 650) + sizes.words * 0.4;
	return [
		{
			...place,
			key: `number-${key}`,
			lines: [number],
			size: sizes.number,
			weight: 650,
			tone: 'soviet',
			halo: true
		},
		{ ...place, x: after, key: `words-${key}`, lines: [words], size: sizes.words, halo: true }
	];
}

/** The width of what `numbered` makes. */
export const numberedWidth = (
	number: string,
	words: string,
	sizes: { readonly number: number; readonly words: number }
): number => textWidth(number, sizes.number, 650) + sizes.words * 0.4 + textWidth(words, sizes.words);
