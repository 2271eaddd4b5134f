import { disputeGroups } from '$lib/server/pages/disputes';
import { siteUrl } from '$lib/server/pages/site';

/** Every dispute, made at build. */
export const load = () => ({ groups: disputeGroups(), canonical: `${siteUrl()}/disputes/` });
