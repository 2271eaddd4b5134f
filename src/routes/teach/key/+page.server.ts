import { siteUrl } from '$lib/server/pages/site';
import { modelSources } from '$lib/server/pages/teach/class-sources';
import { handoutsArePrinted } from '$lib/server/pages/teach/handouts';
import { predictions } from '$lib/server/pages/teach/predict';
import { answeredQuestions } from '$lib/server/pages/teach/questions';
import { quiz } from '$lib/server/pages/teach/quiz';

/** The teacher's key: all that the student pack leaves out. */
export const load = () => ({
	chapters: answeredQuestions(),
	sources: modelSources(),
	charts: predictions().charts,
	items: quiz().items,
	printed: handoutsArePrinted(),
	canonical: `${siteUrl()}/teach/key/`
});
