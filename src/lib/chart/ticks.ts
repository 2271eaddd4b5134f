import type { Tick, TickRow } from './scene';
import type { Span } from './spot';
import { textWidth } from './text/metrics';

/** Between two words of an axis, in pixels. */
const apart = 5;

/**
 * Years under their middles: every one where they fit, else every second, fifth or tenth.
 * @param text the year in words
 */
export const years =
	(from: number, to: number, text: (year: number) => string): TickRow =>
	(place, size) => {
		const wide = textWidth(text(from), size);
		const each = Math.abs(place(from + 1) - place(from));
		const step = [1, 2, 5, 10].find((every) => every * each >= wide + 2 * apart) ?? 20;
		const ticks: Tick[] = [];
		const edge = Math.max(...place.range()) + wide;
		for (let year = Math.ceil(from / step) * step; year + 0.5 <= to; year += step) {
			const x = place(year + 0.5);
			if (x >= wide / 2 && x + wide / 2 < edge) ticks.push({ at: year + 0.5, text: text(year) });
		}
		return ticks;
	};

/**
 * Ticks of which those that meet are written as one, at their middle.
 * @param both the first and the last of them in one
 */
export const merged =
	(all: readonly Tick[], both: (first: string, last: string) => string): TickRow =>
	(place, size) => {
		const tickOf = ([first, ...rest]: readonly Tick[]): Tick => {
			const last = rest.at(-1);
			return last ? { at: (first!.at + last.at) / 2, text: both(first!.text, last.text) } : first!;
		};
		const groups = all.map((tick) => [tick]);
		const meets = (i: number) => {
			const [a, b] = [tickOf(groups[i]!), tickOf(groups[i + 1]!)];
			return place(b.at) - place(a.at) < textWidth(a.text + b.text, size) / 2 + apart;
		};
		for (let i = 0; i < groups.length - 1;)
			if (meets(i)) {
				groups[i]!.push(...groups.splice(i + 1, 1)[0]!);
				// longer now, it may meet the one before
				i = Math.max(0, i - 1);
			} else i++;
		return groups.map(tickOf);
	};

/** The years under another line of words: each under the words of its own, or in its middle where it has none. */
export const yearsUnder =
	(row: TickRow, [from, to]: Span): TickRow =>
	(place, size) => {
		const above = row(place, size);
		return Array.from({ length: Math.ceil(to) - Math.floor(from) }, (_, i) => {
			const year = Math.floor(from) + i;
			const own = above.filter(({ at }) => Math.floor(at) === year);
			const middle = own.reduce((sum, { at }) => sum + at, 0) / own.length;
			return { at: own.length ? middle : year + 0.5, text: String(year) };
		});
	};
