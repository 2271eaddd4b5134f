import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { glyphs } from './glyphs.mjs';

const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'];
const shownNames = new Set([1, 3, 4, 6, 16, 21, 25]);

/**
 * The font with its own name changed. "Source" is a reserved name under the fonts' licence: a font that
 * was altered, as a subset is, may not carry it. "Leaner" has as many letters, so nothing moves.
 */
function renamed(sfnt) {
	const font = Buffer.from(sfnt);
	const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
	const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'name');
	const name = font.readUInt32BE(entry + 8);
	const strings = name + font.readUInt16BE(name + 4);
	for (let index = 0; index < font.readUInt16BE(name + 2); index++) {
		const record = name + 6 + index * 12;
		if (!shownNames.has(font.readUInt16BE(record + 6))) continue;
		const start = strings + font.readUInt16BE(record + 10);
		const text = font.subarray(start, start + font.readUInt16BE(record + 8));
		for (const [from, to] of [
			['Source', 'Leaner'],
			['S\0o\0u\0r\0c\0e', 'L\0e\0a\0n\0e\0r']
		])
			for (let at = text.indexOf(from, 'latin1'); at >= 0; at = text.indexOf(from, at + 1, 'latin1'))
				text.write(to, at, 'latin1');
	}
	return font;
}

/** The part of a font that the site needs, under a name of its own: `format` is `woff2` or `sfnt`. */
export async function subset(file, axes, format) {
	const options = { targetFormat: 'sfnt', variationAxes: axes, keepFeatures: features, noHinting: true };
	const sfnt = renamed(await subsetFont(file, glyphs.join(''), options));
	return format === 'woff2' ? fontverter.convert(sfnt, 'woff2') : sfnt;
}
