import { describe, expect, it } from 'vitest';
import { readDatasets } from '../../src/lib/server/data/read-datasets';
import { files, lineOf, withCell, withText } from './files';

const { disputes, positions } = readDatasets(files);
const reading = (changed: Readonly<Record<string, string>>) => () => readDatasets(changed);

/** Published: readers come to these addresses. Add to the list; take nothing away. */
const published = `lean-decision mikoyan-date strategic-aid manchuria gift-or-exploitation specialists bullion tonnages
copper-or-tin rubber repayment-calendar total-loans who-drafted treaty-end`.split(/\s+/);

describe('disputes', () => {
	it('include every question that was published', () => {
		const ids = disputes.map(({ id }) => id);
		expect(published.filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('each ask one question, and say what the story does and why', () => {
		for (const { id, question, story, why } of disputes) {
			expect(question, id).toMatch(/^[^?]+\?$/);
			expect(story, id).toMatch(/\.$/);
			expect(why, id).toMatch(/\.$/);
		}
	});
});

describe('positions', () => {
	it('are two to four on every dispute, by different holders', () => {
		for (const { id } of disputes) {
			const holders = positions.filter(({ dispute }) => dispute === id).map(({ holder }) => holder);
			expect(holders.length, id).toBeGreaterThanOrEqual(2);
			expect(holders.length, id).toBeLessThanOrEqual(4);
			expect(new Set(holders).size, id).toBe(holders.length);
		}
	});

	it('bear the id of their dispute and a word for the holder', () => {
		expect(positions.filter(({ id, dispute }) => !id.startsWith(`${dispute}-`))).toEqual([]);
	});

	it('stop the build if their dispute does not exist', () => {
		const line = lineOf('positions.csv', 'rubber-essay');
		expect(reading(withCell('positions.csv', 'rubber-essay', 'dispute', 'no-such-question'))).toThrow(
			`data/positions.csv, line ${line}, column dispute: “no-such-question” is not in data/disputes.csv. Add it there, or correct the id.`
		);
	});

	it('stop the build if a dispute has one only', () => {
		const line = lineOf('disputes.csv', 'dalian');
		const changed = withText('positions.csv', (text) => text.replace(/^dalian-agreement,.*\n/m, ''));
		expect(reading(changed)).toThrow(
			`data/disputes.csv, line ${line}, column id: “dalian” has one position in data/positions.csv. Add what the other side holds there, or remove the dispute.`
		);
	});
});
