import type { FigureData } from '../domain/dataset';
import type { FigureId, ViewOf } from '../domain/view';
import type { DataMark, FigureDefinition, PictureWords } from './figure';
import { tabulate } from './table';

/** What is told of one kind of view, whatever its facts and marks look like. */
export interface Told<F extends FigureId> extends Pick<
	Required<FigureDefinition<F>>,
	'marks' | 'describe' | 'table'
> {
	readonly height: number;
}

interface Parts<F extends FigureId, M extends DataMark, Facts> {
	readonly marks: (datasets: FigureData, view: ViewOf<F>) => readonly M[];
	readonly facts: (datasets: FigureData, view: ViewOf<F>) => Facts;
	readonly words: PictureWords<Facts, M>;
	/** Rows of the data that the picture rests on besides those of its marks. */
	readonly rows?: readonly string[];
	/** The height at which it reads best, 320 pixels wide. */
	readonly height: number;
}

/** One kind of view of a figure: its words, its source line and its table, all from its marks and its facts. */
export function telling<F extends FigureId, M extends DataMark, Facts>({
	marks,
	facts,
	words,
	rows = [],
	height
}: Parts<F, M, Facts>): Told<F> {
	return {
		marks,
		height,
		describe(datasets, view) {
			const known = facts(datasets, view);
			return {
				title: words.title(known),
				unit: words.unit(known),
				sentence: words.sentence(known),
				key: words.key(known),
				rows: [...new Set([...marks(datasets, view).flatMap((mark) => mark.rows), ...rows])]
			};
		},
		table: (datasets, view) =>
			tabulate(marks(datasets, view), words.columns, (mark) => ({
				mark: mark.key,
				said: words.said(mark),
				rows: mark.rows,
				evidence: mark.evidence,
				disputed: mark.disputed
			}))
	};
}

/** A figure from its kinds of view. @param full the view of an embed that names none */
export const defineFigure = <F extends FigureId>(
	full: ViewOf<F>,
	told: (view: ViewOf<F>) => Told<F>
): FigureDefinition<F> => ({
	full,
	marks: (datasets, view) => told(view).marks(datasets, view),
	describe: (datasets, view) => told(view).describe(datasets, view),
	table: (datasets, view) => told(view).table(datasets, view),
	height: (view) => told(view).height
});
