import type { Ask, Run } from '../../chart/ask';
import { pixels, type Squares } from '../../chart/scene';
import { textWidth } from '../../chart/text/metrics';
import { gapOf, heap, largest, lineOf, type GoodsScene } from './heap';
import { demands, type Demand } from './marks';

/** A panel for each metal: a column a year, a square a thousand tonnes, so that the request climbs in steps. */
export const demandsScene: GoodsScene = (datasets, _, room, labels) => {
	const { width, height, type, compact } = room;
	const all = demands(datasets);
	const panels = [...new Set(all.map(({ metal }) => metal))].map((metal) =>
		all.filter((run) => run.metal === metal)
	);
	const years = Math.max(...all.map(({ to }) => to));
	const most = Math.max(...all.map(({ squares }) => squares));
	const flat = height < 220;
	const title = Math.ceil(lineOf(type.label) + (flat ? 0 : lineOf(type.small))) + 4;
	const foot = Math.ceil(lineOf(type.small)) + 2;
	const gap = Math.max(14, Math.round(width * 0.04));

	/** The number of panels side by side that makes squares largest. */
	const best = (flat || compact ? [2] : [1, 2, 4])
		.map((columns) => {
			const rows = Math.ceil(panels.length / columns);
			const wide = (width - gap * (columns - 1)) / columns;
			const tall = (height - foot - (rows - 1) * 8) / rows - title;
			return { columns, rows, wide, pitch: largest(years * most, wide, tall, [most]).pitch };
		})
		.reduce((one, other) => (other.pitch > one.pitch ? other : one));
	const { columns, rows, wide } = best;
	const pitch = Math.max(3, best.pitch);
	const plot = most * pitch;
	const spare = Math.min((height - foot - rows * (title + plot)) / rows, plot / 2);
	const placed = panels.map((runs, i) => ({
		runs,
		x: Math.round((i % columns) * (wide + gap)),
		y: Math.round(Math.floor(i / columns) * (title + plot + spare)),
		lowest: Math.floor(i / columns) === rows - 1
	}));

	const quiet = (text: string): Run => ({ text, size: type.small, tone: 'quiet' });

	/** “years 5–14” under the columns they stand for; only the first and last year where columns are narrow. */
	function yearsUnder(run: Demand, x: number, y: number): readonly Ask[] {
		const left = x + (run.from - 1) * pitch;
		const right = x + run.to * pitch - gapOf(pitch);
		const ask = (at: number, side: Ask['sides'][number], ...texts: string[]): Ask[] => [
			{
				key: `years-${run.key}`,
				at: { x: at, y },
				sides: [side],
				gap: 2,
				forms: texts.map((text) => [quiet(text)])
			}
		];
		if (textWidth(labels.run(run), type.small) + 6 <= (run.to - run.from + 1) * pitch && 2 * pitch >= 24)
			return ask(
				(left + right) / 2,
				'below',
				...(run.from > 4 ? [labels.runOfYears(run)] : []),
				labels.run(run)
			);
		if (run.from === 1) return ask(left, 'below-right', labels.firstYear);
		return run.to === years ? ask(right, 'below-left', String(run.to)) : [];
	}

	return {
		...pixels(room),
		squares: placed.flatMap(({ runs, x, y }) =>
			runs.map((run): Squares => {
				const corner = { x: x + (run.from - 1) * pitch, y: y + title + (most - run.squares) * pitch };
				const count = run.squares * (run.to - run.from + 1);
				return { ...run, kind: 'demand', ...heap(count, { rows: run.squares, pitch }, corner, true) };
			})
		),
		asks: placed.flatMap(({ runs, x, y, lowest }): Ask[] => {
			const [first, last] = [runs[0]!, runs.at(-1)!];
			const name: Run = {
				text: labels.metal(first),
				size: type.label,
				weight: 650,
				tone: first.hatched ? 'quiet' : 'ink'
			};
			const climb = labels
				.climb(first, last)
				.map((text): Run => ({ text, size: type.small, tone: first.tone }));
			return [
				{
					key: first.metal,
					at: { x, y },
					sides: ['below-right'],
					gap: 0,
					forms: [...(flat ? [] : climb.map((run) => [name, run])), [name]]
				},
				...(flat
					? [
							{
								key: `${first.metal}-tonnes`,
								at: { x: x + years * pitch, y: y + title + (most - last.squares + 0.5) * pitch + 2 },
								sides: ['right'],
								forms: [[{ text: labels.tonnes(last.tonnes), size: type.small, tone: last.tone }]]
							} satisfies Ask
						]
					: []),
				...(lowest ? runs.flatMap((run) => yearsUnder(run, x, y + title + plot)) : [])
			];
		})
	};
};
