import { advances, glyphs } from './advances.ts';

/** The weights whose widths are known. */
export type Weight = keyof typeof advances;

const position = new Map([...glyphs].map((glyph, index) => [glyph, index]));

/** The table's name for a letter: `é` is as wide as `e`. */
const bare = (glyph: string): string => glyph.normalize('NFD').charAt(0);

/** A glyph's width in thousandths of an em; one that the table lacks counts as a digit (all digits are alike). */
function advance(glyph: string, weight: Weight): number {
	const widths = advances[weight];
	const index = position.get(glyph) ?? position.get(bare(glyph)) ?? position.get('0') ?? 0;
	return widths[index] ?? 0;
}

/** How wide `text` is drawn on one line in Source Sans 3 at `size` px: px, kerning left out. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
	let thousandths = 0;
	for (const glyph of text) thousandths += advance(glyph, weight);
	return (thousandths * size) / 1000;
}

/**
 * The lines of `text` when none may be wider than `maxWidth` px. Breaks at spaces only (not at no-break
 * ones), so a word wider than that stands alone on a line too wide. No words, no lines.
 */
export function wrap(text: string, maxWidth: number, size: number, weight: Weight = 400): string[] {
	const lines: string[] = [];
	for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
		const line = lines.at(-1);
		const longer = line === undefined ? word : `${line} ${word}`;
		if (line === undefined || textWidth(longer, size, weight) > maxWidth) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}
