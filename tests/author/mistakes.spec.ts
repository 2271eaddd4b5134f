import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfProject, Start, type Copy } from './project';

let copy: Copy;
let dev: Start;
let address: string;

beforeAll(async () => {
	copy = copyOfProject();
	dev = new Start(copy.folder, ['--dev', '--port', '0']);
	address = await dev.address();
});

afterAll(async () => {
	await dev.stop();
	copy.remove();
});

/** What a browser is shown of the story, as soon as it is that. */
const shows = (words: string | RegExp) =>
	expect
		.poll(async () => (await fetch(address, { headers: { Accept: 'text/html' } })).text(), {
			timeout: 30_000,
			interval: 2000
		})
		.toMatch(words);

const story = 'src/content/en/story.md';

test.each([
	[
		'a key of a head misspelt',
		story,
		(text: string) => text.replace('title:', 'titel:'),
		`${story}, line 2: “titel” is no key of this head. Did you mean “title”?`
	],
	[
		'a citation of nothing',
		story,
		(text: string) => `${text}\nSo it was.[@nobody-1950]\n`,
		'the source “nobody-1950” is not in data/sources.json.'
	],
	[
		'a wrong cell',
		'data/places.csv',
		(text: string) => text.replace(/,\d+\.\d+,/, ',north,'),
		'data/places.csv, line 2, column lat: “north”'
	]
])(
	'%s is told in the browser’s overlay and alone in the terminal, until it is put right',
	async (_, name, change, sentence) => {
		const file = join(copy.folder, name);
		const text = readFileSync(file, 'utf8');
		await shows('data-step');
		const before = dev.said.length;
		writeFileSync(file, change(text));
		await shows('ErrorOverlay');
		await shows(sentence.replaceAll('&', '&amp;'));
		const said = dev.said.slice(before);
		expect(said).toContain(sentence);
		expect(said).not.toMatch(/^\s+at .+:\d+:\d+/m);
		expect(said).not.toContain('marked');
		writeFileSync(file, text);
		await shows('data-step');
	},
	120_000
);
