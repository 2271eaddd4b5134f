import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { ledgerRowsOf, stepsOf } from '$lib/domain/story';
import { tableOf } from '$lib/figures/words';
import { story } from '$lib/server/story/content';
import { datasets } from '$lib/server/data/datasets';
import { sources } from '$lib/server/works/sources';

const html = readFileSync('build/article/index.html', 'utf8');
const page = parse(html);
const steps = stepsOf(story);
const byId = new Map(page.querySelectorAll('[id]').map((one) => [one.id, one]));
const ids = page.querySelectorAll('[id]').map(({ id }) => id);
const hrefs = page.querySelectorAll('a[href]').map((link) => link.getAttribute('href') ?? '');
const text = (selector: string) => page.querySelectorAll(selector).map((one) => one.textContent.trim());

describe('the plain article', () => {
	test('has no script, and asks nothing of anybody else', () => {
		expect(html).not.toContain('<script');
		const asked = page
			.querySelectorAll('link[href], img[src], iframe[src], source[src]')
			.filter((one) => one.getAttribute('rel') !== 'canonical')
			.map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '');
		expect(asked.length).toBeGreaterThan(0);
		expect(asked.filter((address) => /^(\w+:|\/\/)/.test(address))).toEqual([]);
	});

	test('has every step in order, under its chapter', () => {
		expect(page.querySelectorAll('[data-step]').map(({ id }) => id)).toEqual(steps.map(({ id }) => id));
		expect(text('.chapter h2')).toEqual(story.chapters.map(({ title }) => title));
		expect(text('[data-step] h3')).toEqual(steps.map(({ title }) => title));
	});

	test('is the story in another view, and says so to search engines', () => {
		const front = parse(readFileSync('build/index.html', 'utf8'));
		expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(/^https?:\/\/[^/]+\/$/);
		expect(front.querySelector('link[rel=alternate][media=print]')?.getAttribute('href')).toBe('./article/');
		expect(readFileSync('build/sitemap.xml', 'utf8')).not.toContain('/article/');
	});
});

describe.each(steps)('the step $id', ({ id, view }) => {
	const step = byId.get(id)!;

	test('has its picture, and says what it shows', () => {
		const figure = step.querySelector('[data-figure]')!;
		expect(JSON.parse(figure.getAttribute('data-view') ?? '')).toEqual(view);
		const sentence = step.querySelector('.shows')?.textContent ?? '';
		expect(sentence).not.toBe('');
		const graphic = figure.querySelector('[role=img]')!;
		expect(graphic.querySelector('svg')).not.toBeNull();
		expect(graphic.getAttribute('aria-label')).toContain(sentence);
	});

	test('has its table, each row with how it is known', () => {
		const rows = step.querySelectorAll('details tbody tr');
		expect(rows.map((row) => row.getAttribute('data-point'))).toEqual(
			tableOf(datasets, view).rows.map(({ mark }) => mark)
		);
		expect(step.querySelector('caption')?.textContent).not.toBe('');
	});
});

describe('what follows the chapters', () => {
	test('every note is there, and leads to its place and back', () => {
		for (const { number } of story.notes) {
			expect(byId.get(`ref-${number}`)?.getAttribute('href')).toBe(`#note-${number}`);
			expect(byId.get(`note-${number}`)?.querySelector('[role=doc-backlink]')?.getAttribute('href')).toBe(
				`#ref-${number}`
			);
		}
	});

	test('every word, every work and every line of both ledgers is there', () => {
		for (const { id } of story.glossary) expect(ids).toContain(`term-${id}`);
		expect(page.querySelectorAll('#works li')).toHaveLength(sources.length);
		expect(page.querySelectorAll('.ledger dl > div')).toHaveLength(ledgerRowsOf(story).length);
	});
});

describe('links', () => {
	test('no id stands twice, and no fragment leads nowhere', () => {
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
		expect(hrefs.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual([]);
	});

	test('those to sources, disputes and data arrive', () => {
		const known = new Map<string, ReadonlySet<string>>();
		const idsOf = (file: string) => {
			if (!known.has(file))
				known.set(
					file,
					new Set(
						existsSync(file)
							? [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!)
							: []
					)
				);
			return known.get(file)!;
		};
		const away = [...new Set(hrefs)].filter((href) =>
			/^\.\.\/(sources|disputes|data|tables)\/.*#/.test(href)
		);
		expect(away.length).toBeGreaterThan(100);
		const lost = away.filter((href) => {
			const [path = '', id = ''] = href.split('#');
			return !idsOf(join('build/article', path, 'index.html')).has(id);
		});
		expect(lost).toEqual([]);
	});

	test('none is left as the front page has it', () => {
		expect(hrefs.filter((href) => href.startsWith('./'))).toEqual([]);
	});
});
