import { disputeGroups } from '$lib/server/disputes';
import { siteUrl } from '$lib/server/site';

/** Every dispute, made at build. */
export const load = () => ({ groups: disputeGroups(), canonical: `${siteUrl()}/disputes/` });
