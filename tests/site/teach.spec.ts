import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { opcvl } from '$lib/domain/teach';
import { modelSources } from '$lib/server/pages/teach/class-sources';
import { predictions } from '$lib/server/pages/teach/predict';
import { answeredQuestions } from '$lib/server/pages/teach/questions';
import { quiz } from '$lib/server/pages/teach/quiz';

const html = (page: string) => readFileSync(`build/teach/${page}index.html`, 'utf8');

/** The words of a page, without markup and line breaks. */
const said = (page: string) => parse(html(page)).text.replace(/\s+/g, ' ');

const pages = ['', 'student/', 'key/', 'quiz/', 'predict/', 'it/'];

const answers = [
	...answeredQuestions().flatMap(({ questions }) => questions.map(({ answer }) => answer)),
	...modelSources().flatMap(({ model }) => opcvl.map((part) => model[part])),
	...quiz().items.flatMap(({ options }) => options.map(({ why }) => why)),
	...predictions().charts.map(({ doubt }) => doubt)
];

/** Enough of an answer to know it by. */
const start = (text: string) => text.replace(/\s+/g, ' ').slice(0, 60);

describe('the key', () => {
	test('has every answer, and asks not to be found', () => {
		const page = said('key/');
		expect(answers.filter((answer) => !page.includes(start(answer)))).toEqual([]);
		expect(html('key/')).toContain('name="robots" content="noindex"');
		expect(readFileSync('build/sitemap.xml', 'utf8')).not.toContain('teach/key');
	});

	test('has nothing in the student pack, neither in words nor in marks', () => {
		const page = said('student/');
		const source = html('student/');
		expect(answers.filter((answer) => page.includes(start(answer)))).toEqual([]);
		expect(source).not.toMatch(/data-right|data-why|data-record|__data\.json/);
		expect(source).not.toContain('/key/');
	});
});

describe.each(pages)('/teach/%s', (page) => {
	const root = parse(html(page));

	test('asks nothing of another site and sends nothing', () => {
		const fetched = root.querySelectorAll('script[src], link[href], img[src], iframe[src], source[src]');
		const elsewhere = fetched
			.filter((element) => element.getAttribute('rel') !== 'canonical')
			.map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
			.filter((address) => /^(https?:)?\/\//.test(address));
		expect(elsewhere).toEqual([]);
		expect(root.querySelectorAll('form, [action], [formaction]')).toHaveLength(0);
	});

	test('has one heading of the first level, and no id twice', () => {
		expect(root.querySelectorAll('h1')).toHaveLength(1);
		const ids = root.querySelectorAll('main [id]').map((element) => element.id);
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
	});
});

test('the scripts of the lessons store nothing and call nobody', () => {
	const read = (name: string) => readFileSync(`src/lib/modes/${name}.ts`, 'utf8');
	for (const name of ['quiz', 'predict'])
		expect(read(name)).not.toMatch(
			/localStorage|sessionStorage|indexedDB|cookie|fetch|sendBeacon|XMLHttp|WebSocket/
		);
});
