import { siteUrl } from '$lib/server/site';
import { modelSources } from '$lib/server/teach/class-sources';
import { handoutsArePrinted } from '$lib/server/teach/handouts';
import { predictions } from '$lib/server/teach/predict';
import { answeredQuestions } from '$lib/server/teach/questions';
import { quiz } from '$lib/server/teach/quiz';

/** The teacher's key: all that the student pack leaves out. */
export const load = () => ({
	chapters: answeredQuestions(),
	sources: modelSources(),
	charts: predictions().charts,
	items: quiz().items,
	printed: handoutsArePrinted(),
	canonical: `${siteUrl()}/teach/key/`
});
