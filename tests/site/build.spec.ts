import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { stepsOf } from '$lib/domain/story';
import { tableOf } from '$lib/figures/words';
import { story } from '$lib/server/story/content';
import { datasets } from '$lib/server/data/datasets';

const build = 'build';
const page = readFileSync(join(build, 'index.html'), 'utf8');
const brotli = (bytes: Buffer | string) => brotliCompressSync(bytes).length;

/** Scripts that `/` can come to load: the island, what it imports, and what those import. */
function scripts(): string[] {
	const found = new Set<string>();
	const visit = (file: string) => {
		if (found.has(file)) return;
		found.add(file);
		const code = readFileSync(file, 'utf8');
		for (const [, path] of code.matchAll(/["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g))
			visit(join(file, '..', path!));
	};
	for (const [, path] of page.matchAll(/<script[^>]+src="\.\/([^"]+)"/g)) visit(join(build, path!));
	return [...found];
}

describe('the story’s page', () => {
	test('has every step, in order, with its own picture drawn', () => {
		const ids = [...page.matchAll(/data-step="([^"]+)"/g)].map((match) => match[1]);
		expect(ids).toEqual(stepsOf(story).map((step) => step.id));
		for (const part of page.split('data-step="').slice(1)) expect(part).toContain('<svg');
	});

	test('opens each chapter with its plate, as the article and the slides do', () => {
		for (const name of ['index.html', 'article/index.html', 'present/index.html']) {
			const plates = readFileSync(join(build, name), 'utf8').match(/<div class="plate[ "]/g) ?? [];
			expect([name, plates.length]).toEqual([name, story.chapters.length]);
		}
	});

	test('has every figure in its HTML', () => {
		for (const id of ['membership', 'loan', 'repayments', 'map', 'timeline', 'treaties', 'forces']) {
			expect(page).toContain(`data-figure="${id}"`);
		}
	});

	test('holds each view as data that a script can read', () => {
		const views = [...page.matchAll(/data-view="([^"]+)"/g)].map(
			(match) => JSON.parse(match[1]!.replaceAll('&quot;', '"')) as { figure: string }
		);
		expect(views.slice(1).map((view) => view.figure)).toEqual(stepsOf(story).map((step) => step.view.figure));
	});

	test('states its language, title and description once', () => {
		expect(page).toMatch(/<html lang="en"/);
		expect(page.match(/<title>/g)).toHaveLength(1);
		expect(page.match(/name="description"/g)).toHaveLength(1);
		expect(page.match(/<h1/g)).toHaveLength(1);
	});

	test('has no id twice and no fragment that leads nowhere', () => {
		const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
		const known = new Set(ids);
		const lost = [...page.matchAll(/href="#([^"]+)"/g)]
			.map((match) => match[1]!)
			.filter((id) => !known.has(id));
		expect([...new Set(lost)]).toEqual([]);
	});

	test('binds every number and cites every step', () => {
		expect(page.match(/<data class="claim" value="-?[\d.]+" data-claim="[^"]+">/g)?.length).toBeGreaterThan(
			60
		);
		for (const part of page.split('data-step="').slice(1)) expect(part).toContain('role="doc-noteref"');
	});

	test('ships the prose once', () => {
		const sentence = stepsOf(story)[3]!
			.html.replace(/<[^>]+>/g, '§')
			.split('§')
			.sort((a, b) => b.length - a.length)[0]!;
		expect(page.split(sentence)).toHaveLength(2);
		for (const file of scripts()) expect(readFileSync(file, 'utf8')).not.toContain(sentence);
	});

	test('has a policy that allows our own scripts only', () => {
		const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
		expect(policy).toContain("script-src 'self' 'sha256-");
		expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
		expect(policy).not.toMatch(/https?:/);
	});

	test('loads nothing from elsewhere', () => {
		expect(
			[
				...page.matchAll(/<(?:script|link(?! rel="alternate")|img|iframe)[^>]+(?:src|href)="(https?:[^"]+)"/g)
			].map((match) => match[1])
		).toEqual([]);
	});
});

