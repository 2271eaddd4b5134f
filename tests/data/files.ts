import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of files by name. */
export type Files = Readonly<Record<string, string>>;

const folder = 'data';

/** The tables and works of data/ as they are. */
export const files: Files = Object.fromEntries(
	readdirSync(folder)
		.filter((name) => name.endsWith('.csv') || name === 'sources.json')
		.map((name) => [name, readFileSync(join(folder, name), 'utf8')])
);

/** The cells of a table, its header first. */
export const cellsOf = (name: string): string[][] => csvParseRows(files[name] ?? '');

/** The line on which the row with this id stands. */
export const lineOf = (name: string, id: string): number =>
	cellsOf(name).findIndex(([first]) => first === id) + 1;

/** The files with one cell of one row changed. */
export function withCell(name: string, id: string, column: string, value: string): Files {
	const rows = cellsOf(name);
	const at = rows[0]?.indexOf(column) ?? -1;
	const row = rows.find(([first]) => first === id);
	if (at < 0 || !row) throw new RangeError(`${name} has no ${column} of ${id}`);
	row[at] = value;
	return { ...files, [name]: csvFormatRows(rows) };
}

/** The files with one table changed as a whole. */
export const withText = (name: string, change: (text: string) => string): Files => ({
	...files,
	[name]: change(files[name] ?? '')
});

/** The works that the English prose cites. */
export function citedInProse(): ReadonlySet<string> {
	const root = 'src/content/en';
	const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
	const citations = pages.flatMap((name) => [...readFileSync(join(root, name), 'utf8').matchAll(/\[(@[^\]]+)\]/g)]);
	const parts = citations.flatMap(([, inside = '']) => inside.split(';'));
	return new Set(parts.flatMap((part) => /^\s*@([\w-]+)/.exec(part)?.[1] ?? []));
}
