import { readFileSync } from 'node:fs';
import { parse as parseHtml } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { pack, parse } from '$lib/embed/protocol';

const blocks = (file: string, language: string) =>
	[...readFileSync(file, 'utf8').matchAll(new RegExp('```' + language + '\\n(.*?)```', 'gs'))].map(
		([, text]) => text!.trim()
	);

/** All code that the gallery gives, for a site at example.org. */
const offered = () => {
	const gallery = parseHtml(readFileSync('build/embed/index.html', 'utf8'));
	const site = new URL('/', gallery.querySelector('link[rel="canonical"]')!.getAttribute('href')).href;
	return gallery
		.querySelectorAll('textarea')
		.map((field) => field.textContent.replaceAll(site, 'https://example.org/').trim());
};

describe('docs/embedding.md', () => {
	const code = blocks('docs/embedding.md', 'html');

	test('shows four pieces of code', () => {
		expect(code).toHaveLength(4);
	});

	test.each(code)('has code as the gallery gives it: %s', (text) => {
		expect(offered()).toContain(text);
	});

	test('names the chart and story routes that are there', () => {
		const text = readFileSync('docs/embedding.md', 'utf8');
		for (const [, path] of text.matchAll(/`\/(embed\/[\w/-]+\/)`/g))
			expect(readFileSync(`build/${path}index.html`, 'utf8')).toContain('noindex');
	});
});

describe('docs/contracts/embed.md', () => {
	const messages = blocks('docs/contracts/embed.md', 'json').map((text) => JSON.parse(text) as { t: string });

	test.each(messages)('has a message that is believed: $t', (message) => {
		const said = parse(message);
		expect(said).toBeDefined();
		expect(pack(said!)).toEqual(message);
	});

	test('has every kind', () => {
		expect(messages.map(({ t }) => t).sort()).toEqual(['layout', 'scroll', 'step', 'theme', 'view']);
	});
});
