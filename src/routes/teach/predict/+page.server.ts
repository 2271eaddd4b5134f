import { siteUrl } from '$lib/server/pages/site';
import { predictions } from '$lib/server/pages/teach/predict';

/** The charts to predict, drawn at build. */
export const load = () => ({ ...predictions(), canonical: `${siteUrl()}/teach/predict/` });
