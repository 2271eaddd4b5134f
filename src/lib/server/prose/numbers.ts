/** Number words that must not stand bare in prose. “one” is a pronoun more often than a number and is free. */
const words =
	'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
	'twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions ' +
	'dozen dozens half halves quarter quarters thirds fifths tenths twice thrice zero';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** What may hold a number without being one: markup that binds or allows it, addresses, dates, years, ordinals. */
const free = [
	/\{\{[\s\S]*?\}\}/g,
	/\{~[\s\S]*?~\}/g,
	/\[@[^\]]*\]/g,
	/\]\([^)]*\)/g,
	new RegExp(`\\b\\d{1,2}(?:[–-]\\d{1,2})? ${month}\\b(?: \\d{4})?`, 'g'),
	new RegExp(`\\b${month} \\d{4}(?:[–-]\\d{2,4})?`, 'g'),
	/\b1[89]\d\d(?:[–-](?:1[89])?\d\d)?s?\b/g,
	/\b\d+(?:st|nd|rd|th)\b/g,
	/\bhalf-\w+/g
];

const bare = new RegExp(`\\d[\\d,.]*|\\b(?:${words.split(' ').join('|')})\\b`, 'gi');

/** A number that is neither bound to data nor allowed. */
export interface BareNumber {
	readonly text: string;
	/** Where in the text, counted in characters from 0. */
	readonly index: number;
}

/** The numbers in Markdown prose that are bound to nothing, in the order in which they stand. */
export function bareNumbers(markdown: string): readonly BareNumber[] {
	const masked = free.reduce(
		(text, pattern) => text.replace(pattern, (found) => ' '.repeat(found.length)),
		markdown
	);
	return [...masked.matchAll(bare)].map((found) => ({ text: found[0], index: found.index }));
}
