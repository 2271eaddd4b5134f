import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { printedPages, type PrintedPage } from '../support/printed';

const sizes = { a4: [595.92, 842.88], letter: [612, 792] } as const;

/** The words of a page, or of all pages, as one line. */
const said = (pages: readonly PrintedPage[]): string =>
	pages
		.flatMap(({ words }) => words.map(({ text }) => text))
		.join(' ')
		.replaceAll(/\s+/g, ' ');

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe.each(Object.entries(sizes))('the handouts on %s', (name, [width, height]) => {
	let pack: readonly PrintedPage[];
	let key: readonly PrintedPage[];
	beforeAll(async () => {
		pack = await printedPages(readFileSync(`build/teach/student-pack-${name}.pdf`));
		key = await printedPages(readFileSync(`build/teach/teacher-key-${name}.pdf`));
	}, 60_000);

	it.each(['student-pack', 'teacher-key'])(
		'%s is tagged, named, in its language and of its size',
		async (handout) => {
			const document = await getDocumentProxy(
				new Uint8Array(readFileSync(`build/teach/${handout}-${name}.pdf`))
			);
			const { info } = await document.getMetadata();
			expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
			expect(info).toMatchObject({
				Title: expect.stringContaining('Leaning to One Side') as string,
				Language: 'en'
			});
			const [, , right, top] = (await document.getPage(1)).view;
			expect(right).toBeCloseTo(width, 0);
			expect(top).toBeCloseTo(height, 0);
			expect((await document.getOutline()).length).toBeGreaterThan(0);
		}
	);

	it('the pack has a page for each thing, none empty, each with its number', () => {
		expect(pack.length).toBeGreaterThan(25);
		expect(pack.length).toBeLessThan(name === 'a4' ? 40 : 46);
		pack.forEach(({ words }, i) => {
			expect(words.length, `page ${i + 1}`).toBeGreaterThan(3);
			const lowest = words.reduce((low, word) => (word.y < low.y ? word : low));
			expect(lowest.text, `page ${i + 1}`).toBe(String(i + 1));
		});
	});

	it('the pack has every picture of the story, each whole on one page', () => {
		const page = parse(readFileSync('build/teach/student/index.html', 'utf8'));
		const pictures = page
			.querySelectorAll('.pack-chart [role="img"]')
			.map((picture) => plain(parse(picture.getAttribute('aria-label')!).text));
		expect(pictures.length).toBeGreaterThan(50);
		const printed = pack.flatMap((one) => one.pictures.map(plain));
		// two views may say the same; one picture cut in two would be counted twice
		const times = (all: readonly string[], picture: string) => all.filter((one) => one === picture).length;
		for (const picture of pictures) expect(times(printed, picture), picture).toBe(times(pictures, picture));
	});

	it('the pack holds no answer of the key', () => {
		const answers = parse(readFileSync('build/teach/key/index.html', 'utf8'))
			.querySelectorAll('.answer')
			.map(({ text }) => plain(text).replace(/^A good answer\. /, ''));
		expect(answers.length).toBeGreaterThan(10);
		const all = said(pack);
		for (const answer of answers) expect(all).not.toContain(answer.slice(0, 40));
		expect(said(key)).toContain(answers[0]!.slice(0, 40));
	});

	it('lead to where the site stands, not to where it was built', async () => {
		const document = await getDocumentProxy(
			new Uint8Array(readFileSync(`build/teach/teacher-key-${name}.pdf`))
		);
		const links = (await (await document.getPage(1)).getAnnotations()) as { url?: string }[];
		const canonical = parse(readFileSync('build/teach/key/index.html', 'utf8'))
			.querySelector('link[rel=canonical]')!
			.getAttribute('href')!;
		const { origin } = new URL(canonical);
		const outward = links.flatMap(({ url }) => url ?? []);
		expect(outward.length).toBeGreaterThan(0);
		for (const url of outward) expect(url.startsWith(origin)).toBe(true);
	});
});

it('the pages offer what was printed', () => {
	for (const [page, handout] of [
		['student', 'student-pack'],
		['key', 'teacher-key']
	] as const)
		expect(
			parse(readFileSync(`build/teach/${page}/index.html`, 'utf8'))
				.querySelectorAll('a[href$=".pdf"]')
				.map((link) => link.getAttribute('href'))
		).toEqual([`../${handout}-a4.pdf`, `../${handout}-letter.pdf`]);
});
