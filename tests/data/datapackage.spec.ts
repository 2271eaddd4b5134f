import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openTables } from '$lib/server/pages/data/open-tables';
import { dataPackage, otherFiles } from '$lib/server/pages/data/package';
import { cellsOf, files } from './files';

const written = openTables.filter(({ formula }) => formula === undefined);
const columns = written.flatMap(({ resource: { path, schema } }) =>
	schema.fields.map((one, i) => ({ ...one, path, cells: cellsOf(path).slice(1).map((row) => row[i] ?? '') }))
);

describe('the data package', () => {
	it('lists every file of data/ that holds facts, and no other', () => {
		const present = readdirSync('data').filter((name) => name !== 'README.md');
		const listed = [...written.map(({ resource }) => resource), ...otherFiles].map(({ path }) => path);
		expect(listed.sort()).toEqual(present.sort());
	});

	it('has the version of the project', () => {
		expect(dataPackage.version).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
	});

	it.each(openTables)('$name: has keys that lead somewhere', ({ name, resource: { schema } }) => {
		for (const { fields, reference } of schema.foreignKeys) {
			const target = openTables.find((table) => table.name === (reference.resource || name));
			expect(schema.fields.map((one) => one.name)).toContain(fields);
			expect(target?.resource.schema.fields.map((one) => one.name)).toContain(reference.fields);
		}
		expect(schema.foreignKeys.map(({ fields }) => fields)).toContain('disputed');
	});

	it('is described to readers of the folder as to programs: the table of data/README.md', () => {
		const lines = [
			...written.map(({ resource }) => resource),
			...otherFiles
		].map(({ path, title, description }) => `| [\`${path}\`](${path}) | ${title} | ${description} |`);
		expect(readFileSync('data/README.md', 'utf8')).toContain(`| file | title | what it holds |\n| --- | --- | --- |\n${lines.join('\n')}\n`);
	});
});

describe('every column keeps what the package says of it', () => {
	it.each(columns)('$path $name', ({ type, unit, description, constraints = {}, cells }) => {
		const filled = cells.filter((cell) => cell !== '' && !cell.includes('{'));
		expect(description.length).toBeGreaterThan(3);
		expect(cells.length).toBeGreaterThan(0);
		if (constraints.required) expect(cells).not.toContain('');
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

	it('the header of a file is its columns, in their order', () => {
		for (const { resource } of written) expect(cellsOf(resource.path)[0], resource.path).toEqual(resource.schema.fields.map(({ name }) => name));
		expect(Object.keys(files).length).toBeGreaterThan(written.length);
	});
});
