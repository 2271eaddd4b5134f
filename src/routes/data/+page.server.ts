import { dataIndex } from '$lib/server/pages/data/pages';
import { siteUrl } from '$lib/server/pages/site';

/** Every table, summed up. */
export const load = () => ({ ...dataIndex(), canonical: `${siteUrl()}/data/` });
