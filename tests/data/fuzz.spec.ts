import { csvParseRows } from 'd3-dsv';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../src/lib/domain/story';
import { tableOf, wordsOf } from '../../src/lib/figures/words';
import { datasets } from '../../src/lib/server/data/datasets';
import { predictionsFile } from '../../src/lib/server/story/predictions';
import { Problem } from '../../src/lib/server/problem';
import { datasetIds, fileNameOf, readDatasets } from '../../src/lib/server/data/read-datasets';
import { quote, say } from '../../src/lib/server/rows/say';
import { columnOf } from '../../src/lib/domain/table';
import { tables as described } from '../../src/lib/domain/tables';
import { sources } from '../../src/lib/server/works/sources';
import { readStory } from '../../src/lib/server/story/story';
import { readTable } from '../../src/lib/server/data/read-table';
import { dice } from '../support/hostile';
import { cases } from '../support/length';
import { mutate } from '../support/mutate';
import { files } from './files';

/** How many times a table and a step are each changed. */
const mutations = cases(500, 10_000);

/** What `read` gives; or nothing if it stops as an author needs it to, naming a file of `folder`, a line of it and a cure. */
function orProblem<T>(read: () => T, folder: string, what: string): T | undefined {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof Problem)) throw new Error(`${what} stops without naming a file`, { cause: error });
		const { file, line } = error.fault;
		expect(file.startsWith(folder), `${what}: ${error.message}`).toBe(true);
		expect(line, `${what}: ${error.message}`).toBeGreaterThan(0);
		return undefined;
	}
}

/** What is in a row and not in the cells it was read from. */
function invented(row: object, header: readonly string[], cells: readonly string[]): readonly string[] {
	return Object.entries(row).flatMap(([field, value]) => {
		if (typeof value !== 'number') return [];
		const cell = cells[header.indexOf(columnOf(field))] ?? '';
		return /^-?\d+(\.\d+)?$/.test(cell) && Number(cell) === value ? [] : [`${field}: ${value} from “${cell}”`];
	});
}

describe('a table with something wrong in it', () => {
	it('stops with its file, line and cure, or is read as it stands, time after time', () => {
		const roll = dice(1945);
		let read = 0;
		for (let i = 0; i < mutations; i++) {
			const id = datasetIds[i % datasetIds.length]!;
			const name = fileNameOf(id);
			const text = mutate(files[name]!, roll);
			const what = `${name}, change ${i}`;
			const table = orProblem(() => readTable(`data/${name}`, text, described[id].schema), `data/${name}`, what);
			if (!table) continue;
			read++;
			const [header = [], ...cells] = csvParseRows(text);
			table.rows.forEach((row: object, at: number) => expect(invented(row, header, cells[at]!), what).toEqual([]));
		}
		// the changes are neither all seen nor all missed
		expect(read).toBeGreaterThan(0.04 * mutations);
		expect(read).toBeLessThan(0.96 * mutations);
	}, 300_000);

	it('stops all of the data, or all of it still adds up', () => {
		const roll = dice(1950);
		for (let i = 0; i < cases(60, 1000); i++) {
			const names = Object.keys(files);
			const name = names[Math.floor(roll() * names.length)]!;
			const text = mutate(files[name]!, roll);
			const all = orProblem(() => readDatasets({ ...files, [name]: text }), 'data/', `${name}, change ${i}`);
			if (all) expect(Object.keys(all).sort()).toEqual(Object.keys(datasets).sort());
		}
	}, 300_000);
});

const folder = 'src/content/en/';
const pages = Object.fromEntries(
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.md') && !file.startsWith('teach/'))
		.map((file) => [file, readFileSync(folder + file, 'utf8')])
);
const steps = Object.keys(pages).filter((file) => file.includes('/') && !file.endsWith('chapter.md'));

const context = {
	datasets,
	sources: new Set(sources.map((source) => source.id)),
	say,
	quote,
	predictions: predictionsFile(),
	marks: (view: Parameters<typeof tableOf>[1]) => new Set(tableOf(datasets, view).rows.map((row) => row.mark)),
	check: ({ view }: { view: Parameters<typeof wordsOf>[1] }) => void wordsOf(datasets, view)
};

describe('a step with something wrong in it', () => {
	it('stops with its file, line and cure, or says only what the data say, time after time', () => {
		const roll = dice(1949);
		let read = 0;
		for (let i = 0; i < mutations; i++) {
			const name = steps[i % steps.length]!;
			const chapter = `${name.split('/')[0]}/chapter.md`;
			const text = mutate(pages[name]!, roll);
			const what = `${name}, change ${i}`;
			const story = orProblem(
				() =>
					readStory(
						{
							'story.md': pages['story.md']!,
							'ending.md': pages['ending.md']!,
							'glossary.md': pages['glossary.md']!,
							[chapter]: pages[chapter]!,
							[name]: text
						},
						folder,
						context
					),
				folder,
				what
			);
			if (!story) continue;
			read++;
			const [step] = stepsOf(story);
			const { html } = step!;
			for (const slip of ['undefined', 'NaN', '[object'])
				expect(html.includes(slip) && !text.includes(slip), `${what}: ${slip}`).toBe(false);
			expect(html, what).not.toMatch(/<(script|img|style|iframe)|<[^>]*(\son\w+=|javascript:)/i);
			for (const [, text] of html.matchAll(/<data[^>]*>([^<]*)<\/data>/g)) expect(text, what).not.toBe('');
		}
		expect(read).toBeGreaterThan(0.04 * mutations);
		expect(read).toBeLessThan(0.96 * mutations);
	}, 300_000);
});
