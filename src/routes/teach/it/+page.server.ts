import { siteUrl } from '$lib/server/pages/site';
import { itSheet } from '$lib/server/pages/teach/guide';
import { handoutsArePrinted } from '$lib/server/pages/teach/handouts';

/** The sheet for a school's IT office, with the host that this site is built for. */
export const load = () => ({
	...itSheet(new URL(siteUrl()).host),
	printed: handoutsArePrinted(),
	canonical: `${siteUrl()}/teach/it/`
});
