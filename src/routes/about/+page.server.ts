import { aboutPage } from '$lib/server/pages/about';
import { editions } from '$lib/server/pages/editions';
import { publisher } from '$lib/server/pages/publisher';
import { siteUrl } from '$lib/server/pages/site';
import { handoutsArePrinted } from '$lib/server/pages/teach/handouts';

/** The page about the project, made at build. */
export const load = () => ({
	...aboutPage(),
	publisher,
	editions: editions(),
	printed: handoutsArePrinted(),
	canonical: `${siteUrl()}/about/`
});
