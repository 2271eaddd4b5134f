import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

const bytes = readFileSync('build/offline/leaning-to-one-side.zip');
const files = unzipSync(bytes);
const pages = Object.keys(files).filter((file) => file.endsWith('.html'));
const html = (page: string) => parse(strFromU8(files[page]!));

describe('the copy for a disk', () => {
	it('has the story in its forms, the lessons, and a line on how to open it', () => {
		for (const page of ['index', 'article', 'present', 'speaker', 'levels-plain', 'teach', 'teach-it'])
			expect(pages).toContain(`${page}.html`);
		expect(strFromU8(files['README.txt']!).trim().split('\n')).toHaveLength(1);
		expect(bytes.length).toBeLessThan(2_500_000);
	});

	it('leads to nothing that it does not hold, and to no folder', () => {
		const ids = new Map(
			pages.map((page) => [
				page,
				new Set(
					html(page)
						.querySelectorAll('[id]')
						.map(({ id }) => id)
				)
			])
		);
		const lost: string[] = [];
		for (const page of pages)
			for (const element of html(page).querySelectorAll('[href], [src]')) {
				const to = element.getAttribute('href') ?? element.getAttribute('src')!;
				if (/^(https?|mailto|data):/.test(to)) continue;
				const [, file = '', id = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(to) ?? [];
				const known = ids.get(file || page);
				if (!(file in files) && file) lost.push(`${page}: ${to}`);
				else if (id && known && !known.has(id)) lost.push(`${page}: ${to}`);
			}
		expect(lost).toEqual([]);
	});

	it.each(pages)('%s runs only scripts that it allows by their hash', (page) => {
		const own = html(page);
		const policy = own.querySelector('meta[http-equiv="content-security-policy"]')!.getAttribute('content')!;
		expect(policy).not.toContain("script-src 'self'");
		for (const script of own.querySelectorAll('script')) {
			expect(script.getAttribute('src')).toBeUndefined();
			if (script.getAttribute('type')) continue;
			expect(policy).toContain(createHash('sha256').update(script.rawText).digest('base64'));
		}
	});

	it('is offered with its size and its hash', () => {
		const said = (path: string, what: string) =>
			parse(readFileSync(`build/${path}/index.html`, 'utf8')).querySelector(`[data-copy="${what}"]`)?.text;
		for (const path of ['teach', 'about', 'teach/it'])
			expect(said(path, 'size')).toBe(`${(bytes.length / 1e6).toFixed(1)} MB`);
		expect(said('teach/it', 'hash')).toBe(createHash('sha256').update(bytes).digest('hex'));
	});
});
