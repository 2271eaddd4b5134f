import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { stepsOf } from '$lib/domain/story';
import { figureIds } from '$lib/domain/view';
import { story } from '$lib/server/story/content';
import { systems } from '../support/systems';

const steps = stepsOf(story).map(({ id }) => id);
const all = [...figureIds.map((id) => `figure/${id}`), ...steps.map((id) => `step/${id}`)];
const page = (path: string) => parse(readFileSync(`build/${path}/index.html`, 'utf8'));
const absolute = /^https?:\/\/[^/\s]+\//;

describe('an embedded chart', () => {
	test.each(all)('%s is complete without a script', (path) => {
		const html = page(`embed/${path}`);
		expect(html.querySelectorAll('h1')).toHaveLength(1);
		expect(html.querySelectorAll('.graphic .drawing > svg')).toHaveLength(6);
		expect(html.querySelector('details tbody tr')).not.toBeNull();
		expect(html.querySelector('.chart-ways a[target="_blank"]')?.getAttribute('rel')).toBe('noopener');
		expect(html.querySelector('base')?.getAttribute('target')).toBe('_blank');
		expect(html.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
		expect(html.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(absolute);
		expect(html.querySelectorAll('script[src]')).toHaveLength(1);
		expect(html.querySelector('link[type="application/json+oembed"]')?.getAttribute('href')).toMatch(
			new RegExp(`/oembed/${path}\\.json$`)
		);
	});

	test('never measures itself by the window', () => {
		const css = readFileSync('src/styles/embed-chart.css', 'utf8');
		expect(css).not.toMatch(/\d(?:[sld]?v[hwib]|vmin|vmax)\b/);
		expect(page('embed/step/terms').querySelector('main')?.toString()).not.toMatch(/\d(?:[sld]?vh|vw)\b/);
	});
});

describe('oEmbed', () => {
	test.each([...all, 'story/story'])('%s answers as a consumer expects', (path) => {
		const answer = JSON.parse(readFileSync(`build/oembed/${path}.json`, 'utf8')) as Record<string, unknown>;
		expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
		for (const name of ['width', 'height', 'thumbnail_width', 'thumbnail_height'])
			expect(answer[name]).toBeGreaterThan(100);
		const elements = parse(String(answer['html'])).querySelectorAll('*');
		expect(elements.map(({ tagName }) => tagName)).toEqual(['IFRAME']);
		expect(elements[0]?.getAttribute('src')).toMatch(absolute);
		expect(elements[0]?.getAttribute('height')).toBe(String(answer['height']));
		for (const name of ['provider_url', 'thumbnail_url']) expect(answer[name]).toMatch(absolute);
		expect(existsSync(`build${new URL(String(answer['thumbnail_url'])).pathname}`)).toBe(true);
	});
});

describe('whoever is given an address finds the answer', () => {
	test.each(['', 's/terms', 'embed/figure/loan', 'embed/step/terms', 'embed/story'])('“%s”', (path) => {
		const links = page(path).querySelectorAll('link[rel="alternate"][type="application/json+oembed"]');
		expect(links).toHaveLength(1);
		expect(links[0]!.getAttribute('href')).toMatch(absolute);
		const { pathname } = new URL(links[0]!.getAttribute('href')!);
		const answer = JSON.parse(readFileSync(`build${pathname}`, 'utf8')) as Record<string, unknown>;
		// what Ghost demands
		expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
		expect(typeof answer['width']).toBe('number');
		// what WordPress leaves of it
		const frame = parse(systems.discoveredBy(String(answer['html']), 'abcdefghij')).querySelector('iframe')!;
		const asked = path.startsWith('embed/') ? path : path ? path.replace('s/', 'embed/step/') : 'embed/story';
		expect(new URL(frame.getAttribute('src')!).pathname).toBe(`/${asked}/`);
		expect(frame.attributes).toMatchObject({
			width: '100%',
			height: String(answer['height']),
			frameborder: '0',
			title: expect.stringMatching(/\w{4}/) as string
		});
	});
});

describe('a shared page', () => {
	test.each(['', ...steps.map((id) => `s/${id}`)])('“%s” has a preview', (path) => {
		const html = page(path);
		const said = (name: string) =>
			html.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
		for (const name of ['og:title', 'og:description', 'og:image:alt', 'og:site_name'])
			expect(said(name), name).not.toBe('');
		expect(said('og:type')).toBe('article');
		expect(said('og:url')).toMatch(absolute);
		expect(said('og:image')).toMatch(/^https?:\/\/.+\.png$/);
		expect([said('og:image:width'), said('og:image:height')]).toEqual(['1200', '630']);
		expect(said('twitter:card')).toBe('summary_large_image');
		expect(existsSync(`build${new URL(said('og:image')).pathname}`)).toBe(true);
	});

	test.each(steps)('%s leads into the story and needs no script but the one that keeps it', (id) => {
		const html = page(`s/${id}`);
		expect(html.querySelector(`main a[href="../../#${id}"]`)).not.toBeNull();
		const scripts = html.querySelectorAll('script[src]').map((script) => script.getAttribute('src'));
		expect(scripts).toEqual([expect.stringMatching(/islands\/offline/)]);
		expect(html.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(/^https?:\/\/[^/]+\/$/);
	});
});

test('the gallery has code for everything, readable without a script', () => {
	const html = page('embed');
	expect(html.querySelectorAll('details')).toHaveLength(all.length + 1);
	expect(html.querySelectorAll('textarea[readonly]')).toHaveLength(2 * (all.length + 1) + 1);
	expect(html.querySelectorAll('.embed-choices option')).toHaveLength(all.length + 2);
	for (const frame of html.querySelectorAll('iframe, summary img'))
		expect(frame.getAttribute('loading')).toBe('lazy');
	const names = html.querySelectorAll('summary b').map(({ textContent }) => textContent);
	expect(names).toHaveLength(all.length + 1);
	expect(new Set(names).size).toBe(names.length);
	for (const picture of html.querySelectorAll('summary img'))
		expect(existsSync(join('build/embed', picture.getAttribute('src')!))).toBe(true);
});

describe('the script of hosts’ pages', () => {
	const text = readFileSync('build/embed.js', 'utf8');

	test('weighs less than 6 kB after brotli, and says its version', () => {
		expect(brotliCompressSync(text).length).toBeLessThan(6_000);
		expect(text).toMatch(/^\/\*! .* Version \d+\./);
	});

	test('has the hash that the code to copy demands', () => {
		const hash = `sha384-${createHash('sha384').update(text).digest('base64')}`;
		const code = page('embed').querySelector('#story-story-frame')?.textContent ?? '';
		const script = parse(code.includes('&lt;') ? parse(code).textContent : code).querySelector('script');
		expect(script?.getAttribute('integrity')).toBe(hash);
		expect(script?.getAttribute('crossorigin')).toBe('anonymous');
		expect(page('embed').querySelector('#story-story code.hash')?.textContent).toBe(hash);
	});

	test('asks for nothing, keeps nothing, and says aloud no more than one line', () => {
		const code = text.replace(/^\/\*!.*\n/, '');
		expect(code).not.toMatch(/fetch\(|XMLHttpRequest|sendBeacon|cookie|Storage|\beval\b|innerHTML|import\(/);
		expect(code.match(/console/g)).toHaveLength(1);
	});
});

describe('a chart’s script', () => {
	const built = '.svelte-kit/output/client/.vite';
	/** Which of our modules each built script holds, as the build wrote it down. */
	const modules = Object.assign(
		{},
		...readdirSync(built)
			.filter((file) => file.endsWith('-modules.json'))
			.map((file) => JSON.parse(readFileSync(join(built, file), 'utf8')) as object)
	) as Record<string, readonly string[]>;

	/** All scripts that a page can come to load, as they stand in `build/`. */
	const loaded = (path: string) => {
		const found = new Map<string, string>();
		const visit = (file: string) => {
			if (found.has(file)) return;
			const code = readFileSync(file, 'utf8');
			found.set(file, code);
			for (const [, other] of code.matchAll(/["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g))
				visit(join(file, '..', other!));
		};
		for (const script of page(path).querySelectorAll('script[type="module"], link[rel="modulepreload"]'))
			visit(join('build', path, script.getAttribute('src') ?? script.getAttribute('href')!));
		return found;
	};

	/** The figures whose drawing code is in the scripts that a page can load. */
	const drawn = (path: string) => {
		const held = [...loaded(path).keys()].map((file) => modules[file.slice('build/'.length)]);
		expect(held).not.toContain(undefined);
		return new Set(
			held.flatMap((names) => names!.flatMap((name) => /^src\/lib\/figures\/(\w+)\//.exec(name)?.[1] ?? []))
		);
	};

	test.each(figureIds)('of an embed of “%s” draws no other figure', (figure) => {
		expect([...drawn(`embed/figure/${figure}`)].filter((other) => other !== figure)).toEqual([]);
	});

	test('is told apart from that of a page that draws them all', () => {
		expect([...drawn('embed/story')].sort()).toEqual([...figureIds].sort());
	});

	test('weighs less than 16 kB after brotli with all that it can load', () => {
		const codes = [...loaded('embed/figure/loan').values()];
		expect(codes.reduce((sum, code) => sum + brotliCompressSync(code).length, 0)).toBeLessThan(16_000);
	});
});

test.each(steps.flatMap((id) => [`tables/${id}`, `s/${id}`]))('%s has its picture as files', (path) => {
	const id = path.split('/')[1]!;
	for (const type of ['png', 'svg'])
		expect(page(path).querySelector(`a[download][href="../../pictures/step/${id}.${type}"]`)).not.toBeNull();
});
