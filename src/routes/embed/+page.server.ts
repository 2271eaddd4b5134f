import { embeddable, embeddables } from '$lib/server/pages/embed/embeddable';
import { siteUrl } from '$lib/server/pages/site';

/** All that can be embedded, with its code. */
export const load = () => ({
	things: embeddables().map(({ kind, id }) => ({ kind, id, ...embeddable(kind, id)! })),
	canonical: `${siteUrl()}/embed/`
});
