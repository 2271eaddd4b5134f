import * as v from 'valibot';
import type { Source } from '../../domain/source';
import { slug } from '../../domain/cells';
import { didYouMean } from '../../domain/nearest';
import { Problem } from '../problem';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const name = v.strictObject({
	family: v.exactOptional(text),
	given: v.exactOptional(text),
	literal: v.exactOptional(text),
	'static-ordering': v.exactOptional(v.literal(true))
});
const names = v.exactOptional(v.pipe(v.array(name), v.nonEmpty('is empty')));
const dateParts = v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(3));

/** A work in CSL-JSON; of CSL's many fields those that we use. */
const work = v.strictObject({
	id: slug,
	type: text,
	title: text,
	'title-short': v.exactOptional(text),
	author: names,
	editor: names,
	translator: names,
	issued: v.exactOptional(v.strictObject({ 'date-parts': v.pipe(v.array(dateParts), v.length(1)) })),
	'container-title': v.exactOptional(text),
	publisher: v.exactOptional(text),
	'publisher-place': v.exactOptional(text),
	volume: v.exactOptional(text),
	issue: v.exactOptional(text),
	page: v.exactOptional(text),
	language: v.exactOptional(v.pipe(text, v.regex(/^[a-z]{2}$/, 'is not a language’s two letters'))),
	DOI: v.exactOptional(text),
	URL: v.exactOptional(v.pipe(text, v.url('is not an address'))),
	archive: v.exactOptional(text),
	note: v.exactOptional(text),
	custom: v.strictObject({
		access: v.picklist(['consulted', 'cited-through']),
		through: v.exactOptional(slug),
		kind: v.picklist(['primary', 'scholarship', 'reference']),
		caveat: v.exactOptional(text)
	})
});

const file = 'data/sources.json';

function parse(text: string): readonly unknown[] {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		const what = error instanceof Error ? error.message.split('\n')[0] : '';
		throw new Problem({
			file,
			line: 1,
			what: `it is not JSON (${what})`,
			cure: 'Look for a missing comma or quotation mark.'
		});
	}
	if (!Array.isArray(data))
		throw new Problem({ file, line: 1, what: 'it is not a list', cure: 'Put the works in square brackets.' });
	return data;
}

const withId = v.looseObject({ id: v.string() });
const idOf = (entry: unknown): string => (v.is(withId, entry) ? entry.id : '');

/** The line on which a work's id stands for the n-th time, counted from 0; line 1 if it does not. */
function lineOf(text: string, id: string, nth: number): number {
	const lines = [...text.split('\n').entries()].filter(
		([, line]) => line.includes('"id"') && line.includes(`"${id}"`)
	);
	return (lines[nth]?.[0] ?? 0) + 1;
}

/**
 * The works of data/sources.json, in its order.
 * @throws Problem if a work is malformed, stands twice, or is cited through one that is not listed
 */
export function readSources(text: string): readonly Source[] {
	const seen = new Set<string>();
	const sources = parse(text).map((entry): Source => {
		const result = v.safeParse(work, entry);
		const id = idOf(entry);
		if (!result.success) {
			const [issue] = result.issues;
			const path = v.getDotPath(issue) ?? '';
			throw new Problem({
				file,
				line: lineOf(text, id, 0),
				column: path,
				what: `in “${id}”: ${issue.message.split('\n')[0]}`,
				cure: 'See Source in src/lib/domain/source.ts for what a work may hold.'
			});
		}
		if (seen.has(id)) {
			throw new Problem({
				file,
				line: lineOf(text, id, 1),
				column: 'id',
				what: `“${id}” stands twice`,
				cure: 'Remove one, or give it another id.'
			});
		}
		seen.add(id);
		return result.output;
	});
	for (const { id, custom } of sources) {
		const { through, access } = custom;
		if (through === undefined) continue;
		const at = { file, line: lineOf(text, id, 0), column: 'custom.through' };
		if (!seen.has(through))
			throw new Problem({
				...at,
				what: `“${through}” is not listed`,
				cure: `${didYouMean(through, seen)}Add that work, or correct the id.`
			});
		if (access === 'consulted')
			throw new Problem({
				...at,
				what: `“${id}” was consulted, yet goes through another work`,
				cure: 'Set access to cited-through, or remove through.'
			});
	}
	return sources;
}
