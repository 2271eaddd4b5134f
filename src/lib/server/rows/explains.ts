import { parse } from 'node-html-parser';
import type { Step } from '../../domain/story';
import { marksOf, tableOf } from '../../figures/words';
import { runMeasure } from '../../measures/registry';
import { datasets } from '../data/datasets';
import { pictureOf } from '../pages/pictures';

/** What a step shows and says of marks. */
interface Shown {
	readonly step: Step;
	readonly marks: ReadonlySet<string>;
	/** Keys of marks that stand out. */
	readonly emphasised: ReadonlySet<string>;
	/** Rows of the data that its numbers rest on, as `dataset/id`. */
	readonly rows: ReadonlySet<string>;
}

/** The keys of marks that stand out: read off the drawing only of figures that do not tell their marks yet. */
const emphasisedIn = ({ view }: Step): readonly string[] =>
	marksOf(datasets, view)
		?.filter(({ state }) => state === 'emphasised')
		.map(({ key }) => key) ??
	parse(pictureOf(datasets, view).drawing)
		.querySelectorAll('[data-state="emphasised"]')
		.map((mark) => mark.getAttribute('data-key') ?? '');

function shownBy(step: Step): Shown {
	return {
		step,
		marks: new Set(tableOf(datasets, step.view).rows.map((row) => row.mark)),
		emphasised: new Set(emphasisedIn(step)),
		rows: new Set(step.claims.flatMap(({ measure }) => runMeasure(measure, datasets).rows))
	};
}

/**
 * Finds the step that explains a mark: one in which the mark stands out, else one whose numbers rest on its rows,
 * else the first in which it is seen.
 * @returns a function of a figure's id, a mark's key and its rows; nothing where no step shows the mark
 */
export function explainers(
	steps: readonly Step[]
): (figure: string, mark: string, rows: readonly string[]) => Step | undefined {
	const all = steps.map(shownBy);
	return (figure, mark, rows) => {
		const showing = all.filter(({ step, marks }) => step.view.figure === figure && marks.has(mark));
		const best =
			showing.find(({ emphasised }) => emphasised.has(mark)) ??
			showing.find((shown) => rows.some((row) => shown.rows.has(row))) ??
			showing[0];
		return best?.step;
	};
}
