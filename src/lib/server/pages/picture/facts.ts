import { figureIds, type View } from '../../../domain/view';
import { stepAt, stepsOf, type Step } from '../../../domain/story';
import type { Words } from '../../../figures/figure';
import { fullView, wordsOf } from '../../../figures/words';
import { captionOf } from '../../story/caption';
import { story } from '../../story/content';
import { datasets } from '../../data/datasets';
import { siteUrl } from '../site';

/** What a picture that leaves the site says of itself. */
export interface PictureFacts {
	readonly view: View;
	readonly words: Words;
	/** Works, short. */
	readonly sources: readonly string[];
	/** The step it is taken from. */
	readonly step: Pick<Step, 'id' | 'title'>;
	/** Where the story shows it, absolute. */
	readonly address: string;
}

const factsOf = (view: View, { id, title }: Pick<Step, 'id' | 'title'>): PictureFacts => ({
	view,
	words: wordsOf(datasets, view),
	sources: captionOf(view).sources.map(({ short }) => short),
	step: { id, title },
	address: `${siteUrl()}/#${id}`
});

/** A figure's full view, credited to the step that shows it, or to the first that shows the figure. */
function ofFigure(id: string): PictureFacts | undefined {
	const figure = figureIds.find((one) => one === id);
	if (!figure) return undefined;
	const view = fullView(figure);
	const asText = JSON.stringify(view);
	const steps = stepsOf(story).filter((step) => step.view.figure === figure);
	const step = steps.find((one) => JSON.stringify(one.view) === asText) ?? steps[0];
	if (!step) throw new Error(`No step of the story shows the figure ${figure}`);
	return factsOf(view, step);
}

/** What is known of a picture by its address: `kind` is `step` or `figure`. Nothing if there is none. */
export function factsAt(kind: string, id: string): PictureFacts | undefined {
	if (kind === 'figure') return ofFigure(id);
	const step = kind === 'step' ? stepAt(story, id) : undefined;
	return step && factsOf(step.view, step);
}