describe('budgets, in bytes after brotli', () => {
	const total = (files: string[]) => files.reduce((sum, file) => sum + brotli(readFileSync(file)), 0);

	/** A script and all that it imports when it starts, each once. */
	const starts = (file: string, found = new Set<string>()): string[] => {
		if (!found.has(file)) {
			found.add(file);
			for (const [, path] of readFileSync(file, 'utf8').matchAll(
				/(?:\bfrom|\bimport)["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g
			))
				starts(join(file, '..', path!), found);
		}
		return [...found];
	};

	/** A file that scripts/islands.ts makes of several, by its name. */
	const together = (group: string) => {
		const built = readFileSync('.svelte-kit/output/client/.vite/islands.json', 'utf8');
		const files = Object.values(JSON.parse(built) as Record<string, { name: string; file: string }>);
		return join(build, files.find(({ name }) => name === group)!.file);
	};

	/** What comes only to readers who ask for it: going from step to step, through a figure's points, other levels. */
	const asked = together('extras');

	test('all script that reading the story to its end loads: 86 kB', () => {
		expect(scripts()).toContain(asked);
		expect(total(scripts().filter((file) => file !== asked))).toBeLessThan(86_000);
	});

	test('none of them holds the words beside a drawing', () => {
		const code = scripts()
			.map((file) => readFileSync(file, 'utf8'))
			.join('\n');
		const beside = stepsOf(story).flatMap(({ view }) =>
			tableOf(datasets, view).columns.map(({ name }) => name)
		);
		const shipped = beside.filter((name) => name.includes(' ') && code.includes(name));
		expect(beside.length).toBeGreaterThan(50);
		expect([...new Set(shipped)]).toEqual([]);
	});

	test('what some readers ask for besides: 4 kB', () => {
		expect(starts(scripts()[0]!)).not.toContain(asked);
		expect(total([asked])).toBeLessThan(4_000);
	});

	test('script that starts the story: 25.5 kB', () => {
		const first = starts(scripts()[0]!);
		expect(first.length).toBeGreaterThan(1);
		expect(total(first)).toBeLessThan(25_500);
	});

	test('drawings come when they are wanted: those of the later chapters apart', () => {
		const code = starts(scripts()[0]!)
			.map((file) => readFileSync(file, 'utf8'))
			.join('\n');
		const lazy = [...code.matchAll(/import\(["'`]([^"'`]+)["'`]\)/g)].map((match) => match[1]);
		expect(lazy.length).toBeGreaterThanOrEqual(8);
		expect(new Set(lazy).size).toBeGreaterThanOrEqual(3);
	});

	test('all that is loaded before the first figure moves, page, fonts and styles with it: 230 kB', () => {
		const named = [...page.matchAll(/href="\.\/(_app\/[^"]+\.(?:css|woff2))"/g)].map((match) => match[1]!);
		const files = [...new Set(named)].map((file) => join(build, file));
		const first = starts(scripts()[0]!);
		const drawings = together('charts');
		expect(files.length).toBeGreaterThanOrEqual(3);
		expect(first).not.toContain(drawings);
		expect(brotli(page) + total(files) + total([...first, drawings])).toBeLessThan(230_000);
	});

	test('the page itself: 110 kB', () => {
		expect(brotli(page)).toBeLessThan(110_000);
	});

	test('two fonts are loaded first, 100 kB together', () => {
		const fonts = [...page.matchAll(/<link[^>]+as="font"[^>]*>/g)].map(
			(match) => /href="\.\/([^"]+)"/.exec(match[0])![1]!
		);
		expect(fonts).toHaveLength(2);
		expect(fonts.reduce((sum, file) => sum + statSync(join(build, file)).size, 0)).toBeLessThan(100_000);
	});
});

describe('other pages', () => {
	test('the workbench is built, not indexed and not in the sitemap', () => {
		expect(readFileSync(join(build, 'workbench/index.html'), 'utf8')).toContain(
			'name="robots" content="noindex"'
		);
		expect(readFileSync(join(build, 'sitemap.xml'), 'utf8')).not.toContain('workbench');
	});

	test('nothing built names the machine that built it', () => {
		const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) =>
			/\.(html|js|css|xml|json)$/.test(file)
		);
		for (const file of files)
			expect(readFileSync(join(build, file), 'utf8'), file).not.toContain(process.cwd());
	});
});
