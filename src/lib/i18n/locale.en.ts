import { dateInWords } from '../domain/date';
import { dollars, format, people, plain } from './format';
import type { Locale } from './locale';

const bounds = { exact: '', about: 'about ', 'at-least': 'over ' } as const;

/** English as it is written in Britain. */
export const en: Locale = {
	number: (value, digits = 0, least = 0) =>
		least
			? format({ minimumFractionDigits: least, maximumFractionDigits: digits }).format(value)
			: plain(value, digits),
	people,
	money: dollars,
	date: dateInWords,
	list: (items) => new Intl.ListFormat('en-GB').format(items),
	bound: (said, bound) => bounds[bound] + said,
	first: (words) => words.charAt(0).toUpperCase() + words.slice(1),
	// a name keeps its capital
	within: (words) =>
		/^(?:\S+’s|Japan)\b/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
};
