import { siteUrl } from '$lib/server/site';
import { itSheet } from '$lib/server/teach/guide';
import { handoutsArePrinted } from '$lib/server/teach/handouts';

/** The sheet for a school's IT office, with the host that this site is built for. */
export const load = () => ({
	...itSheet(new URL(siteUrl()).host),
	printed: handoutsArePrinted(),
	canonical: `${siteUrl()}/teach/it/`
});
