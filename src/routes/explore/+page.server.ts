import { exploreIndex } from '$lib/server/explore';
import { siteUrl } from '$lib/server/site';

/** The eight figures, each with a small picture, made at build. */
export const load = () => ({ figures: exploreIndex(), canonical: `${siteUrl()}/explore/` });
