import { presentPage } from '$lib/server/pages/present';
import { siteUrl } from '$lib/server/pages/site';

/** Every slide, made at build. */
export const load = () => ({ ...presentPage(), canonical: `${siteUrl()}/present/` });
