import { readFileSync, statSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { glyphs } from '$lib/chart/text/advances';
import { stepsOf } from '$lib/domain/story';
import { figureIds } from '$lib/domain/view';
import { story } from '$lib/server/story/content';

const steps = stepsOf(story).map(({ id }) => id);
const all = [...steps.map((id) => `step/${id}`), ...figureIds.map((id) => `figure/${id}`)];
const file = (picture: string, type: string) => `build/pictures/${picture}.${type}`;

/** The chunks of a PNG, each with its checksum proved. */
function chunks(png: Buffer): readonly { readonly type: string; readonly content: Buffer }[] {
	const found = [];
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		const named = png.subarray(at + 4, at + 8 + length);
		expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(named));
		found.push({ type: named.toString('latin1', 0, 4), content: named.subarray(4) });
		at += length + 12;
	}
	return found;
}

describe('each picture', () => {
	test.each(all)('%s is a PNG that says what it is', (picture) => {
		const [header, ...rest] = chunks(readFileSync(file(picture, 'png')));
		const size = [header!.content.readUInt32BE(0), header!.content.readUInt32BE(4)];
		if (picture.startsWith('step')) expect(size).toEqual([1200, 630]);
		else expect(size[0]).toBe(1376);
		const texts = new Map(
			rest
				.filter(({ type }) => type === 'iTXt')
				.map(({ content }) => {
					const end = content.indexOf(0);
					return [content.toString('latin1', 0, end), content.toString('utf8', end + 5)];
				})
		);
		expect([...texts.keys()]).toEqual(['Title', 'Description', 'Source', 'Copyright', 'URL']);
		for (const words of texts.values()) expect(words).not.toBe('');
		expect(texts.get('Copyright')).toContain('CC BY 4.0');
		expect(texts.get('URL')).toMatch(/^https?:\/\/[^/]+\/.*#[a-z0-9-]+$/);
		expect(rest.at(-1)?.type).toBe('IEND');
	});

	test.each(all)('%s is an SVG that stands alone and says what it is', (picture) => {
		const svg = readFileSync(file(picture, 'svg'), 'utf8');
		for (const part of [
			'<title id="title">',
			'<desc id="desc">',
			'<dc:source>',
			'<dc:rights>',
			'<dc:identifier>'
		])
			expect(svg).toContain(part);
		expect(svg).toContain('creativecommons.org/licenses/by/4.0/');
		const drawing = svg.replace(/<style>.*?<\/style>/s, '');
		expect(drawing).not.toMatch(/var\(|color-mix|light-dark|<use|\sdata-|\sstyle=|NaN|undefined|\shref=/);
		const ids = new Set([...drawing.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
		for (const [, id] of drawing.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
		expect(statSync(file(picture, 'svg')).size).toBeLessThan(150_000);
	});

	test('is lettered in glyphs whose widths are known', () => {
		const unknown = all.flatMap((picture) =>
			[...readFileSync(file(picture, 'svg'), 'utf8').matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)]
				.flatMap(([, words]) => [...words!.replace(/<[^>]+>|&\w+;/g, '').normalize('NFD')])
				.filter((glyph) => !/\p{M}/u.test(glyph) && !glyphs.includes(glyph))
		);
		expect([...new Set(unknown)]).toEqual([]);
	});

	test('is painted: no shape is left in the black of a missing rule', () => {
		for (const picture of all) {
			const drawing = readFileSync(file(picture, 'svg'), 'utf8');
			for (const [mark] of drawing.matchAll(/<(?:text|circle|rect)\b[^>]*>/g))
				expect(`${picture}: ${mark}`).toMatch(/fill=/);
		}
	});
});
