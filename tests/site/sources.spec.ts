import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Row } from '$lib/domain/dataset';
import { stepsOf, type Note } from '$lib/domain/story';
import { story } from '$lib/server/story/content';
import { datasets } from '$lib/server/data/datasets';
import { sources } from '$lib/server/works/sources';

const read = (path: string) => readFileSync(join('build', path), 'utf8');
const page = parse(read('sources/index.html'));
const front = parse(read('index.html'));
const rows = Object.values(datasets).flatMap((table: readonly Row[]) => table);
const hrefs = (root: typeof page, selector: string) =>
	root.querySelectorAll(selector).map((link) => link.getAttribute('href') ?? '');
const inStory = new Set(front.querySelectorAll('[id]').map(({ id }) => id));

describe('the bibliography’s page', () => {
	test('has every work once, at both its addresses', () => {
		const ids = page.querySelectorAll('[id]').map(({ id }) => id);
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
		expect(page.querySelectorAll('li.work')).toHaveLength(sources.length);
		for (const { id } of sources) expect(ids).toEqual(expect.arrayContaining([id, `source-${id}`]));
	});

	test.each(sources.map(({ id }) => id))('%s leads to all that rests on it', (id) => {
		const entry = page.getElementById(`source-${id}`)!;
		const steps = hrefs(entry, '.work-ways a').filter((href) => href.startsWith('../#'));
		const cites = ({ references }: Pick<Note, 'references'>) => references.some((one) => one.source === id);
		const noted = story.notes.filter(cites).map((note) => note.step);
		const told = stepsOf(story).filter(({ levels }) => Object.values(levels).some(cites));
		expect(steps).toHaveLength(new Set([...noted, ...told.map((step) => step.id)]).size);
		for (const step of steps) expect(inStory).toContain(step.slice('../#'.length));
		const data = hrefs(entry, '.work-ways a').filter((href) => href.startsWith('../data/'));
		expect(data).toHaveLength(rows.filter((row) => row.sources.includes(id)).length);
		const way = sources.some(({ custom }) => custom.through === id);
		expect(steps.length + data.length > 0 || way).toBe(true);
	});

	test.runIf(existsSync('build/data/loan-terms/index.html'))(
		'leads to rows that stand on their datasets’ pages',
		() => {
			for (const href of new Set(hrefs(page, '.work-ways a').filter((one) => one.startsWith('../data/')))) {
				const [path = '', id] = href.slice('../'.length).split('#');
				const file = `${path}index.html`;
				expect(existsSync(join('build', file)), file).toBe(true);
				expect(read(file), href).toContain(`id="${id}"`);
			}
		}
	);

	test('says how each work is known, and leads to the one it is cited through', () => {
		for (const { id, custom } of sources) {
			const entry = page.getElementById(`source-${id}`)!;
			expect(entry.text).toContain(custom.access === 'consulted' ? 'Consulted.' : 'Not opened');
			if (custom.through) expect(hrefs(entry, 'a')).toContain(`#source-${custom.through}`);
			if (custom.caveat) expect(entry.text).toContain(custom.caveat);
		}
	});

	test('has what reference managers look for in each entry', () => {
		const spans = page.querySelectorAll('span.Z3988');
		expect(spans).toHaveLength(sources.length);
		for (const span of spans)
			expect(span.getAttribute('title')).toMatch(/^ctx_ver=Z39\.88-2004&rft_val_fmt=/);
	});

	test('offers the whole list in three forms', () => {
		expect(hrefs(page, '.work-files li a')).toEqual(
			['bib', 'ris', 'json'].map((form) => `../sources/leaning-to-one-side.${form}`)
		);
		expect(read('sources/leaning-to-one-side.bib').match(/^@\w+\{/gm)).toHaveLength(sources.length);
		expect(read('sources/leaning-to-one-side.ris').match(/^TY {2}- /gm)).toHaveLength(sources.length);
		expect(JSON.parse(read('sources/leaning-to-one-side.json'))).toHaveLength(sources.length);
	});

	test('ships no script', () => {
		expect(page.querySelectorAll('script:not([type="application/ld+json"])')).toEqual([]);
	});
});

describe('the story', () => {
	test('leads from notes and figures to works on their page', () => {
		const links = hrefs(front, 'a').filter((href) => href.includes('#source-'));
		expect(links.length).toBeGreaterThan(200);
		for (const href of new Set(links)) {
			expect(href).toMatch(/^\.\/sources\/#source-/);
			expect(page.getElementById(href.slice('./sources/#'.length)), href).not.toBeNull();
		}
	});

	test('has no works at its own foot', () => {
		expect(front.querySelector('[role="doc-bibliography"], #works, [id^="source-"]')).toBeNull();
	});
});
