import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { levels } from '$lib/domain/level';
import { stepsOf } from '$lib/domain/story';
import { story } from '$lib/server/story/content';

const read = (file: string) => readFileSync(join('build', file), 'utf8');
const ids = stepsOf(story).map((step) => step.id);

describe.each(levels)('/levels/%s/', (level) => {
	const page = read(`levels/${level}/index.html`);

	test('has every step of the story, in order, each drawn, and no script', () => {
		expect([...page.matchAll(/data-step="([^"]+)"/g)].map((match) => match[1])).toEqual(ids);
		for (const part of page.split('data-step="').slice(1)) {
			expect(part).toContain('<svg');
			expect(part).toContain('level-sources');
		}
		expect(page).not.toMatch(/<script(?![^>]*ld\+json)/);
	});

	test('has no fragment that leads nowhere', () => {
		const known = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
		const lost = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
		expect(lost.filter((id) => !known.has(id))).toEqual([]);
	});

	test('has the same words as what is fetched', () => {
		const words = JSON.parse(read(`levels/${level}.json`)) as Record<string, string>;
		expect(Object.keys(words)).toEqual(ids);
		for (const id of ids) {
			const html = words[id]!.replaceAll('href="./', 'href="../../');
			expect(page.includes(html), id).toBe(true);
		}
	});
});

test('the front page carries the ways to the levels, and none of their words', () => {
	const page = read('index.html');
	for (const level of levels) expect(page).toContain(`href="./levels/${level}/"`);
	expect(page).not.toContain('level-sources');
});

test('a phone that comes from the slides finds the levels of that step', () => {
	for (const id of ids)
		for (const level of levels) {
			const page = read(`s/${id}/index.html`);
			expect(page, id).toContain(`href="#${level}"`);
			expect(page, id).toContain(`id="${level}"`);
		}
});
