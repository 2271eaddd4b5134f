import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, YAMLError } from 'yaml';
import { viewSchema } from '../../domain/view';
import { didYouMean } from '../../domain/nearest';
import { Problem } from '../problem';

/** An id in a head. */
export const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')
);
/** Words in a head. */
export const line = v.pipe(v.string(), v.trim(), v.nonEmpty('it is empty'));

/** YAML reads a bare year as a number. */
const when = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

/** What a reader is asked to commit to at a step; `kind` says how. */
const ask = v.variant('kind', [
	v.strictObject({ kind: v.literal('predict'), chart: slug }),
	v.strictObject({
		kind: v.literal('choose'),
		question: line,
		options: v.pipe(v.array(line), v.minLength(2, 'a choice is between two things at least')),
		answer: line
	}),
	v.strictObject({
		kind: v.literal('mark'),
		question: line,
		ends: v.strictTuple([line, line]),
		against: v.strictTuple([slug, slug])
	})
]);

/** What a step's head may hold. A key that is not here fails the build. */
export const stepHead = v.strictObject({
	id: slug,
	formerly: v.optional(v.array(slug), []),
	title: line,
	when: v.optional(when, ''),
	view: viewSchema,
	disputes: v.optional(v.array(slug), []),
	ask: v.exactOptional(ask),
	speaker: line
});

/** What a chapter's head may hold. */
export const chapterHead = v.strictObject({
	id: slug,
	title: line,
	when: v.optional(when, ''),
	question: line
});

/** What the story's head may hold. */
export const storyHead = v.strictObject({ title: line, standfirst: line, question: line });

const ledgerRow = v.strictObject({
	kind: v.picklist(['gave', 'got', 'promised', 'delivered']),
	text: line,
	evidence: v.picklist(['primary', 'secondary', 'reported', 'derived']),
	disputed: v.exactOptional(slug)
});

const owner = v.picklist(['soviet', 'kmt', 'party']);

/** What the ending's head may hold. */
export const endingHead = v.strictObject({
	title: line,
	owners: v.array(
		v.strictObject({
			event: slug,
			rails: v.strictTuple([owner, owner]),
			base: owner,
			title: line,
			text: line
		})
	),
	last: v.array(line),
	ledger: v.array(v.strictObject({ title: line, china: v.array(ledgerRow), soviet: v.array(ledgerRow) }))
});

/** A Markdown file taken apart. */
export interface Page<Head> {
	readonly head: Head;
	readonly body: string;
	/** The line of the file on which the body starts, counted from 1. */
	readonly bodyLine: number;
	/** The line of the file on which a place in the head stands, as `lineOf('plans', 0, 'items')`. */
	readonly lineOf: (...path: readonly (string | number)[]) => number;
}

/** The line of the file on which a place in the head stands, or the nearest above it that is there. */
function lineOfPath(yaml: string, path: readonly (string | number)[]): number {
	const lineCounter = new LineCounter();
	const head = parseDocument(yaml, { lineCounter });
	for (let depth = path.length; depth > 0; depth--) {
		const node = head.getIn(path.slice(0, depth), true);
		if (isNode(node) && node.range) return 1 + lineCounter.linePos(node.range[0]).line;
	}
	return 2;
}

/** The words in quotation marks: how valibot names what it got, and what it expected. */
const quoted = (text: string): readonly string[] =>
	[...text.matchAll(/"([^"]+)"/g)].map(([, word = '']) => word);

/** Whether a strict object was given a key that it does not know. */
const isUnknownKey = ({ type, expected }: v.BaseIssue<unknown>): boolean =>
	type === 'strict_object' && expected === 'never';

/** What a schema may be made of, as far as the way to a key leads through it. */
interface Parts {
	readonly entries?: Readonly<Record<string, Parts>>;
	readonly item?: Parts;
	readonly wrapped?: Parts;
	readonly options?: readonly (Parts | string)[];
}

/** The keys that a schema knows at a place in what it checks; of a choice of objects, those of all. */
function keysAt(schema: Parts, path: readonly (string | number)[]): string[] {
	const { entries, item, wrapped, options } = schema;
	if (wrapped) return keysAt(wrapped, path);
	if (options)
		return [...new Set(options.flatMap((one) => (typeof one === 'string' ? [] : keysAt(one, path))))];
	const [key, ...rest] = path;
	if (key === undefined) return Object.keys(entries ?? {});
	const next = typeof key === 'number' ? item : entries?.[key];
	return next ? keysAt(next, rest) : [];
}

/**
 * Takes the head off a Markdown file and checks it.
 * @param cure what to do about a head that holds something it may not
 * @throws Problem if there is no head, it is not YAML, or it holds something it may not
 */
export function readPage<S extends v.GenericSchema>(
	file: string,
	text: string,
	schema: S,
	cure = 'See the steps beside it and src/lib/domain/view.ts for what a view may hold.'
): Page<v.InferOutput<S>> {
	const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
	if (!match)
		throw new Problem({
			file,
			line: 1,
			what: 'it does not start with a head',
			cure: 'Begin with a line of three hyphens, the keys, and three hyphens.'
		});
	const yaml = match[1] ?? '';
	let data: unknown;
	try {
		const head = parseDocument(yaml);
		// what YAML only warns of, it has read as something else than was meant
		const [fault] = [...head.errors, ...head.warnings];
		if (fault) throw fault;
		data = head.toJS();
	} catch (error) {
		const at = error instanceof YAMLError ? (error.linePos?.[0].line ?? 1) + 1 : 2;
		throw new Problem({
			file,
			line: at,
			what: 'the head is not YAML',
			cure: error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
		});
	}
	const result = v.safeParse(schema, data);
	if (!result.success) {
		// first a key that is none, as another is missing only because of it
		const issue = result.issues.find(isUnknownKey) ?? result.issues[0];
		const path = (issue.path ?? []).map(({ key }) => key as string | number);
		const name = String(path.at(-1));
		const known = keysAt(schema as Parts, path.slice(0, -1));
		throw new Problem({
			file,
			line: lineOfPath(yaml, path),
			...(isUnknownKey(issue)
				? {
						what: `“${path.join('.')}” is no key of this head`,
						cure: `${didYouMean(name, known)}It knows ${known.map((key) => `“${key}”`).join(', ')}.`
					}
				: {
						what: `“${path.join('.')}” in the head is wrong: ${issue.message}`,
						cure: didYouMean(quoted(issue.received)[0] ?? '', quoted(issue.expected ?? '')) + cure
					})
		});
	}
	return {
		head: result.output,
		body: text.slice(match[0].length),
		bodyLine: match[0].split('\n').length,
		lineOf: (...path) => lineOfPath(yaml, path)
	};
}
