import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(`build/${file}`, 'utf8');
const site = /<loc>(.*?)\/<\/loc>/.exec(read('sitemap.xml'))![1]!;
const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address!);

/** Pages that are to be found: those that do not say otherwise and are no other page once more. */
const own = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('index.html') && !file.startsWith('v/'))
	.filter((file) => !read(file).includes('<meta name="robots" content="noindex"'))
	.map((file) => ({
		address: `${site}/${file.slice(0, -'index.html'.length)}`,
		canonical: /<link rel="canonical" href="([^"]+)"/.exec(read(file))?.[1]
	}))
	.filter(({ address, canonical }) => !canonical || canonical === address)
	.map(({ address }) => address);

describe('what machines find', () => {
	test('the sitemap has every page that is to be found, once, and no other', () => {
		expect([...listed].sort()).toEqual([...own].sort());
	});

	test('each page names its versions in other languages, itself among them', () => {
		for (const entry of read('sitemap.xml').split('<url>').slice(1)) {
			const own = /<loc>(.*?)<\/loc>/.exec(entry)![1];
			const versions = [...entry.matchAll(/hreflang="([\w-]+)" href="([^"]+)"/g)];
			expect(versions.map(([, language]) => language)).toContain('x-default');
			expect(versions.map(([, , address]) => address)).toContain(own);
		}
	});

	test('robots.txt leads to the sitemap and shuts out the workbench only', () => {
		expect(read('robots.txt')).toBe(`User-agent: *\nDisallow: /workbench/\n\nSitemap: ${site}/sitemap.xml\n`);
	});

	test('feed readers find the feed from the story and from the corrections', () => {
		for (const page of ['index.html', 'about/index.html'])
			expect(read(page)).toMatch(
				/<link rel="alternate" type="application\/atom\+xml"[^>]* href="[./]+feed\.xml"/
			);
		expect(read('feed.xml')).toContain(`<id>${site}/</id>`);
	});
});
