import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What red may colour outside the figures: the party's side, and whose the railway and the track became. */
const its = /party|owner|side|turned|term|:root|data-theme/;

const sheets = readdirSync('src/styles', { recursive: true, encoding: 'utf8' }).filter(
	(file) => file.endsWith('.css') && !/^(figures|figure|tokens|fonts)/.test(file)
);

test.each(sheets)('in %s red is China’s Communists and nothing else', (file) => {
	const rules = readFileSync(`src/styles/${file}`, 'utf8').matchAll(/([^{};]*)\{([^{}]*)\}/g);
	const red = [...rules].filter(([, , body]) => body!.includes('var(--party)'));
	expect(red.map(([, selector]) => selector!.trim()).filter((selector) => !its.test(selector))).toEqual([]);
});
