import { exploreIndex } from '$lib/server/pages/explore';
import { siteUrl } from '$lib/server/pages/site';

/** The eight figures, each with a small picture, made at build. */
export const load = () => ({ figures: exploreIndex(), canonical: `${siteUrl()}/explore/` });
