import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { story } from '../../src/lib/server/story/content';
import { stepsOf } from '../../src/lib/domain/story';
import { pages } from '../support/pages';

const read = (address: string) => parse(readFileSync(join('build', address, 'index.html'), 'utf8'));

/** What is not shared for itself: frames of other pages, the speaker’s window, the workbench, what is for teachers alone. */
const apart = /^\/(embed\/(figure|step|story)|present\/speaker|workbench|teach\/key)\//;

describe.each(pages().filter((address) => !apart.test(address)))(
	'%s, where its address is shared',
	(address) => {
		const page = read(address);
		const all = (name: string) =>
			page.querySelectorAll(`meta[property="${name}"]`).map((tag) => tag.getAttribute('content') ?? '');

		test('has a title, a description and a picture, each once', () => {
			for (const name of ['og:title', 'og:description', 'og:url', 'og:image', 'og:image:alt', 'og:site_name'])
				expect(all(name), name).toEqual([expect.stringMatching(/\S/)]);
			expect(new URL(all('og:url')[0]!).pathname).toBe(address);
		});

		test('has a picture that is there', () => {
			const { pathname } = new URL(all('og:image')[0]!);
			expect(existsSync(join('build', pathname)), pathname).toBe(true);
		});
	}
);

describe.each(stepsOf(story))('the step “$title”', ({ id, title, when }) => {
	test('says on its own page when it was, as the words may leave that to the line above them', () => {
		expect(read(`/s/${id}/`).querySelector('.kicker')?.textContent).toBe(when);
	});

	test.each(['s', 'tables'])(
		'can be cited from /%s/, short, in full and its chart, with its licence',
		(folder) => {
			const cite = read(`/${folder}/${id}/`).querySelector('.cite')!;
			const [short, full, chart] = cite.querySelectorAll('dd').map(({ textContent }) => textContent);
			expect(short).toContain(title);
			expect(full).toContain(`/s/${id}/`);
			expect(full).toMatch(/Version [\d.]+, \d+ \w+ \d{4}/);
			expect(chart).toContain(`/s/${id}/`);
			expect(chart).toMatch(/after \S/);
			expect(cite.querySelector('a[rel="license"]')?.getAttribute('href')).toMatch(/^https:/);
		}
	);
});
