import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { datasets } from '$lib/server/data/datasets';

const read = (path: string): HTMLElement => parse(readFileSync(join('build', path), 'utf8'));
const page = read('disputes/index.html');
const home = read('index.html');
const hrefs = (from: HTMLElement, selector: string): string[] =>
	from.querySelectorAll(selector).map((link) => link.getAttribute('href') ?? '');

describe.each(datasets.disputes)('the dispute $id', ({ id, question, story, why }) => {
	const entry = page.querySelector(`article#${id}`);

	test('asks its question, and says what the story does and why', () => {
		expect(entry?.textContent).toContain(question);
		expect(entry?.textContent).toContain(story);
		expect(entry?.textContent).toContain(why);
		expect(page.querySelector(`nav a[href="#${id}"]`)).not.toBeNull();
	});

	test('has two positions or more, each with its holder, its works and its grade', () => {
		const positions = entry?.querySelectorAll('.positions > div') ?? [];
		expect(positions.length).toBeGreaterThanOrEqual(2);
		for (const position of positions) {
			expect(position.querySelector('dt')?.textContent.trim()).not.toBe('');
			expect(hrefs(position, 'a').every((href) => href.startsWith('../sources/#source-'))).toBe(true);
			expect(hrefs(position, 'a').length).toBeGreaterThan(0);
			expect(position.querySelector('.grade')?.textContent).toMatch(/\w/);
		}
	});

	test('is reached from the story, and leads back to where it arises and to its rows', () => {
		expect(hrefs(home, 'main a, .ending a')).toContain(`./disputes/#${id}`);
		const links = entry ? hrefs(entry, '.link-line a') : [];
		const steps = links.filter((href) => href.startsWith('../#'));
		expect(steps.length).toBeGreaterThan(0);
		for (const href of steps) expect(home.querySelector(`[id="${href.slice(4)}"]`), href).not.toBeNull();
		const rows = links.filter((href) => href.startsWith('../data/'));
		expect(rows.length).toBeGreaterThan(0);
		for (const href of rows) expect(href).toMatch(/^\.\.\/data\/[a-z-]+\/#[a-z0-9-]+$/);
	});
});

test('the page of disputes has no id twice and no fragment of its own that leads nowhere', () => {
	const ids = page.querySelectorAll('[id]').map((element) => element.id);
	expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
	expect(hrefs(page, 'a[href^="#"]').filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
	expect(existsSync(join('build', 'sources/index.html'))).toBe(true);
});
