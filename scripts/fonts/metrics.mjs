import * as fontkit from 'fontkit';
import { glyphs, lettering } from './glyphs.mjs';

const weights = [400, 650];

/** A letter with marks over or under it is as wide as the bare letter, so the table lists only bare ones. */
const bare = (glyph) => [...glyph.normalize('NFD')][0];

/** The text with unusual spaces written as escapes, so that a reader sees them. */
const visible = (text) =>
	text.replace(/[^\S ]/g, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The advance widths of `lettering`, as the text of src/lib/chart/text/advances.ts.
 * Throws where an accented letter is more than 3 thousandths of an em off its bare one.
 */
export function advancesModule(file) {
	const fonts = weights.map((wght) => fontkit.create(file).getVariation({ wght }));
	const width = (font, glyph) =>
		Math.round((font.glyphForCodePoint(glyph.codePointAt(0)).advanceWidth * 1000) / font.unitsPerEm);

	for (const font of fonts)
		for (const glyph of glyphs)
			if (Math.abs(width(font, glyph) - width(font, bare(glyph))) > 3)
				throw new Error(`${glyph} is not as wide as ${bare(glyph)}`);

	const row = (font) => lettering.map((glyph) => width(font, glyph)).join(', ');
	return `// Made by scripts/fonts from Source Sans 3; run \`npm run build --prefix scripts/fonts\` to make it anew.

/** The glyphs whose widths are known, in the order of the widths below. An accented letter counts as its bare one. */
export const glyphs = ${visible(JSON.stringify(lettering.join('')))};

/** Advance widths by font weight, in thousandths of an em. */
export const advances = {
${weights.map((weight, index) => `\t${weight}: [${row(fonts[index])}]`).join(',\n')}
} as const;
`;
}
