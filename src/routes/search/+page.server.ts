import { siteUrl } from '$lib/server/pages/site';

export const load = () => ({ canonical: `${siteUrl()}/search/` });
