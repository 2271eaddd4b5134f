import { embeddable, embeddables } from '$lib/server/embed/embeddable';
import { siteUrl } from '$lib/server/site';

/** All that can be embedded, with its code. */
export const load = () => ({
	things: embeddables().map(({ kind, id }) => ({ kind, id, ...embeddable(kind, id)! })),
	canonical: `${siteUrl()}/embed/`
});
