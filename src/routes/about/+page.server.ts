import { aboutPage } from '$lib/server/about';
import { editions } from '$lib/server/editions';
import { siteUrl } from '$lib/server/site';

/** The page about the project, made at build. */
export const load = () => ({
	...aboutPage(),
	editions: editions(),
	canonical: `${siteUrl()}/about/`
});
