import { textWidth, wrap } from '../../../chart/text/metrics';
import { escapeHtml } from '../../prose/html';
import { tokens } from './plain';

/** How lines of a picture are set. Sizes are in pixels. */
export interface Setting {
	readonly size: number;
	readonly tone?: 'ink' | 'ink-2' | 'party';
	readonly bold?: boolean;
	readonly serif?: boolean;
	readonly leading?: number;
}

/** Bold Source Serif is this much wider than Source Sans at 650, at most. */
const serifStretch = 1.1;

/** Lines that are no wider than `width`. */
export const broken = (text: string, width: number, { size, bold, serif }: Setting): readonly string[] =>
	wrap(text, serif ? width / serifStretch : width, size, bold || serif ? 650 : 400);

/** How high lines stand, in pixels. */
export const heightOfLines = (lines: readonly string[], { size, leading = 1.3 }: Setting): number =>
	lines.length * size * leading;

/** Lines below one another as SVG, the first with its top at `y`. */
export function set(lines: readonly string[], x: number, y: number, setting: Setting): string {
	const { size, tone = 'ink', bold, serif, leading = 1.3 } = setting;
	const spans = lines.map((line, i) => {
		const base = y + size * (i * leading + leading / 2 + 0.34);
		return `<tspan x="${x}" y="${base.toFixed(1)}">${escapeHtml(line)}</tspan>`;
	});
	const family = serif ? ' font-family="Leaner Serif 4 Variable, Source Serif 4, Georgia, serif"' : '';
	return `<text${family} font-size="${size}" font-weight="${serif ? 700 : bold ? 600 : 400}" fill="${tokens[`--${tone}`]}">${spans.join('')}</text>`;
}

/** The width of a line in Source Sans, in pixels. */
export const widthOf = (text: string, size: number): number => textWidth(text, size);
