import { dataIndex } from '$lib/server/data/pages';
import { siteUrl } from '$lib/server/site';

/** Every table, summed up. */
export const load = () => ({ ...dataIndex(), canonical: `${siteUrl()}/data/` });
