import { aboutPage } from '$lib/server/about';
import { editions } from '$lib/server/editions';
import { publisher } from '$lib/server/publisher';
import { siteUrl } from '$lib/server/site';
import { handoutsArePrinted } from '$lib/server/teach/handouts';

/** The page about the project, made at build. */
export const load = () => ({
	...aboutPage(),
	publisher,
	editions: editions(),
	printed: handoutsArePrinted(),
	canonical: `${siteUrl()}/about/`
});
