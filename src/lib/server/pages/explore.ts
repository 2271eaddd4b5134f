import { stepsOf } from '../../domain/story';
import type { FigureId } from '../../domain/view';
import type { SourceTable } from '../../domain/works';
import { fullView } from '../../figures/words';
import { en } from '../../i18n/messages/en';
import { captionOf } from '../story/caption';
import { drawnTables, forFigures, story } from '../story/content';
import { datasets } from '../data/datasets';
import { pictureOf } from './pictures';
import { shortForm } from '../works/reference';
import { sourceById } from '../works/sources';

/** Every figure's id, in the order in which the pages name them. */
export const figureIds = Object.keys(en.explore.figures) as readonly FigureId[];

/** What the rows that figures draw rest on, so that the running page can say it of any view. */
function sourceTable(): SourceTable {
	const rows = drawnTables().flatMap(([name, list]) =>
		list.map(({ id, sources }) => [`${name}/${id}`, sources] as const)
	);
	const used = new Set(rows.flatMap(([, sources]) => sources));
	return {
		rows: Object.fromEntries(rows),
		works: Object.fromEntries([...used].map((id) => [id, shortForm(sourceById(id))]))
	};
}

/** What the page of a figure needs: its full view drawn and described, and the steps that use it. */
export function explorePage(figure: FigureId) {
	const view = fullView(figure);
	return {
		figure,
		view,
		caption: captionOf(view),
		steps: stepsOf(story)
			.filter((step) => step.view.figure === figure)
			.map(({ id, title }) => ({ id, title })),
		others: figureIds.filter((id) => id !== figure),
		datasets: forFigures(),
		sources: sourceTable()
	};
}

/** A small picture of each figure. */
export const exploreIndex = () =>
	figureIds.map((figure) => ({
		figure,
		picture: pictureOf(datasets, fullView(figure), { width: 320, height: 260 })
	}));
