import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nothingNamed } from '$lib/server/prose/prose';
import { readCorrections, type CorrectionsContext } from '$lib/server/pages/corrections';

const nobody = () => {
	throw new Error('nothing to say');
};
const context: CorrectionsContext = {
	prose: {
		say: nobody,
		quote: nobody,
		note: nobody,
		...nothingNamed
	},
	addressOf: (place) => ({ 'membership/1949': 'data/membership/#1949', 'step/terms': '#terms' })[place]
};
const read = (text: string) => readCorrections('CORRECTIONS.md', text, context);
const intro = '# Corrections\n\nHow it is done.\n\n';
const entry = (head: string, body = 'It gave 4.45 million.') => `## ${head}\n${body}\n\n`;

describe('corrections', () => {
	test('as they stand are well formed', () => {
		const text = readFileSync('CORRECTIONS.md', 'utf8');
		const { html, list } = readCorrections('CORRECTIONS.md', text, {
			...context,
			addressOf: (place) => place
		});
		expect(html).toContain('<pre>');
		expect(html).not.toContain('<h1');
		expect(html.includes('None so far.')).toBe(list.length === 0);
	});

	test('have date, place, title and words, and may quote a wrong number', () => {
		const second = entry('2026-11-30 | step/terms | A word left out', 'It said *all*.');
		const { html, list } = read(intro + entry('2026-12-01 | membership/1949 | A digit transposed') + second);
		expect(html).toBe('<p>How it is done.</p>');
		expect(list).toEqual([
			{
				date: '2026-12-01',
				place: 'membership/1949',
				address: 'data/membership/#1949',
				title: 'A digit transposed',
				html: '<p>It gave 4.45 million.</p>'
			},
			{
				date: '2026-11-30',
				place: 'step/terms',
				address: '#terms',
				title: 'A word left out',
				html: '<p>It said <em>all</em>.</p>'
			}
		]);
	});

	test.each([
		[
			'no date',
			entry('A digit transposed'),
			'line 5: the correction “A digit transposed” has no date. Write'
		],
		['a day that does not exist', entry('2026-02-30 | step/terms | X'), 'line 5: the correction “2026-02-30'],
		[
			'a month only',
			entry('2026-02 | step/terms | X'),
			'line 5: the correction “2026-02 | step/terms | X” has no date'
		],
		[
			'nothing said to be wrong',
			entry('2026-12-01 | step/terms'),
			'line 5: the correction of 2026-12-01 does not say'
		],
		[
			'a place that does not exist',
			entry('2026-12-01 | step/x | X'),
			'line 5: the correction of 2026-12-01 is about “step/x”'
		],
		[
			'no words',
			entry('2026-12-01 | step/terms | X', ''),
			'line 5: the correction of 2026-12-01 has no words. Say'
		],
		[
			'a newer one below an older',
			entry('2026-11-30 | step/terms | X') + entry('2026-12-01 | step/terms | Y'),
			'line 8: the correction is newer than the one above it. Put the newest first.'
		],
		[
			'a claim that there are none',
			`None so far.\n\n${entry('2026-11-30 | step/terms | X')}`,
			'line 5: “None so far.” is no longer true. Remove it.'
		],
		['raw HTML', entry('2026-12-01 | step/terms | X', '<b>no</b>'), 'line 6: raw HTML']
	])('stop the build with %s', (_, entries, message) => {
		expect(() => read(intro + entries)).toThrow(`CORRECTIONS.md, ${message}`);
	});
});
