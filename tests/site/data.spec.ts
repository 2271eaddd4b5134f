import Ajv from 'ajv';
import { csvParse, csvParseRows } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { stepsOf } from '$lib/domain/story';
import { story } from '$lib/server/story/content';
import { tables as data } from '$lib/server/data/datasets';
import { sources } from '$lib/server/works/sources';
import { faultsOf } from '../support/schema-org';

const folder = 'build/data';
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const json = (text: string): unknown => JSON.parse(text);
// draft 4 of JSON Schema: what these two use of it means the same in the draft that ajv reads
const schemaFile = (name: string) => {
	const { $schema: _, ...rest } = v.parse(
		v.looseObject({}),
		json(readFileSync(`tests/support/frictionless/${name}.json`, 'utf8'))
	);
	return rest;
};

const field = v.looseObject({
	name: v.string(),
	type: v.string(),
	constraints: v.optional(
		v.looseObject({
			required: v.optional(v.boolean(), false),
			unique: v.optional(v.boolean(), false),
			enum: v.optional(v.array(v.string())),
			pattern: v.optional(v.string(), ''),
			minimum: v.optional(v.number(), -Infinity),
			maximum: v.optional(v.number(), Infinity)
		}),
		{}
	)
});
const resource = v.looseObject({
	name: v.string(),
	path: v.string(),
	bytes: v.number(),
	hash: v.string(),
	schema: v.optional(v.looseObject({ fields: v.array(field) }))
});
const described = v.parse(v.looseObject({ resources: v.array(resource) }), json(read('datapackage.json')));
const tables = described.resources.flatMap(({ name, path, schema }) =>
	schema ? [{ name, path, fields: schema.fields }] : []
);
const written = readdirSync('data').filter((name) => name.endsWith('.csv'));

