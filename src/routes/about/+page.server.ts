import { aboutPage } from '$lib/server/about';
import { siteUrl } from '$lib/server/site';

/** The page about the project, made at build. */
export const load = () => ({ ...aboutPage(), canonical: `${siteUrl()}/about/` });
