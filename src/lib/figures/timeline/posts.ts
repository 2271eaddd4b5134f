import type { Layout } from './layout';

/** A year's number between the two lines, like a milestone. */
export interface YearPost {
	readonly year: number;
	/** Where the year begins, in pixels. */
	readonly start: number;
	/** The middle of its number, where there is room between the stations that join the lines. */
	readonly label?: number;
}

/** The years of a two-sided picture; none in any other. */
export function yearPosts({ columns, events, top, bottom, type, y }: Layout): readonly YearPost[] {
	if (!columns.twoSided) return [];
	const seen = events.filter((event) => event.state !== 'hidden');
	const bars = seen.filter((event) => event.lane === 'both');
	const first = Math.floor(seen[0]!.at);
	const last = Math.floor(seen.at(-1)!.at);
	return Array.from({ length: last - first + 1 }, (_, i) => {
		const year = first + i;
		const start = Math.max(top, y(year));
		const end = Math.min(bottom, y(year + 1));
		const edges = bars
			.filter((bar) => bar.y + bar.r > start && bar.y - bar.r < end)
			.map((bar) => [bar.y - bar.r, bar.y + bar.r] as const);
		const gaps = [[start, start] as const, ...edges].map(([, from], j) => ({
			from,
			to: edges[j]?.[0] ?? end
		}));
		const gap = gaps.find(({ from, to }) => to - from >= type.small * 1.3);
		return gap
			? { year, start, label: Math.min((gap.from + gap.to) / 2, gap.from + type.small) }
			: { year, start };
	});
}
