import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inWords } from '$lib/i18n/number';
import { runMeasure } from '$lib/measures/registry';
import { datasets } from '$lib/server/data/datasets';

/** Where the prose and the tables say a number, by measure and arguments. */
interface Saying {
	readonly said: string;
	readonly file: string;
}

/**
 * Measures that are said in more than one rounding, each with its reason. Keep it short: a reader who meets a number twice
 * should not wonder whether it is the same.
 */
const reasons: Readonly<Record<string, string>> = {
	'membership.at(1945)': 'a position in the dispute over the counts states its last digits',
	'membership.at(1949)': 'the same, and a note says in which rounding it was read',
	'membership.at(1950)': 'the same',
	'regions.of(total)': 'the same',
	'sovietLoans.of(total-official)': 'a position says it with parts that add up to the last digit',
	'quantity(rubber-tree-years)': 'the prose says the earliest, its lower end'
};

const folder = (root: string, end: string) =>
	readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith(end))
		.map((name) => `${root}/${name}`);

const sayings = new Map<string, Saying[]>();
for (const file of [...folder('src/content/en', '.md'), ...folder('data', '.csv')])
	for (const [, call = '', how = ''] of readFileSync(file, 'utf8').matchAll(/\{\{\s*([^|{}]+?)\s*\|\s*([^{}]+?)\s*\}\}/g)) {
		const key = call.replace(/\s+/g, '');
		const said = inWords(runMeasure(call, datasets), how);
		sayings.set(key, [...(sayings.get(key) ?? []), { said, file }]);
	}

const names = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = ' , ,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(',');

/** A number word as a number; not a number if it is none. */
function spelled(word: string): number {
	const [ten = '', unit] = word.split('-');
	if (word === 'hundred') return 100;
	if (names.includes(ten)) return names.indexOf(ten);
	return tens.includes(ten) ? 10 * tens.indexOf(ten) + (unit ? names.indexOf(unit) : 0) : Number.NaN;
}

/** The digits that count in each number of some words: “US$300 million” has 3, “1.21 million” 121, “Ninety-one” 91. */
function digitsIn(said: string): string {
	const figures = said.match(/\d[\d,]*(?:\.\d+)?/g) ?? said.toLowerCase().split(/\s+/).map(spelled).filter((one) => !Number.isNaN(one)).map(String);
	return figures.map((one) => one.replace(/[,.]/g, '').replace(/^0+|0+$/g, '')).join(' to ');
}

describe('a number is said with the same rounding wherever it stands', () => {
	const several = [...sayings].filter(([, all]) => new Set(all.map(({ said }) => said)).size > 1);

	test('many are said more than once', () => {
		expect([...sayings.values()].filter((all) => all.length > 1).length).toBeGreaterThan(50);
	});

	test.each(several)('%s', (call, all) => {
		const [first, ...others] = all;
		const differing = others.filter(({ said }) => digitsIn(said) !== digitsIn(first!.said));
		if (call in reasons) expect(differing, 'it needs a reason no more').not.toEqual([]);
		else expect(differing, `beside “${first!.said}” in ${first!.file}`).toEqual([]);
	});

	test('every reason is for a number that is said', () => {
		expect(Object.keys(reasons).filter((call) => !sayings.has(call))).toEqual([]);
	});
});
