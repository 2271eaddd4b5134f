import { dateInWords } from '../domain/date';
import { people, plain } from './format';
import type { Locale } from './locale';

const bounds = { exact: '', about: 'about ', 'at-least': 'over ' } as const;

/** English as it is written in Britain. */
export const en: Locale = {
	number: plain,
	people,
	date: dateInWords,
	list: (items) => new Intl.ListFormat('en-GB').format(items),
	bound: (said, bound) => bounds[bound] + said,
	first: (words) => words.charAt(0).toUpperCase() + words.slice(1),
	// a name keeps its capital
	within: (words) => (/^\S+’s\b/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1))
};
