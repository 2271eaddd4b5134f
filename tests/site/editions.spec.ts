import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { zipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packEdition, unpackEditions } from '../../scripts/editions.mjs';

const day = '1999-12-31';
let place: string;
let files: ReadonlySet<string>;

const read = (path: string) => readFileSync(join(place, 'site/v', day, path), 'utf8');

beforeAll(() => {
	place = mkdtempSync(join(tmpdir(), 'edition-'));
	writeFileSync(join(place, `${day}.zip`), packEdition('build', day));
	unpackEditions(place, join(place, 'site'));
	files = new Set(
		readdirSync(join(place, 'site/v', day), { recursive: true, encoding: 'utf8' }).map((path) =>
			path.replaceAll('\\', '/')
		)
	);
}, 60_000);

afterAll(() => {
	rmSync(place, { recursive: true });
});

describe('an edition', () => {
	it('holds every page and says on each which edition it is, with a way to the page as it stands now', () => {
		const pages = [...files].filter(
			(file) => file.endsWith('index.html') && !file.startsWith('embed/') && !file.startsWith('workbench/')
		);
		expect(pages.length).toBeGreaterThan(80);
		for (const page of pages) {
			const line = parse(read(page)).querySelector('body > aside.edition');
			expect(line?.text, page).toContain('Edition of 31 December 1999');
			const address = new URL(
				line!.querySelector('a')!.getAttribute('href')!,
				`https://a.org/story/v/${day}/${page}`
			);
			expect(address.href, page).toBe(`https://a.org/story/${page.replace(/index\.html$/, '')}`);
		}
	});

	it('leads to nothing inside itself that it does not hold', () => {
		const lost: string[] = [];
		for (const page of [
			'index.html',
			'article/index.html',
			'data/index.html',
			'embed/figure/loan/index.html'
		]) {
			for (const element of parse(read(page)).querySelectorAll('[href], [src]')) {
				if (element.closest('.edition')) continue;
				const to = (element.getAttribute('href') ?? element.getAttribute('src')!).replace(/[?#].*$/, '');
				if (!to || /^[a-z]+:/.test(to)) continue;
				const target = posix.normalize(posix.join(dirname(page), to, to.endsWith('/') ? 'index.html' : ''));
				if (!files.has(target) && !files.has(posix.join(target, 'index.html'))) lost.push(`${page}: ${to}`);
			}
		}
		expect(lost).toEqual([]);
	});

	it('gives away code that holds on to it', () => {
		const gallery = parse(read('embed/index.html')).text;
		const sources = [...gallery.matchAll(/https?:\/\/[^"'\s]*?\/(?:embed|pictures)[/.][^"'\s]*/g)].map(
			([one]) => one
		);
		expect(sources.length).toBeGreaterThan(10);
		for (const source of sources) expect(source).toContain(`/v/${day}/`);
	});

	it('is told of on the page about the story', () => {
		expect(parse(readFileSync('build/about/index.html', 'utf8')).querySelector('#editions')).not.toBeNull();
	});
});

describe('an archive of an edition', () => {
	it.each([
		'../outside.html',
		'/outside.html',
		'a/../../outside.html',
		'a\\..\\outside.html',
		'c:outside.html'
	])('is refused by the name of an entry outside its folder: %s', (path) => {
		const folder = mkdtempSync(join(tmpdir(), 'edition-'));
		writeFileSync(join(folder, '2000-01-01.zip'), zipSync({ [path]: new Uint8Array([1]) }));
		expect(() => unpackEditions(folder, join(folder, 'site'))).toThrow(`holds “${path}”`);
		expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).join()).not.toContain('outside');
		rmSync(folder, { recursive: true });
	});
});
