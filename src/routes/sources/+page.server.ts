import { siteUrl } from '$lib/server/site';
import { printedWorks } from '$lib/server/works';

/** The bibliography, made at build. */
export const load = () => ({ works: printedWorks(), canonical: `${siteUrl()}/sources/` });
