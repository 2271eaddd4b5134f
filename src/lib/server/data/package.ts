import text from '/data/datapackage.json?raw';
import * as v from 'valibot';
import { Problem } from '../problem';

const file = 'data/datapackage.json';
const words = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));

const field = v.strictObject({
	name: words,
	type: v.picklist(['string', 'integer', 'number', 'boolean']),
	description: words,
	unit: v.exactOptional(words),
	trueValues: v.exactOptional(v.array(words)),
	falseValues: v.exactOptional(v.array(words)),
	constraints: v.exactOptional(
		v.strictObject({
			required: v.exactOptional(v.boolean()),
			unique: v.exactOptional(v.boolean()),
			enum: v.exactOptional(v.array(words)),
			pattern: v.exactOptional(words),
			minimum: v.exactOptional(v.number()),
			maximum: v.exactOptional(v.number()),
			maxLength: v.exactOptional(v.number())
		})
	)
});

const schema = v.strictObject({
	fields: v.array(field),
	primaryKey: v.literal('id'),
	// a key that names no resource points into its own table
	foreignKeys: v.array(
		v.strictObject({ fields: words, reference: v.strictObject({ resource: v.string(), fields: words }) })
	),
	missingValues: v.tuple([v.literal('')])
});

const licence = v.strictObject({ name: words, title: words, path: words });
const origin = v.strictObject({ title: words, path: words });

const resource = v.strictObject({
	name: words,
	path: words,
	modified: v.pipe(words, v.isoDate('is not a day such as 2026-11-22')),
	profile: v.exactOptional(words),
	title: words,
	description: words,
	format: words,
	mediatype: words,
	encoding: words,
	dialect: v.exactOptional(v.looseObject({})),
	licenses: v.exactOptional(v.array(licence)),
	sources: v.exactOptional(v.array(origin)),
	schema: v.exactOptional(schema)
});

const description = v.strictObject({
	profile: v.literal('data-package'),
	name: words,
	title: words,
	description: words,
	version: words,
	keywords: v.array(words),
	licenses: v.tuple([licence]),
	sources: v.array(origin),
	resources: v.array(resource)
});

/** A column: what it holds, in what unit, and what may stand in it. */
export type Field = v.InferOutput<typeof field>;
/** What a table's columns are and how they hang together with others. */
export type TableSchema = v.InferOutput<typeof schema>;
/** A file of data/ as data/datapackage.json describes it. */
export type Resource = v.InferOutput<typeof resource>;

function read(): v.InferOutput<typeof description> {
	const result = v.safeParse(description, JSON.parse(text));
	if (result.success) return result.output;
	const [issue] = result.issues;
	const at = issue.path?.[1]?.key;
	const { resources } = JSON.parse(text) as { resources?: { name?: string }[] };
	const name = typeof at === 'number' ? resources?.[at]?.name : undefined;
	const line = text.split('\n').findIndex((one) => one.includes(`"name": "${name ?? ''}"`)) + 1;
	throw new Problem({
		file,
		line: Math.max(line, 1),
		column: v.getDotPath(issue) ?? '',
		what: `${name ? `in “${name}”: ` : ''}${issue.message}`,
		cure: 'Write it as the other tables have it.'
	});
}

/** What data/datapackage.json says of every file of data/. Importing it throws Problem if it is malformed. */
export const dataPackage = read();

/** The licence of all that we made. */
export const licenceOfData = dataPackage.licenses[0];
