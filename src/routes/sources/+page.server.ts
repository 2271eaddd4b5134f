import { siteUrl } from '$lib/server/pages/site';
import { printedWorks } from '$lib/server/works/works';

/** The bibliography, made at build. */
export const load = () => ({ works: printedWorks(), canonical: `${siteUrl()}/sources/` });
