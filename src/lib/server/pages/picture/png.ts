import { crc32 } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';

const folder = 'src/lib/server/picture/fonts';
const font = {
	loadSystemFonts: false,
	fontFiles: ['sans-400', 'sans-650', 'sans-italic', 'serif-700'].map((name) => `${folder}/${name}.ttf`),
	defaultFontFamily: 'LeanerSans3VF'
};

/** A chunk of a PNG: length, type, content, checksum. */
function chunk(type: string, content: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
	const framed = Buffer.alloc(named.length + 8);
	framed.writeUInt32BE(content.length, 0);
	named.copy(framed, 4);
	framed.writeUInt32BE(crc32(named), named.length + 4);
	return framed;
}

/** Text of any script: keyword, not compressed, no language, no translated keyword, UTF-8. */
const text = (keyword: string, words: string) =>
	chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${words}`, 'utf8'));

/** The signature and the header, which come first in every PNG. */
const opening = 8 + 25;

/**
 * An SVG as a PNG in our fonts, the same on every machine.
 * @param width of the PNG in pixels
 * @param texts what the file says of itself, by PNG keyword
 */
export function pngOf(
	svg: string,
	width: number,
	texts: Readonly<Record<string, string>>
): Uint8Array<ArrayBuffer> {
	const png = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng();
	const said = Object.entries(texts).map(([keyword, words]) => text(keyword, words));
	return new Uint8Array(Buffer.concat([png.subarray(0, opening), ...said, png.subarray(opening)]));
}
