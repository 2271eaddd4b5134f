import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { stepsOf } from '$lib/domain/story';
import { story } from '$lib/server/story/content';
import { decks } from '$lib/server/pages/teach/decks';

/** A page, and the slides that only a lesson has: each lesson's stand apart until it is asked for. */
const read = (file: string) => {
	const html = readFileSync(file, 'utf8');
	const apart = /<template data-plan="(\d+)">([\s\S]*?)<\/template>/g;
	const own = new Map<string, string>();
	for (const [, plan = '', slides = ''] of html.matchAll(apart)) own.set(plan, slides);
	return { html: html.replace(apart, ''), own };
};

const { html: slides, own } = read('build/present/index.html');
const { html: speaker, own: ownNotes } = read('build/present/speaker/index.html');

/** Every script that a page can come to load. */
function scripts(html: string, folder: string): readonly string[] {
	const found = new Set<string>();
	const visit = (file: string) => {
		if (found.has(file)) return;
		found.add(file);
		for (const [, path] of readFileSync(file, 'utf8').matchAll(/["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g))
			visit(join(file, '..', path!));
	};
	for (const [, path] of html.matchAll(/<script[^>]+src="([^"]+)"/g)) visit(join(folder, path!));
	return [...found];
}

const size = (files: readonly string[]) =>
	files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);

const ids = [
	'opening',
	...story.chapters.flatMap((chapter) => [
		`chapter-${chapter.id}`,
		...chapter.steps.map(({ id }) => id),
		`stop-${chapter.id}`
	])
];

describe.each([
	['the slides', slides],
	['the speaker’s window', speaker]
])('%s', (_, html) => {
	test('have the title, each chapter, its steps and its question, in order', () => {
		expect([...html.matchAll(/<section class="screen" id="([^"]+)"/g)].map(([, id]) => id)).toEqual(ids);
	});

	test('have a picture for every step', () => {
		expect([...html.matchAll(/data-step="([^"]+)"/g)].map(([, id]) => id)).toEqual(
			stepsOf(story).map(({ id }) => id)
		);
		for (const part of html.split('data-screen="step"').slice(1)) expect(part).toMatch(/^[\s\S]*?<svg/);
	});

	test('have no id twice, and one heading of the first rank', () => {
		const all = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);
		expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
		expect(html.match(/<h1/g)).toHaveLength(1);
	});

	test('carry no notes and no links in the story’s text', () => {
		expect(html).not.toContain('doc-noteref');
		for (const [, text] of html.matchAll(/<div class="screen-text">([\s\S]*?)<\/div>/g))
			expect(text).not.toContain('<a ');
	});

	test('allow no script but our own', () => {
		const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
		expect(policy).toContain("script-src 'self'");
		expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
	});
});

describe.each([
	['the slides', slides, own],
	['the speaker’s window', speaker, ownNotes]
])('%s', (_, html, apart) => {
	test.each(decks())('has what only the lesson of $id minutes has, each id once', ({ id, own: screens }) => {
		const found = [...apart.get(id)!.matchAll(/<section class="screen" id="([^"]+)"/g)].map(
			(match) => match[1]
		);
		expect(found).toEqual(screens.map((screen) => screen.id));
		const all = [...(html + apart.get(id)!).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);
		expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
	});
});

test('each slide of a lesson is a step or its own, and its times add up', () => {
	const steps = new Set(stepsOf(story).map(({ id }) => id));
	for (const { plan, own: screens } of decks()) {
		const known = new Set(['opening', ...screens.map(({ id }) => id)]);
		for (const { id, from } of plan.screens) {
			expect(steps.has(id) || known.has(id), id).toBe(true);
			expect(from).toBeLessThanOrEqual(plan.minutes * 60);
		}
		expect(plan.screens.at(-1)).toEqual({ id: 'closing', from: plan.minutes * 60 });
	}
});

describe('budgets, in bytes after brotli', () => {
	const all = scripts(slides, 'build/present');
	/** The drawing of each figure, and what all of them share: the story loads the same files. */
	const figures = scripts(readFileSync('build/index.html', 'utf8'), 'build');

	test('what the slides add to the figures: 15 kB', () => {
		expect(size(all.filter((file) => !figures.includes(file)))).toBeLessThan(15_000);
	});

	test('all script the slides can load: 91 kB', () => {
		expect(size(all)).toBeLessThan(91_000);
	});

	test('the speaker’s window draws no figure: 25.5 kB', () => {
		expect(size(scripts(speaker, 'build/present/speaker'))).toBeLessThan(25_500);
	});
});

test('each step has its short address, and something to ask', () => {
	for (const { id } of stepsOf(story)) {
		expect(slides).toMatch(new RegExp(`data-address="https?://[^"]+/s/${id}/"`));
		const talk = speaker.split(`data-talk="${id}"`)[1]!;
		expect(/<p class="talk-question">([^<]+)/.exec(talk)?.[1]).toMatch(/^[A-Z“].*[?.]$/);
	}
});

test('only these pages load their style sheet', () => {
	const sheets = (html: string) =>
		[...html.matchAll(/<link[^>]+href="([^"]+\.css)"/g)].map(([, href]) => href!.split('/').at(-1));
	const own = sheets(slides).filter(
		(sheet) => !sheets(readFileSync('build/index.html', 'utf8')).includes(sheet)
	);
	expect(own).toHaveLength(1);
	expect(sheets(readFileSync('build/about/index.html', 'utf8'))).not.toContain(own[0]);
});

describe('a step on a phone', () => {
	const pages = stepsOf(story).map(
		({ id }) => [id, readFileSync(`build/s/${id}/index.html`, 'utf8')] as const
	);

	test.each(pages)('%s names its slides by their numbers', (id, html) => {
		const found = [...html.matchAll(/href="\.\.\/\.\.\/present\/(?:\?plan=(\d+))?#([\w-]+)"[^>]*>\D*(\d+)/g)];
		expect(found.map(([, plan = '', step, number]) => [plan, step, Number(number)])).toEqual(
			[
				['', ids] as const,
				...decks().map((deck) => [deck.id, deck.plan.screens.map((one) => one.id)] as const)
			]
				.filter(([, all]) => all.includes(id))
				.map(([plan, all]) => [plan, id, all.indexOf(id) + 1])
		);
	});

	test('leads to the step before and after it, at each level', () => {
		pages.forEach(([, html], i) => {
			for (const level of ['plain', 'standard', 'stretch']) {
				const ways = [...html.matchAll(/rel="(prev|next)" href="\.\.\/([\w-]+)\/#(\w+)"/g)];
				expect(ways.filter((way) => way[3] === level).map((way) => way[2])).toEqual(
					[pages[i - 1]?.[0], pages[i + 1]?.[0]].filter(Boolean)
				);
			}
		});
	});

	test('is kept for reading without a network', () => {
		const worker = readFileSync('build/service-worker.js', 'utf8');
		for (const [id] of pages) expect(worker).toContain(`s/${id}/`);
	});
});
