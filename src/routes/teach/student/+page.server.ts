import { stepsOf } from '$lib/domain/story';
import type { Prediction, QuizItem } from '$lib/domain/teach';
import { captionOf, story } from '$lib/server/content';
import { siteUrl } from '$lib/server/site';
import { printedTable } from '$lib/server/step-table';
import { classSources } from '$lib/server/teach/class-sources';
import { guide } from '$lib/server/teach/guide';
import { lessonPlans } from '$lib/server/teach/plans';
import { predictions } from '$lib/server/teach/predict';
import { questions } from '$lib/server/teach/questions';
import { quiz } from '$lib/server/teach/quiz';
import { vocabulary } from '$lib/server/teach/vocabulary';

/** The figures whose tables are numbers, worth a table on paper. */
const counted: ReadonlySet<string> = new Set(['membership', 'forces', 'loan', 'repayments']);

/** The steps that any plan tells, each with its picture. */
function charts() {
	const told = new Set(lessonPlans().flatMap(({ items }) => items.map(({ step }) => step)));
	return stepsOf(story)
		.filter(({ id }) => told.has(id))
		.map(({ id, title, when, view }) => ({
			id,
			title,
			when,
			view,
			caption: captionOf(view),
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
	canonical: `${siteUrl()}/teach/student/`
});
