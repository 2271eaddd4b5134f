import { siteUrl } from '$lib/server/site';
import { predictions } from '$lib/server/teach/predict';

/** The charts to predict, drawn at build. */
export const load = () => ({ ...predictions(), canonical: `${siteUrl()}/teach/predict/` });
