import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/lib/domain/dataset';
import { readSources } from '../../src/lib/server/works/bibliography';
import { datasetIds, readDatasets } from '../../src/lib/server/data/read-datasets';
import { citedInProse, files, lineOf, withCell, withText } from './files';

const datasets = readDatasets(files);
const sources = readSources(files['sources.json'] ?? '');
const rows: readonly Row[] = datasetIds.flatMap((id): readonly Row[] => datasets[id]);
const reading = (changed: Readonly<Record<string, string>>) => () => readDatasets(changed);

describe('a reference to nothing stops the build', () => {
	it.each([
		['sources', 'nobody1999', 'data/sources.json'],
		['disputed', 'no-such-question', 'data/disputes.csv'],
		['place', 'atlantis', 'data/places.csv']
	])('%s', (column, id, target) => {
		const line = lineOf('events.csv', 'guningtou');
		expect(reading(withCell('events.csv', 'guningtou', column, id))).toThrow(
			`data/events.csv, line ${line}, column ${column}: “${id}” is not in ${target}. Add it there, or correct the id.`
		);
	});
});

describe('events out of order stop the build', () => {
	it('names the row and the one above', () => {
		const line = lineOf('events.csv', 'guningtou');
		expect(reading(withCell('events.csv', 'guningtou', 'date', '1949-09-25'))).toThrow(
			`data/events.csv, line ${line}, column date: “1949-09-25” is earlier than “1949-10-02” in the row above.`
		);
	});

	it('lets a month follow a day in it', () => {
		const ids = datasets.events.map(({ id }) => id);
		expect(ids.indexOf('soviet-help')).toBe(ids.indexOf('double-tenth') + 1);
	});

	it('refuses an end before the start', () => {
		expect(reading(withCell('events.csv', 'second-plenum', 'end', '1949-03-01'))).toThrow(
			'column end: “1949-03-01” is earlier than its start, “1949-03-05”. Correct one of the dates.'
		);
	});
});

describe('works', () => {
	const inProse = citedInProse();
	const ids = new Set(sources.map(({ id }) => id));

	it('are listed if cited', () => {
		const cited = [...rows.flatMap((row) => row.sources), ...inProse];
		expect(cited.length).toBeGreaterThan(200);
		expect(cited.filter((id) => !ids.has(id))).toEqual([]);
	});

	it('are cited if listed: by a row, by the prose, or as the way to one that is', () => {
		const cited = new Set([...rows.flatMap((row) => row.sources), ...inProse]);
		for (const { id, custom } of sources) if (cited.has(id) && custom.through) cited.add(custom.through);
		expect(sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
	});

	it('are not the only support of a row if known through another alone, unless the row says so', () => {
		const through = new Set(sources.filter(({ custom }) => custom.access === 'cited-through').map(({ id }) => id));
		const unread = rows.filter((row) => row.sources.every((id) => through.has(id)) && row.evidence !== 'reported');
		expect(unread.map(({ id }) => id)).toEqual([]);
	});

	it('are malformed if they go through a work that is not listed', () => {
		const changed = withText('sources.json', (text) => text.replace('"through": "programthink"', '"through": "nobody1999"'));
		expect(reading(changed)).toThrow(/^data\/sources\.json, line \d+, column custom\.through: “nobody1999” is not listed\. Add that work/);
	});

	it('are malformed with an unknown field, and the line is that of the work', () => {
		const text = files['sources.json'] ?? '';
		const line = text.split('\n').findIndex((one) => one.includes('"id": "garver2016"')) + 1;
		const changed = withText('sources.json', () => text.replace('"id": "garver2016",', '"id": "garver2016",\n\t\t"pages": "55",'));
		expect(reading(changed)).toThrow(`data/sources.json, line ${line}, column pages: in “garver2016”: `);
	});

	it('may not stand twice', () => {
		const changed = withText('sources.json', (text) => text.replace('"id": "zhou2015"', '"id": "zhouenlai1964"'));
		expect(reading(changed)).toThrow(/column id: “zhouenlai1964” stands twice\. Remove one/);
	});

	it('must be JSON, and a list', () => {
		expect(reading(withText('sources.json', (text) => text.slice(2)))).toThrow('data/sources.json, line 1: it is not JSON');
		expect(reading(withText('sources.json', () => '{}'))).toThrow('data/sources.json, line 1: it is not a list.');
	});
});

describe('disputes', () => {
	it('each have rows that stand in them', () => {
		const used = new Set(rows.flatMap((row) => row.disputed ?? []));
		const free = datasets.disputes.filter(({ id }) => !used.has(id));
		expect(free.map(({ id }) => id)).toEqual([]);
	});

	it('each rest on two works or more', () => {
		expect(datasets.disputes.filter((row) => row.sources.length < 2)).toEqual([]);
	});
});
