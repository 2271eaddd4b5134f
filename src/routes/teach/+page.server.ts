import { stepsOf } from '$lib/domain/story';
import { story } from '$lib/server/content';
import { siteUrl } from '$lib/server/site';
import { guide, syllabus } from '$lib/server/teach/guide';
import { handoutsArePrinted } from '$lib/server/teach/handouts';
import { decks } from '$lib/server/teach/decks';
import { lessonPlans } from '$lib/server/teach/plans';
import { questions } from '$lib/server/teach/questions';
import { vocabulary } from '$lib/server/teach/vocabulary';

/** The teacher's guide, made at build. */
export const load = () => ({
	guide: guide(),
	plans: lessonPlans().map((plan, i) => {
		const { plan: timed, shows } = decks()[i]!;
		const numbers = timed.screens.map(({ id }) => id);
		return {
			...plan,
			slides: shows.map((ids) => ids.map((id) => ({ id, number: numbers.indexOf(id) + 1 })))
		};
	}),
	titles: Object.fromEntries(stepsOf(story).map(({ id, title }) => [id, title])),
	chapters: questions(),
	vocabulary: vocabulary(),
	syllabus: syllabus(),
	printed: handoutsArePrinted(),
	canonical: `${siteUrl()}/teach/`
});
