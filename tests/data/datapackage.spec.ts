import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { datasetIds, fileNameOf } from '../../src/lib/server/read-datasets';
import { schemas } from '../../src/lib/server/schema';
import { columnOf } from '../../src/lib/server/tables';
import { cellsOf } from './files';

const field = v.strictObject({
	name: v.string(),
	type: v.picklist(['string', 'integer', 'number', 'boolean']),
	description: v.pipe(v.string(), v.minLength(3)),
	unit: v.exactOptional(v.string()),
	trueValues: v.exactOptional(v.tuple([v.literal('yes')])),
	falseValues: v.exactOptional(v.tuple([v.literal('no')])),
	constraints: v.exactOptional(
		v.strictObject({
			required: v.exactOptional(v.literal(true)),
			unique: v.exactOptional(v.literal(true)),
			enum: v.exactOptional(v.array(v.string())),
			pattern: v.exactOptional(v.string()),
			minimum: v.exactOptional(v.number()),
			maximum: v.exactOptional(v.number()),
			maxLength: v.exactOptional(v.number())
		})
	)
});
const key = v.object({ fields: v.string(), reference: v.object({ resource: v.string(), fields: v.string() }) });
const resource = v.looseObject({
	name: v.string(),
	path: v.string(),
	title: v.string(),
	description: v.string(),
	schema: v.exactOptional(
		v.object({ fields: v.array(field), primaryKey: v.literal('id'), foreignKeys: v.array(key), missingValues: v.tuple([v.literal('')]) })
	)
});
const descriptor = v.object({
	profile: v.literal('data-package'),
	name: v.literal('leaning-to-one-side'),
	version: v.string(),
	licenses: v.tuple([v.looseObject({ name: v.literal('CC-BY-4.0') })]),
	sources: v.pipe(v.array(v.object({ title: v.string(), path: v.string() })), v.nonEmpty()),
	resources: v.array(resource)
});

const parse = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { resources, version } = v.parse(descriptor, parse('data/datapackage.json'));
const tables = resources.flatMap(({ name, path, schema }) => (schema ? [{ name, path, schema }] : []));
const columns = tables.flatMap(({ path, schema }) =>
	schema.fields.map((one, i) => ({ ...one, path, cells: cellsOf(path).slice(1).map((row) => row[i] ?? '') }))
);

describe('the data package', () => {
	it('lists every file of data/ that holds facts, and no other', () => {
		const present = readdirSync('data').filter((name) => !['README.md', 'datapackage.json'].includes(name));
		expect(resources.map(({ path }) => path).sort()).toEqual(present.sort());
	});

	it('has the version of the project', () => {
		expect(version).toBe(v.parse(v.object({ version: v.string() }), parse('package.json')).version);
	});

	it.each(tables)('$path: describes exactly the columns present, in their order', ({ path, schema }) => {
		expect(schema.fields.map(({ name }) => name)).toEqual(cellsOf(path)[0]);
	});

	it.each(tables)('$path: has keys that lead somewhere', ({ name, schema }) => {
		const names = new Map(tables.map((table) => [table.name, table]));
		for (const { fields, reference } of schema.foreignKeys) {
			const target = names.get(reference.resource || name);
			expect(schema.fields.map((one) => one.name)).toContain(fields);
			expect(target?.schema.fields.map((one) => one.name)).toContain(reference.fields);
		}
		expect(schema.foreignKeys.map(({ fields }) => fields)).toContain('disputed');
	});

	it('is described to readers, file by file', () => {
		const readme = readFileSync('data/README.md', 'utf8');
		const named = resources.map(({ path }) => (path.startsWith('land-') ? 'land-*.json' : path));
		expect(named.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
	});
});

describe('every column keeps what the package says of it', () => {
	it.each(columns)('$path $name', ({ type, unit, constraints = {}, cells }) => {
		const filled = cells.filter((cell) => cell !== '');
		expect(cells.length).toBeGreaterThan(0);
		if (constraints.required) expect(filled).toHaveLength(cells.length);
		if (constraints.unique) expect(new Set(cells).size).toBe(cells.length);
		if (constraints.enum) expect(constraints.enum).toEqual(expect.arrayContaining(filled));
		const pattern = new RegExp(constraints.pattern ?? '');
		expect(filled.filter((cell) => !pattern.test(cell))).toEqual([]);
		expect(filled.filter((cell) => cell.length > (constraints.maxLength ?? Infinity))).toEqual([]);
		if (type === 'boolean') expect(['yes', 'no']).toEqual(expect.arrayContaining(filled));
		if (type === 'integer' || type === 'number') {
			const numbers = filled.map(Number);
			expect(unit).toBeTruthy();
			expect(numbers.every((number) => (type === 'integer' ? Number.isInteger(number) : Number.isFinite(number)))).toBe(true);
			expect(numbers.filter((number) => number < (constraints.minimum ?? -Infinity) || number > (constraints.maximum ?? Infinity))).toEqual([]);
		}
	});

	it.each(columns)('$path $name is required, and has its words, just as the build has it', ({ path, name, constraints }) => {
		const id = datasetIds.find((one) => fileNameOf(one) === path);
		const entries: Record<string, v.GenericSchema> = id ? schemas[id].entries : {};
		const entry = Object.entries(entries).find(([fieldName]) => columnOf(fieldName) === name)?.[1];
		if (!entry) throw new RangeError(`${path} has no schema for ${name}`);
		expect(constraints?.required ?? false).toBe(entry.type !== 'exact_optional' && !v.is(entry, ''));
		for (const word of constraints?.enum ?? []) expect(v.is(entry, word)).toBe(true);
	});
});
