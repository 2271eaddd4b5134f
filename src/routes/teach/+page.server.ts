import { stepsOf } from '$lib/domain/story';
import { story } from '$lib/server/story/content';
import { siteUrl } from '$lib/server/pages/site';
import { guide, syllabus } from '$lib/server/pages/teach/guide';
import { handoutsArePrinted } from '$lib/server/pages/teach/handouts';
import { decks } from '$lib/server/pages/teach/decks';
import { lessonPlans } from '$lib/server/pages/teach/plans';
import { questions } from '$lib/server/pages/teach/questions';
import { vocabulary } from '$lib/server/pages/teach/vocabulary';

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
