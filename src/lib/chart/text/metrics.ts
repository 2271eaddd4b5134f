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

const known: Readonly<Record<Weight, Map<string, number>>> = { 400: new Map(), 650: new Map() };

/** The width of a word, in thousandths of an em. Figures say the same few words at every step: each is added up once. */
function thousandths(word: string, weight: Weight): number {
	const before = known[weight].get(word);
	if (before !== undefined) return before;
	let sum = 0;
	for (const glyph of word) sum += advance(glyph, weight);
	known[weight].set(word, sum);
	return sum;
}

/** How wide `text` is drawn on one line in Source Sans 3 at `size` px: px, kerning left out. */
export const textWidth = (text: string, size: number, weight: Weight = 400): number =>
	(thousandths(text, weight) * size) / 1000;

interface Word {
	readonly word: string;
	/** In thousandths of an em. */
	readonly wide: number;
}

const broken: Readonly<Record<Weight, Map<string, readonly Word[]>>> = { 400: new Map(), 650: new Map() };

/** The words of a text. Whoever looks for room asks for the same text at one width after another. */
function wordsOf(text: string, weight: Weight): readonly Word[] {
	const before = broken[weight].get(text);
	if (before) return before;
	const words = text
		.split(/[ \t\n]+/)
		.filter(Boolean)
		.map((word) => ({ word, wide: thousandths(word, weight) }));
	broken[weight].set(text, words);
	return words;
}

/**
 * The lines of `text` when none may be wider than `maxWidth` px. Breaks at spaces only (not at no-break
 * ones), so a word wider than that stands alone on a line too wide. No words, no lines.
 */
export function wrap(text: string, maxWidth: number, size: number, weight: Weight = 400): string[] {
	const lines: string[] = [];
	const space = thousandths(' ', weight);
	let width = 0;
	for (const { word, wide } of wordsOf(text, weight)) {
		const longer = width + space + wide;
		if (lines.length && (longer * size) / 1000 <= maxWidth) {
			lines.push(`${lines.pop() ?? ''} ${word}`);
			width = longer;
		} else {
			lines.push(word);
			width = wide;
		}
	}
	return lines;
}

/** Lines of nearly one width: as few as `maxWidth` allows, no last one left with a word of its own if it can be helped. */
export function balanced(text: string, maxWidth: number, size: number, weight: Weight = 400): string[] {
	let lines = wrap(text, maxWidth, size, weight);
	if (lines.length < 2) return lines;
	for (let narrower = maxWidth - size; narrower > 0; narrower -= size) {
		const next = wrap(text, narrower, size, weight);
		if (next.length > lines.length) break;
		lines = next;
	}
	return lines;
}
