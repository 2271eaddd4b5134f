import type * as v from 'valibot';
import { stepsOf } from '../../../domain/story';
import { story } from '../../story/content';
import { didYouMean } from '../../../domain/nearest';
import { readPage, type Page } from '../../prose/frontmatter';
import { bareNumbers } from '../../prose/numbers';
import { boundProseAt, boundWordsAt } from '../../prose/page-prose';
import { Problem } from '../../problem';
import { nothingNamed, type ProseContext } from '../../prose/prose';
import { quote, say } from '../../rows/say';

const folder = 'src/content/en/teach/';
const texts = import.meta.glob<string>('/src/content/en/teach/*.md', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** A file of the lessons, its head checked. */
export interface TeachPage<Head> extends Page<Head> {
	/** As an author knows it. */
	readonly file: string;
}

/** Where in a file something stands. */
export interface Place {
	readonly file: string;
	readonly line: number;
}

/**
 * A file of the lessons.
 * @throws Problem if it is missing, or its head holds something it may not
 */
export function teachPage<S extends v.GenericSchema>(name: string, schema: S): TeachPage<v.InferOutput<S>> {
	const file = `${folder}${name}.md`;
	const text = texts[`/${file}`];
	if (text === undefined) {
		throw new Problem({ file, line: 1, what: 'the file is missing', cure: 'Add it.' });
	}
	const cure = 'src/lib/server/teach says what this head may hold.';
	return { file, ...readPage(file, text, schema, cure) };
}

const titles: ReadonlyMap<string, string> = new Map(stepsOf(story).map(({ id, title }) => [id, title]));

/**
 * The title of a step.
 * @throws Problem if the story has no such step
 */
export function stepTitle(id: string, at: Place): string {
	const title = titles.get(id);
	if (title === undefined) {
		throw new Problem({
			...at,
			what: `the story has no step “${id}”`,
			cure: `${didYouMean(id, titles.keys())}Correct the id.`
		});
	}
	return title;
}

/**
 * Words for a place that takes no markup: numbers are said, quotations set in quotation marks, idioms freed.
 * @throws Problem if a number is bound to no data, or a measure is wrong
 */
export function plainAt(text: string, at: Place): string {
	const number = bareNumbers(text)[0];
	if (number) {
		throw new Problem({
			...at,
			what: `“${number.text}” is a number bound to no data`,
			cure: 'Write {{measure(args) | format}}, or {~…~} if it counts no fact.'
		});
	}
	return boundWordsAt(at.file, text, at.line, { say, quote });
}

const prose: ProseContext = {
	say,
	quote,
	...nothingNamed,
	note: ([first]) => {
		throw new Error(`“@${first?.source ?? ''}” cannot be cited here. Link to the step that cites it.`);
	}
};

/**
 * Prose of a page of the lessons as HTML, with addresses as seen from the front page.
 * @throws Problem if it is malformed, or leads to a step that is not there
 */
export function htmlAt(text: string, at: Place): string {
	for (const [, id = ''] of text.matchAll(/\]\([./]*#([a-z0-9-]+)\)/g)) stepTitle(id, at);
	return boundProseAt(at.file, text, at.line, prose).html;
}
