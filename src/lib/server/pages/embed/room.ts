import { textWidth, wrap } from '../../../chart/text/metrics';
import { en } from '../../../i18n/messages/en';
import type { PictureFacts } from '../picture/facts';

/** The room that words take in an embed, in pixels. It follows src/styles/embed-chart.css. */
export interface Room {
	readonly head: number;
	readonly foot: number;
	/** The line of sources alone. */
	readonly source: number;
}

/** Between the frame and what is in it. */
export const edge = 16;

/** Source Serif at 700, of which no widths are known, is about this much wider than Source Sans at 650. */
const serif = 1.034;

const lines = (text: string, width: number, size: number, weight: 400 | 650 = 400) =>
	wrap(text, width, size, weight).length;

/** How wide the sign before an entry of the key is, with the gap after it, in pixels. */
const signWidth = (sign: string): number => (sign === 'dashed' ? 20 : sign === 'range' ? 9 : 14.5);

/** How many lines the key takes: entries do not break unless one alone is too wide. */
function keyLines({ words }: PictureFacts, width: number): number {
	let [count, left] = [0, 0];
	for (const { sign, meaning } of words.key) {
		const wide = signWidth(sign) + textWidth(meaning, 13);
		if (!count || left + wide > width) [count, left] = [count + Math.max(1, Math.ceil(wide / width)), 0];
		left += wide + 14;
	}
	return count;
}

/** The room that words take where the content is this wide; what differs from it in a browser the drawing makes up for. */
export function roomAt(facts: PictureFacts, width: number): Room {
	const { words, sources, step } = facts;
	const head = lines(words.title, width / serif, 20, 650) * 24 + lines(words.unit, width, 15) * 20 + 10;
	const source = lines(`${en.sources}: ${sources.join('; ')}`, width, 13) * 19;
	const credit = en.embeds.creditLine(step.title);
	const together = textWidth(`${credit}${en.tools.table}`, 13, 650) + 16 <= width;
	const ways = together ? 28 : lines(credit, width, 13, 650) * 19 + 9 + 28;
	return { head, source, foot: 10 + keyLines(facts, width) * 19 + source + ways };
}
