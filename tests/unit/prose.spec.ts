import { describe, expect, test } from 'vitest';
import type { Reference } from '$lib/domain/story';
import { renderProse, type ProseContext } from '$lib/server/prose/prose';

function aContext(): ProseContext {
	let number = 0;
	return {
		say: (measure, format) => {
			if (measure !== 'loan.amount()') throw new Error(`the measure “${measure}” is unknown`);
			return {
				value: 300,
				text: format === 'usd' ? 'US$300 million' : '300',
				address: 'data/loan-terms/#amount'
			};
		},
		quote: (id) => {
			if (id !== 'anachronism') throw new Error(`“${id}” is no row of quotations`);
			return {
				words: 'it is <an> anachronism',
				address: 'data/quotations/#anachronism',
				cite: 'https://a.org/?a&b'
			};
		},
		sources: new Set(['lew2009', 'liu-1951']),
		terms: new Set(['comintern']),
		places: new Set(['port-arthur']),
		marks: new Map([['dalian', 'tables/ports/#mark-dalian']]),
		note: (references: readonly Reference[]) => ({ number: ++number, step: 'a-step', references })
	};
}

const html = (markdown: string) => renderProse(markdown, aContext()).html;

describe('prose', () => {
	test('writes a measured number as data, said in words, leading to its row', () => {
		const prose = renderProse('The sum was {{loan.amount() | usd}}.', aContext());
		expect(prose.html).toBe(
			'<p>The sum was <a class="claim-link" href="./data/loan-terms/#amount"><data class="claim" value="300" data-claim="loan.amount()">US$300\u00a0million</data></a>.</p>'
		);
		expect(prose.claims).toEqual([
			{ measure: 'loan.amount()', format: 'usd', value: 300, text: 'US$300\u00a0million' }
		]);
	});

	test('numbers citations and keeps locator and comment', () => {
		const prose = renderProse(
			'So it was.[@lew2009, p. 12; @liu-1951 -- cited in Lew] Then[@lew2009]',
			aContext()
		);
		expect(prose.html).toContain('<a role="doc-noteref" id="ref-1" href="#note-1">1</a>');
		expect(prose.html).toContain('href="#note-2"');
		expect(prose.notes[0]?.references).toEqual([
			{ source: 'lew2009', locator: 'p. 12', comment: '' },
			{ source: 'liu-1951', comment: 'cited in Lew' }
		]);
	});

	test('prints a citation after the stop that follows it', () => {
		expect(html('So it was[@lew2009].')).toMatch(/was\.<a role/);
	});

	test('links terms and marks places', () => {
		expect(html('[the Comintern](term:comintern)')).toBe(
			'<p><a class="term" href="#term-comintern">the Comintern</a></p>'
		);
		expect(html('[Port Arthur](place:port-arthur)')).toBe(
			'<p><span class="place" data-place="port-arthur">Port Arthur</span></p>'
		);
	});

	test('prints the words of a document as a quotation, leading to its row', () => {
		const prose = renderProse('He said {{quote(anachronism)}}.', aContext());
		expect(prose.html).toBe(
			'<p class="voice">He said <a class="claim-link" href="./data/quotations/#anachronism"><q data-quotation="anachronism" cite="https://a.org/?a&amp;b">it is &lt;an&gt; anachronism</q></a>.</p>'
		);
		expect(prose.quotations).toEqual(['anachronism']);
		expect(prose.words).toBe(6);
	});

	test('counts running text, not note numbers', () => {
		expect(renderProse('It was {~two camps~}.[@lew2009] Yes.', aContext()).words).toBe(5);
	});

	test('escapes what an author writes', () => {
		expect(html('Tom & Jerry')).toBe('<p>Tom &amp; Jerry</p>');
	});

	test.each([
		['a slip in a source', 'Yes.[@lew2008]', /Did you mean “lew2009”\? Add it there/],
		['a slip in a term', '[x](term:cominturn)', /Did you mean “comintern”\?/],
		['a slip in a place', '[x](place:prot-arthur)', /Did you mean “port-arthur”\?/],
		['a slip in a mark', '[x](mark:dalain)', /shows no mark “dalain”\. Did you mean “dalian”\?/],
		['an unknown source', 'Yes.[@nobody2001]', /source “nobody2001” is not in data\/sources.json/],
		['an unknown term', '[x](term:nothing)', /term “nothing” is not in glossary.md/],
		['an unknown place', '[x](place:atlantis)', /place “atlantis” is not in data\/places.csv/],
		['an unknown measure', '{{loan.size() | usd}}', /measure “loan.size\(\)” is unknown/],
		['an unknown quotation', '{{quote(nothing)}}', /“nothing” is no row of quotations/],
		[
			'a link round a quotation',
			'[{{quote(anachronism)}}](term:comintern)',
			/“term:comintern” holds a number, a quotation/
		],
		['a number without a format', '{{loan.amount()}}', /not closed or not well formed/],
		['a link round a number', '[{{loan.amount() | usd}}](term:rouble)', /“term:rouble” holds a number/],
		['raw HTML', 'a <b>bold</b> claim', /raw HTML/],
		['a link that runs a script', '[x](JavaScript:alert(1))', /has the scheme “javascript”/],
		['a link that holds a page', '[x](data:text/html,x)', /has the scheme “data”/],
		['a link spoilt before its colon', '[x](ma]rk:signed)', /has the scheme “ma]rk”/],
		['a link that leads to a host of any scheme', '[x](//evil.example/)', /leads to another host/],
		['a picture from elsewhere', '![x](https://evil.example/x.png)', /the picture “https:.*” is not allowed/],
		['a sign that turns text round', 'one \u202Etwo', /turns the direction of text \(U\+202E\)/],
		['what would take minutes to read', '['.repeat(100_000), /has 100000 signs/],
		['brackets that nobody closes', '[a '.repeat(1000), /1000 opening brackets/]
	])('refuses %s, in our own words alone', (_, markdown, message) => {
		expect(() => html(markdown)).toThrow(message);
		expect(() => html(markdown)).not.toThrow('marked');
	});
});
