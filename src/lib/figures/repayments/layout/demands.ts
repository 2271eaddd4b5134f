import type { Lettering } from '../../../chart/text/lettering';
import { textWidth } from '../../../chart/text/metrics';
import { compactBelow } from '../../../chart/type';
import type { DemandMark } from '../demands';
import { gapOf, heap, largest, t, type Heap, type Plan, type Room, lineOf } from './plan';

/** A metal with its runs of years. */
interface Panel {
	readonly metal: string;
	readonly runs: readonly DemandMark[];
}

function panelsOf(demands: readonly DemandMark[]): readonly Panel[] {
	return [...new Set(demands.map(({ metal }) => metal))].map((metal) => ({
		metal,
		runs: demands.filter((run) => run.metal === metal)
	}));
}

/** A panel for each metal: a column a year, a square a thousand tonnes, so that the request climbs in steps. */
export function planDemands(demands: readonly DemandMark[], { width, height, type }: Room): Plan {
	const panels = panelsOf(demands);
	const years = Math.max(...demands.map(({ toYear }) => toYear));
	const most = Math.max(...demands.map(({ squares }) => squares));
	const flat = height < 220;
	const title = Math.ceil(lineOf(type.label) + (flat ? 0 : lineOf(type.small))) + 4;
	const foot = Math.ceil(lineOf(type.small)) + 2;
	const gap = Math.max(14, Math.round(width * 0.04));

	/** The number of panels side by side that makes squares largest. */
	const across = (flat || width < compactBelow ? [2] : [1, 2, 4])
		.map((columns) => {
			const rows = Math.ceil(panels.length / columns);
			const box = {
				width: (width - gap * (columns - 1)) / columns,
				height: (height - foot - (rows - 1) * 8) / rows - title
			};
			return { columns, rows, pitch: largest(years * most, box.width, box.height, [most]).pitch, box };
		})
		.sort((a, b) => b.pitch - a.pitch)[0]!;

	const { columns, rows, box } = across;
	const pitch = Math.max(3, across.pitch);
	const plot = most * pitch;
	const spare = (height - foot - rows * (title + plot)) / rows;
	const heaps: Record<string, Heap> = {};
	const labels: Lettering[] = [];
	panels.forEach(({ metal, runs }, i) => {
		const x = Math.round((i % columns) * (box.width + gap));
		const y = Math.round(Math.floor(i / columns) * (title + plot + Math.min(spare, plot / 2)));
		const first = runs[0]!;
		const last = runs.at(-1)!;
		labels.push(
			{
				key: metal,
				x,
				y: y + type.label * 0.65,
				lines: [first.label],
				size: type.label,
				weight: 650,
				tone: first.tone === 'quiet' ? 'quiet' : 'ink'
			},
			flat
				? {
						key: `${metal}-tonnes`,
						x: x + years * pitch + 6,
						y: y + title + (most - last.squares + 0.5) * pitch + 2,
						lines: [t(last.tonnes)],
						size: type.small,
						tone: last.tone
					}
				: {
						key: `${metal}-tonnes`,
						x,
						y: y + lineOf(type.label) + type.small * 0.55,
						lines: [fromTo(first, last)],
						size: type.small,
						tone: first.tone
					}
		);
		for (const run of runs) {
			const count = run.squares * (run.toYear - run.fromYear + 1);
			const step = y + title + (most - run.squares) * pitch;
			heaps[run.key] = heap(count, run.squares, pitch, x + (run.fromYear - 1) * pitch, step, true);
			if (Math.floor(i / columns) === rows - 1)
				labels.push(...yearsUnder(run, x, y + title + plot + foot / 2, pitch, type.small));
		}
	});
	return { heaps, labels };
}

/** “8,000 → 10,000 t a year”. */
const fromTo = (first: DemandMark, last: DemandMark): string =>
	`${t(first.tonnes).replace(' t', '')} → ${t(last.tonnes)} a year`;

/** “years 1–2” under the columns they stand for; only the first and last year where columns are narrow. */
function yearsUnder(run: DemandMark, x: number, y: number, pitch: number, size: number): Lettering[] {
	const left = x + (run.fromYear - 1) * pitch;
	const wide = (run.toYear - run.fromYear + 1) * pitch - gapOf(pitch);
	const range = `${run.fromYear}–${run.toYear}`;
	const key = `years-${run.key}`;
	if (textWidth('3–4', size) + 6 <= 2 * pitch) {
		const lines = [run.fromYear > 4 ? `years ${range}` : range];
		return [{ key, x: left + wide / 2, y, lines, size, anchor: 'middle', tone: 'quiet' }];
	}
	if (run.fromYear === 1) return [{ key, x: left, y, lines: ['year 1'], size, tone: 'quiet' }];
	if (run.toYear < 5) return [];
	return [{ key, x: left + wide, y, lines: [String(run.toYear)], size, anchor: 'end', tone: 'quiet' }];
}
