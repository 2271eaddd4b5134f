import { stepsOf } from '$lib/domain/story';
import type { Prediction, QuizItem } from '$lib/domain/teach';
import type { View } from '$lib/domain/view';
import { captionOf } from '$lib/server/story/caption';
import { story } from '$lib/server/story/content';
import { siteUrl } from '$lib/server/pages/site';
import { printedTable } from '$lib/server/story/step-table';
import { classSources } from '$lib/server/pages/teach/class-sources';
import { guide } from '$lib/server/pages/teach/guide';
import { handoutsArePrinted } from '$lib/server/pages/teach/handouts';
import { predictions } from '$lib/server/pages/teach/predict';
import { questions } from '$lib/server/pages/teach/questions';
import { quiz } from '$lib/server/pages/teach/quiz';
import { vocabulary } from '$lib/server/pages/teach/vocabulary';

/** The figures whose tables are numbers, worth a table on paper. */
const counted: ReadonlySet<string> = new Set(['membership', 'forces', 'loan', 'repayments']);

/** In pixels: low enough for two timelines, with their words, in a column of A4 or Letter. */
const timeline = { width: 340, height: 335 };

/** Every picture of the story once, at the first step that shows it. */
function charts() {
	const steps = stepsOf(story);
	const same = (one: View) => JSON.stringify(one);
	return steps
		.filter(({ view }, i) => steps.findIndex((other) => same(other.view) === same(view)) === i)
		.map(({ id, title, when, view }) => ({
			id,
			title,
			when,
			view,
			caption: captionOf(view, view.figure === 'timeline' ? timeline : undefined),
			table: counted.has(view.figure) ? printedTable(view) : undefined
		}));
}

/** An item as it is asked: neither which option is right nor why. */
const asked = ({ id, ask, options }: QuizItem) => ({ id, ask, options: options.map(({ text }) => text) });

/** A chart as it is drawn before the record. */
const unanswered = (chart: Prediction): Prediction => ({
	...chart,
	record: 0,
	recordText: '',
	doubt: '',
	altAfter: '',
	wide: { ...chart.wide, after: chart.wide.before },
	narrow: { ...chart.narrow, after: chart.narrow.before }
});

/** What students get: nothing that answers is in it. */
export const load = () => ({
	question: guide().question,
	chapters: questions(),
	predictions: predictions().charts.map(unanswered),
	sources: classSources(),
	vocabulary: vocabulary(),
	items: quiz().items.map(asked),
	charts: charts(),
	printed: handoutsArePrinted(),
	canonical: `${siteUrl()}/teach/student/`
});
