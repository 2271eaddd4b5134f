import { siteUrl } from '$lib/server/pages/site';
import { quiz } from '$lib/server/pages/teach/quiz';

/** The exit quiz, made at build. */
export const load = () => ({ ...quiz(), canonical: `${siteUrl()}/teach/quiz/` });
