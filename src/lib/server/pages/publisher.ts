import * as v from 'valibot';
import { parse } from 'yaml';
import type { Publisher } from '../../domain/publisher';
import { en } from '../../i18n/messages/en';
import { Problem } from '../problem';

const file = 'publisher.yml';
const [text = ''] = Object.values(
	import.meta.glob<string>('/publisher.yml', { query: '?raw', import: 'default', eager: true })
);

const words = v.pipe(v.string(), v.trim());
const page = v.pipe(words, v.url(), v.startsWith('https://'));
const place = v.union(
	[v.literal(''), v.pipe(words, v.email()), page],
	'an address of mail, or one that starts with https://'
);
const settings = v.strictObject({
	byline: words,
	contact: place,
	corrections: place,
	licence: v.strictObject({ name: v.pipe(words, v.nonEmpty('it is empty')), address: page })
});

/**
 * The settings of whoever publishes the story.
 * @throws Problem if they hold something that they may not
 */
export function readPublisher(yaml: string): Publisher {
	const read = v.safeParse(settings, parse(yaml));
	if (read.success) return read.output;
	const [issue] = read.issues;
	const key = v.getDotPath(issue) ?? '';
	const at = yaml.split('\n').findIndex((line) => line.trim().startsWith(`${key.split('.').at(-1) ?? ''}:`));
	throw new Problem({
		file,
		line: Math.max(at, 0) + 1,
		what: `${key || 'the file'}: ${issue.message}`,
		cure: 'The words above each setting say what it may hold.'
	});
}

export const publisher: Publisher = readPublisher(text);

/** Who is named as the author. */
export const author: string = publisher.byline || en.dataPages.creator;
