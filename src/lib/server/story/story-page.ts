import type { PrintedNote } from '../../domain/printed';
import { stepsOf, type Note } from '../../domain/story';
import { captionOf } from './caption';
import { closing } from '../pages/closing';
import { forFigures, story } from './content';
import { datasets } from '../data/datasets';
import { daysBetweenTreaties } from '../pages/days';
import { shortForm } from '../works/reference';
import { sourceById } from '../works/sources';

const printed = ({ number, references }: Note): PrintedNote => ({
	number,
	references: references.map(({ source, locator = '', comment }) => ({
		id: source,
		short: shortForm(sourceById(source)),
		locator,
		comment
	}))
});

/** Everything a reading page needs. */
export function storyPage() {
	return {
		story,
		captions: Object.fromEntries(stepsOf(story).map((step) => [step.id, captionOf(step.view)])),
		disputes: Object.fromEntries(datasets.disputes.map(({ id, title }) => [id, title])),
		notes: story.notes.map(printed),
		datasets: forFigures(),
		days: daysBetweenTreaties(),
		closing: closing(),
		minutes: Math.round(story.words / 230)
	};
}
