import { textWidth, wrap } from '../../chart/text/metrics';
import { en } from '../../i18n/messages/en';
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

/** Bold Source Serif and stand-ins for late fonts are at most this much wider than Source Sans. */
const slack = 1.1;

const lines = (text: string, width: number, size: number, weight: 400 | 650 = 400) =>
	wrap(text, width / slack, size, weight).length;

/** How many lines the key takes: entries do not break unless one alone is too wide. */
function keyLines({ words }: PictureFacts, width: number): number {
	let [count, left] = [0, 0];
	for (const { meaning } of words.key) {
		const wide = 15 + textWidth(meaning, 13) * slack;
		if (!count || left + wide > width) [count, left] = [count + Math.max(1, Math.ceil(wide / width)), 0];
		left += wide + 14;
	}
	return count;
}

/** The room that words take where the content is this wide. */
export function roomAt(facts: PictureFacts, width: number): Room {
	const { words, sources, step } = facts;
	const head = lines(words.title, width, 20, 650) * 24 + lines(words.unit, width, 15) * 20 + 10;
	const source = lines(`${en.sources}: ${sources.join('; ')}`, width, 13) * 19;
	const credit = en.embeds.creditLine(step.title);
	const together = (textWidth(credit, 13, 650) + 80) * slack <= width;
	const ways = together ? 28 : lines(credit, width, 13, 650) * 19 + 9 + 28;
	return { head, source, foot: 10 + keyLines(facts, width) * 19 + source + ways };
}
