import { describe, expect, test } from 'vitest';
import { readTables } from '$lib/server/data/read-datasets';
import { files, lineOf, withCell } from './files';

const [file, id, column] = ['positions.csv', 'rubber-essay', 'position'] as const;
const reading = (cell: string) => readTables(withCell(file, id, column, cell));

describe('a cell bound to a row', () => {
	const amount = readTables(files).loanTerms.rows.find((row) => row.id === 'amount')!.value!;
	const { words } = readTables(files).quotations.rows[0]!;
	const quoted = readTables(files).quotations.rows[0]!.id;

	test('is read as what the row says, and is served so', () => {
		const { positions } = reading(`It held {~both~} {{loan.amount() | usd}} and {{quote(${quoted})}}.`);
		const says = `It held both US$${amount} million and “${words}”.`;
		const at = positions.rows.findIndex((row) => row.id === id);
		expect(positions.rows[at]?.position).toBe(says);
		expect(positions.lines[at]?.cells[column]).toBe(says);
	});

	test('is measured with its number in place', () => {
		const title = (more: string) => readTables(withCell('events.csv', 'guningtou', 'title', `${more}{{loan.amount() | usd}}`));
		expect(title('A credit of exactly ').events.rows.find((row) => row.id === 'guningtou')?.title).toBe(`A credit of exactly US$${amount} million`);
		expect(() => title('A credit that comes to exactly ')).toThrow('million” is longer than 34 characters');
	});

	test.each([
		['It took 40 tonnes.', '“40” is a number bound to no row. Write {{measure(args) | format}}, or {~…~} if it counts no fact.'],
		['It took twice as much.', '“twice” is a number bound to no row'],
		['=cmd', '“=cmd” begins as a formula does. Begin the cell with a word'],
		['{{loan.size() | n}}', 'the measure “loan.size” is unknown'],
		['{{loan.amount() | stone}}', 'the format “stone” is unknown'],
		['{{loan.amount()}}', '“{{loan.amount()}}” is not well formed'],
		['{{quote(nothing)}}', '“nothing” is no row of quotations']
	])('%s names file, line and column', (cell, says) => {
		expect(() => reading(cell)).toThrow(`data/${file}, line ${lineOf(file, id)}, column ${column}: ${says}`);
	});
});
