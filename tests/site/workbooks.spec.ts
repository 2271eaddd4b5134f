import { csvParse } from 'd3-dsv';
import { readFileSync, readdirSync } from 'node:fs';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';

const folder = 'build/data';
const names = readdirSync(folder)
	.filter((file) => file.endsWith('.csv'))
	.map((file) => file.slice(0, -'.csv'.length));

/** A cell of a workbook as the CSV writes it. */
const written = (cell: unknown) =>
	typeof cell === 'string' ? cell : cell === null || cell === undefined ? '' : JSON.stringify(cell);

describe.each(names)('the workbook of %s', (name) => {
	test('holds the same as the CSV: letters, dates and numbers as they are', async () => {
		const [sheet, about] = await readExcelFile(`${folder}/${name}.xlsx`);
		const csv = csvParse(readFileSync(`${folder}/${name}.csv`, 'utf8'));
		const [head, ...rows] = sheet!.data;
		expect(head!.map(written)).toEqual(csv.columns);
		expect(rows).toHaveLength(csv.length);
		rows.forEach((row, at) => {
			const wanted = csv.columns.map((column) => csv[at]![column]!);
			const read = csv.columns.map((_, column) => row[column] ?? null);
			// a number may be written with other digits, never with another value
			expect(
				read.map((cell, column) =>
					typeof cell === 'number' ? Number(wanted[column]) === cell : written(cell) === wanted[column]
				),
				wanted[0]
			).toEqual(wanted.map(() => true));
			// a spreadsheet that took a date for a day would hand it out as one
			expect(read.filter((cell) => cell instanceof Date)).toEqual([]);
		});
		expect(about!.data.flat().map(written)).toEqual(expect.arrayContaining(csv.columns));
	});
});
