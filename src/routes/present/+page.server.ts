import { presentPage } from '$lib/server/present';
import { siteUrl } from '$lib/server/site';

/** Every slide, made at build. */
export const load = () => ({ ...presentPage(), canonical: `${siteUrl()}/present/` });
