import { digitOf } from './keys';

/** A screen as it is looked for. */
interface Findable {
	readonly title: string;
	readonly words: string;
}

/** Without accents and case, so that “Yanan” finds “Yan’an”. */
const bare = (text: string) =>
	text
		.normalize('NFD')
		.replace(/[\p{M}’'-]/gu, '')
		.toLowerCase();

/** The indices of screens for a number or some words: the number first, then titles, then other words. At most eight. */
export function find(screens: readonly Findable[], asked: string): readonly number[] {
	const words = bare(asked)
		.trim()
		.replace(/\p{Nd}/gu, (digit) => digitOf(digit) ?? digit);
	if (!words) return [];
	const number = /^\d+$/.test(words) ? Number(words) - 1 : -1;
	const has = (text: string) => words.split(/\s+/).every((word) => bare(text).includes(word));
	const ranked = [
		...(screens[number] ? [number] : []),
		...screens.flatMap(({ title }, i) => (has(title) ? [i] : [])),
		...screens.flatMap((screen, i) => (has(`${screen.title} ${screen.words}`) ? [i] : []))
	];
	return [...new Set(ranked)].slice(0, 8);
}
