/** The characters in the `first`–`last` block of Unicode, both included. */
const block = (first, last) =>
	Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

const basicLatin = block(0x20, 0x7e);
const latin1 = block(0xa0, 0xff);
/** Vowels with the tones of pinyin, ü among them; m and n with tones do not occur in names. */
const pinyin = 'ĀāĂăĒēĔĕĚěĪīŌōŎŏŪūŬŭǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜ';
const punctuation = '‐–—‘’‚“”„†‡•…‰′″‹›⁄';
const spaces = '\u2007\u2009\u200a\u202f';
const signs = '×−÷≈≠≤≥→←↑↓№€₽';

/** Every character the web fonts hold. */
export const glyphs = [
	...new Set(basicLatin + latin1 + pinyin + punctuation + spaces + signs + 'ŒœŠšŽžČčŁłŃńŚśŻżĆćĐđ')
];

/** Those that figures may be lettered with; only their widths are sent to readers, and a test reads all figures. */
export const lettering = [...new Set(basicLatin + '\u00a0£§°·×½' + '–—‘’“”…−≈≤≥→←№€' + spaces)];
