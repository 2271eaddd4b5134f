import { describe, expect, test } from 'vitest';
import type { Source } from '$lib/domain/source';
import { chicago } from '$lib/server/works/chicago';

const aSource = (parts: Partial<Source>): Source => ({
	id: 'x',
	type: 'book',
	title: 'Uncertain Partners',
	custom: { access: 'consulted', kind: 'scholarship' },
	...parts
});
const entry = (parts: Partial<Source>) => chicago([aSource(parts)]).get('x');

describe('a work in full, as Chicago has it', () => {
	test('an article: name turned round, title in quotation marks, the journal in italics', () => {
		expect(
			entry({
				type: 'article-journal',
				title: 'The pattern of treaties',
				author: [{ family: 'Ballis', given: 'William B.' }],
				'container-title': 'Pacific Affairs',
				volume: '3',
				issue: '2',
				issued: { 'date-parts': [[1951]] },
				page: '24-39'
			})
		).toBe(
			'Ballis, William B. “The Pattern of Treaties.” <cite>Pacific Affairs</cite> 3, no. 2 (1951): 24–39.'
		);
	});

	test('dates have the day first, as in the story', () => {
		expect(entry({ type: 'document', title: 'Cable', issued: { 'date-parts': [[1950, 1, 2]] } })).toBe(
			'“Cable,” 2 January 1950.'
		);
	});

	test('Chinese names keep their order, and Chinese titles their case and language', () => {
		expect(
			entry({
				title: "Xi'an shibian [The Xi'an incident]",
				author: [{ family: 'Shen', given: 'Zhihua', 'static-ordering': true }],
				language: 'zh'
			})
		).toBe('Shen Zhihua. <cite><span lang="zh-Latn">Xi’an shibian</span> [The Xi’an incident]</cite>, n.d.');
	});

	test('an address is linked once, and legible', () => {
		const html = entry({ type: 'webpage', title: 'Page', URL: 'https://example.org/?a=1&b=%E4%B8%AD' });
		expect(html).toContain(
			'<a class="address" href="https://example.org/?a=1&#38;b=%E4%B8%AD" rel="noopener">https://example.org/?a=1&#38;b=中</a>.'
		);
		expect(html?.match(/<a /g)).toHaveLength(1);
	});

	test('every entry names its author, also after another by the same', () => {
		const author = [{ family: 'Mao', given: 'Zedong', 'static-ordering': true as const }];
		const all = chicago([aSource({ id: 'a', author }), aSource({ id: 'b', title: 'Other', author })]);
		for (const html of all.values()) expect(html).toMatch(/^Mao Zedong\. /);
	});

	test('“vol. VII” keeps its case among capitals', () => {
		expect(
			entry({ type: 'document', title: 'a note', 'container-title': 'Papers, vol. VII, doc. 6' })
		).toContain('“A Note.” <cite>Papers, vol. VII, doc. 6</cite>');
	});
});
