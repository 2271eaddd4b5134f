import { siteUrl } from '$lib/server/site';
import { quiz } from '$lib/server/teach/quiz';

/** The exit quiz, made at build. */
export const load = () => ({ ...quiz(), canonical: `${siteUrl()}/teach/quiz/` });
