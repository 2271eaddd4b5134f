import type { Lettering } from '../../../chart/text/lettering';
import { textWidth } from '../../../chart/text/metrics';
import { format, plain } from '../../../i18n/format';
import type { Block } from '../block';
import { signed, type Sheet } from '../layout';

const middle = (block: Block): number => (block.x0 + block.x1) / 2;

const oneDecimal = format({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A range of sums of money: “US$21–22.5 million”. */
export const moneyRange = (low: number, high: number): string =>
	`US$${plain(low, 1)}–${plain(high, 1)} million`;

/** A range with a decimal at either end: “2.7–3.0”. */
export const range = (low: number, high: number): string =>
	`${oneDecimal.format(low)}–${oneDecimal.format(high)}`;

/** “+60” over each column or “−30” under it; once, with “a year”, where the columns are too narrow. */
export function perYear({ x, y, type }: Sheet, blocks: readonly Block[], sign: '+' | '−'): Lettering[] {
	const [first, second = first] = blocks;
	if (!first || !second) return [];
	const up = sign === '+';
	const text = (block: Block) => signed(up ? block.y1 - block.y0 : block.y0 - block.y1, '+');
	const at = (block: Block) => (up ? y(block.y1) - type.label * 0.75 : y(block.y0) + type.label * 0.8);
	const style = { size: type.label, weight: 650, tone: first.tone, halo: true } as const;
	const narrow = textWidth(text(first), type.label, 650) + 4 > x(first.x0 + 1) - x(first.x0);
	if (!narrow)
		return blocks.map((block) => ({
			...style,
			key: `each-${block.key}`,
			x: x(middle(block)),
			y: at(block),
			lines: [text(block)],
			anchor: 'middle'
		}));
	// over the first column it would meet the line of what was owed
	const start = up ? second : first;
	return [
		{ ...style, key: `each-${first.key}`, x: x(start.x0) + 3, y: at(start), lines: [`${text(first)} a year`] }
	];
}
