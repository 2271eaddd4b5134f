import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Row } from '$lib/domain/dataset';
import { rowAddress } from '$lib/domain/row-address';
import { ledgerRowsOf, stepsOf } from '$lib/domain/story';
import { en } from '$lib/i18n/messages/en';
import { inWords } from '$lib/i18n/number';
import { runMeasure } from '$lib/measures/registry';
import { claimCard } from '$lib/server/rows/claim-cards';
import { story } from '$lib/server/story/content';
import { datasets } from '$lib/server/data/datasets';
import { sourceById } from '$lib/server/works/sources';

const asks = stepsOf(story).flatMap(({ ask }) =>
	ask?.kind === 'predict' ? [ask.html, ask.doubt] : ask?.kind === 'choose' ? [ask.answer] : []
);
const atLevels = stepsOf(story).flatMap(({ levels }) => Object.values(levels));
/** All prose there is, in any order. */
const prose = [
	story.standfirst,
	story.opening,
	story.ending,
	...asks,
	...story.close.last,
	...story.close.owners.flatMap(({ title, text }) => [title, text]),
	...[...ledgerRowsOf(story), ...story.chapters, ...story.glossary, ...stepsOf(story), ...atLevels].map((one) => one.html)
].map((html) => parse(html));
const printed = prose.flatMap((html) => html.querySelectorAll('data.claim'));

const rowAt = (path: string): Row => {
	const [table = '', id] = path.split('/');
	const rows: readonly Row[] = datasets[table as keyof typeof datasets];
	return rows.find((row) => row.id === id)!;
};

test('every number printed is a claim of the story, and every claim is printed', () => {
	const numbers = printed.map((data) => `${data.getAttribute('data-claim')} ${data.text}`).sort();
	expect(numbers.length).toBeGreaterThan(100);
	expect(story.claims.map(({ measure, text }) => `${measure} ${text}`).sort()).toEqual(numbers);
});

test('every number printed leads to its row', () => {
	for (const data of printed) {
		const call = data.getAttribute('data-claim')!;
		const link = data.parentNode;
		expect(link.getAttribute('class'), call).toBe('claim-link');
		expect(link.getAttribute('href')).toBe(`./${rowAddress(runMeasure(call, datasets).rows[0]!)}`);
		expect(Number(data.getAttribute('value'))).toBe(runMeasure(call, datasets).value);
	}
});

const claims = [...new Map(story.claims.map((claim) => [`${claim.measure} as ${claim.format}`, claim]))];

describe.each(claims)('%s', (_, { measure, format, value, text }) => {
	const measured = runMeasure(measure, datasets);

	test('is what the data gives, said in its format', () => {
		expect(measured.value).toBe(value);
		expect(text.replaceAll('\u00a0', ' ')).toBe(inWords(measured, format));
	});

	test('rests on rows that exist, each on works that exist', () => {
		expect(measured.rows.length).toBeGreaterThan(0);
		expect([...new Set(measured.inputs.map((input) => input.row))]).toEqual(measured.rows);
		for (const path of measured.rows) {
			expect(rowAt(path).sources.length).toBeGreaterThan(0);
			for (const id of rowAt(path).sources) expect(sourceById(id).title).not.toBe('');
		}
	});

	test('says how it was computed if it is no cell', () => {
		const cell = measured.inputs.length === 1 && measured.inputs[0]!.counted?.value === measured.value;
		expect(measured.formula === undefined).toBe(cell);
	});

	test('has a card with source, evidence and way to every row', () => {
		const card = parse(claimCard(measure, datasets, en));
		const links = card.querySelectorAll('a').map((link) => link.getAttribute('href'));
		expect(card.querySelector('.card-number')!.text).toMatch(/\d/);
		for (const path of measured.rows) {
			expect(links).toContain(`./${rowAddress(path)}`);
			for (const id of rowAt(path).sources) expect(links).toContain(`./sources/#source-${id}`);
			expect(card.text).toContain(en.evidence[rowAt(path).evidence]);
		}
	});
});
