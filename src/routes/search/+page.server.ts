import { siteUrl } from '$lib/server/site';

export const load = () => ({ canonical: `${siteUrl()}/search/` });