const jsonLd = (html: string): unknown =>
	json(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');

describe('the data, as a whole', () => {
	test('has every table of data/ and what is computed', () => {
		expect(tables.map(({ path }) => path).sort()).toEqual([...written, 'loan-schedule.csv'].sort());
	});

	test('is described as the standard for data packages asks', () => {
		const ajv = new Ajv({ strict: false, validateFormats: false });
		const package_ = ajv.compile(schemaFile('data-package'));
		expect(package_(described) ? [] : package_.errors).toEqual([]);
		const tabular = ajv.compile(schemaFile('tabular-data-resource'));
		for (const one of described.resources.filter(({ schema }) => schema))
			expect(tabular(one) ? [] : tabular.errors, one.name).toEqual([]);
	});

	test.each(described.resources)(
		'$path is as long as said, and hashes to what is said',
		({ path, bytes, hash }) => {
			const body = readFileSync(join(folder, path));
			expect(body.length).toBe(bytes);
			expect(`sha256:${createHash('sha256').update(body).digest('hex')}`).toBe(hash);
		}
	);

	test('is in one archive with a README, the same whenever and wherever it is built', async () => {
		const bytes = new Uint8Array(readFileSync(join(folder, 'leaning-to-one-side.zip')));
		const inside = unzipSync(bytes);
		const served = readdirSync(folder).filter((name) => /\.(csv|json)$/.test(name) && !name.startsWith('__'));
		expect(Object.keys(inside).sort()).toEqual([...served, 'README.md'].sort());
		for (const name of served) expect(strFromU8(inside[name]!), name).toBe(read(name));
		for (const { name } of tables) expect(strFromU8(inside['README.md']!)).toContain(`${name}.csv`);
		process.env['TZ'] = 'Pacific/Auckland';
		const { dataFiles } = await import('$lib/server/pages/data/files');
		expect(Buffer.compare(Buffer.from(dataFiles.get('leaning-to-one-side.zip')!), bytes)).toBe(0);
	});

	test('is described for CSV on the Web, column by column', () => {
		const group = v.parse(
			v.looseObject({
				tables: v.array(
					v.looseObject({
						url: v.string(),
						tableSchema: v.looseObject({ columns: v.array(v.looseObject({ name: v.string() })) })
					})
				)
			}),
			json(read('csv-metadata.json'))
		);
		expect(group.tables).toHaveLength(tables.length);
		for (const { url, tableSchema } of group.tables)
			expect(tableSchema.columns.map(({ name }) => name)).toEqual(csvParseRows(read(url))[0]);
	});
});

describe.each(tables)('$name', ({ name, path, fields }) => {
	const rows = csvParse(read(path));
	let html: ReturnType<typeof parse>;
	let page: string;
	beforeAll(() => {
		page = read(`${name}/index.html`);
		html = parse(page);
	});

	test('has its rows as they were read, each with its works and the licence', () => {
		expect(rows.columns).toEqual([...fields.map((one) => one.name)]);
		const own = Object.values<{ file: string; lines: readonly { cells: object }[] }>(data).find(
			({ file }) => file === `data/${path}`
		);
		if (own)
			expect(rows.map(({ citation: _c, licence: _l, ...row }) => row)).toEqual(
				own.lines.map(({ cells }) => cells)
			);
		expect(read(path)).not.toMatch(/\{[{~]/);
		for (const { citation, licence } of rows) {
			expect(citation).toMatch(/\w/);
			expect(licence).toMatch(new RegExp(`^CC BY 4.0, Leaning to One Side, http.*/data/${name}/$`));
		}
	});

	test.each(fields)('$name reads as the description says', ({ name: column, type, constraints }) => {
		const cells = rows.map((row) => row[column] ?? '');
		const filled = cells.filter(Boolean);
		if (constraints.required) expect(filled).toHaveLength(cells.length);
		if (constraints.unique) expect(new Set(cells).size).toBe(cells.length);
		if (constraints.enum) expect(constraints.enum).toEqual(expect.arrayContaining(filled));
		expect(filled.filter((cell) => !new RegExp(constraints.pattern).test(cell))).toEqual([]);
		if (type === 'boolean') expect(['yes', 'no']).toEqual(expect.arrayContaining(filled));
		if (type !== 'number' && type !== 'integer') return;
		const { minimum, maximum } = constraints;
		for (const number of filled.map(Number)) {
			expect(type === 'integer' ? Number.isInteger(number) : Number.isFinite(number)).toBe(true);
			expect(number >= minimum && number <= maximum).toBe(true);
		}
	});

	test('says the same as JSON, under a head that names licence, version, day and citation', () => {
		const head = v.parse(
			v.looseObject({
				title: v.pipe(v.string(), v.minLength(1)),
				licence: v.looseObject({ name: v.literal('CC-BY-4.0') }),
				version: v.string(),
				modified: v.pipe(v.string(), v.isoDate()),
				citation: v.pipe(v.string(), v.includes(`/data/${name}/`)),
				columns: v.array(v.looseObject({ name: v.string() })),
				rows: v.array(v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()])))
			}),
			json(read(`${name}.json`))
		);
		const asText = (cell: string | number | boolean | null | undefined) =>
			typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : (cell ?? '').toString();
		const columns = head.columns.map((column) => column.name);
		expect(columns).toEqual(rows.columns.filter((column) => column !== 'licence'));
		expect(head.rows).toHaveLength(rows.length);
		head.rows.forEach((row, i) => {
			for (const column of columns) {
				const cell = rows[i]![column]!;
				const numeric = typeof row[column] === 'number';
				expect(asText(row[column])).toBe(numeric ? String(Number(cell)) : cell);
			}
		});
	});

	test('has a page with every row under its own address', () => {
		const ids = html.querySelectorAll('.data-table tbody tr').map((row) => row.id);
		expect(ids).toEqual(rows.map((row) => row['id']));
		expect(html.querySelectorAll('h1')).toHaveLength(1);
		for (const format of ['csv', 'json'])
			expect(html.querySelector(`a[href$="${name}.${format}"]`)).toBeTruthy();
		for (const scroll of html.querySelectorAll('.table-scroll')) {
			expect(scroll.getAttribute('tabindex')).toBe('0');
			expect(scroll.getAttribute('aria-label')).toBeTruthy();
		}
	});

	test('leads from each row to its works and its dispute, and to the steps that use it', () => {
		const known = new Set(sources.map(({ id }) => `../../sources/#source-${id}`));
		html.querySelectorAll('.data-table tbody tr').forEach((row, i) => {
			const links = row
				.querySelectorAll('[data-column="sources"] a')
				.map((link) => link.getAttribute('href') ?? '');
			expect(links).toHaveLength(rows[i]!['sources']!.split(';').length);
			expect(links.filter((link) => !known.has(link))).toEqual([]);
			const dispute = row.querySelector('[data-column="disputed"] a')?.getAttribute('href');
			expect(dispute ?? '').toBe(rows[i]!['disputed'] ? `../../disputes/#${rows[i]!['disputed']}` : '');
		});
		const steps = new Set(stepsOf(story).map(({ id }) => `../../#${id}`));
		for (const link of html.querySelectorAll('.uses-steps a'))
			expect(steps).toContain(link.getAttribute('href'));
	});

	test('says what it is to search engines, in schema.org’s own words', () => {
		const thing = jsonLd(page);
		expect(faultsOf(thing)).toEqual([]);
		expect(thing).toMatchObject({
			'@type': 'Dataset',
			license: 'https://creativecommons.org/licenses/by/4.0/'
		});
	});
});

describe('the list of tables', () => {
	const page = read('index.html');

	test('leads to every table and its files', () => {
		const html = parse(page);
		for (const { name } of tables)
			for (const end of ['/', '.csv', '.json'])
				expect(
					html.querySelector(
						`a[href$="/${name}${end}"], a[href="./${name}${end}"], a[href$="${name}${end}"]`
					),
					name + end
				).toBeTruthy();
		expect(html.querySelector('a[href$="leaning-to-one-side.zip"]')).toBeTruthy();
	});

	test('and the story say what they are to search engines', () => {
		const catalogue = jsonLd(page);
		expect(faultsOf(catalogue)).toEqual([]);
		expect(catalogue).toMatchObject({ '@type': 'DataCatalog' });
		const article = jsonLd(readFileSync('build/index.html', 'utf8'));
		expect(faultsOf(article)).toEqual([]);
		expect(article).toMatchObject({ '@type': 'Article', inLanguage: 'en', isAccessibleForFree: true });
	});

	test('a wrong property would be noticed', () => {
		expect(faultsOf({ '@type': 'Dataset', nmae: 'x' })).toEqual(['Dataset has no “nmae”']);
		expect(faultsOf({ '@type': 'Dataste' })).toEqual(['no type “Dataste”']);
	});
});
