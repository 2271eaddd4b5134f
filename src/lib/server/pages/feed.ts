import { Feed } from 'feed';
import type { Correction } from '../../domain/printed-about';
import { dateInWords } from '../../domain/date';
import { asSeenFrom } from '../../domain/root';
import type { Messages } from '../../i18n/messages/en';

/** What the feed tells of. Dates are ISO days. */
export interface News {
	/** Where the site stands, without a slash at the end. */
	readonly site: `http${string}`;
	readonly corrections: readonly Correction[];
	/** Days of frozen editions. */
	readonly editions: readonly string[];
}

/** The day the feed was begun, which an empty one carries: the time of the build would make each build another. */
const begun = '2026-11-22';

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** Corrections and editions, newest first, as an Atom feed (RFC 4287). */
export function atom({ site, corrections, editions }: News, messages: Messages): string {
	const words = messages.feed;
	const items = [
		...corrections.map(({ date, address, place, title, html }, i) => ({
			date,
			// the oldest is the first, and stays it
			id: `${site}/about/#correction-${corrections.length - i}`,
			title: words.correction(title),
			link: `${site}/${address.replace(/^\.?\//, '')}`,
			description: place,
			content: asSeenFrom(`${site}/`, html)
		})),
		...editions.map((date) => ({
			date,
			id: `${site}/v/${date}/`,
			title: words.edition(dateInWords(date)),
			link: `${site}/v/${date}/`,
			description: words.editionIs,
			content: words.editionIs
		}))
	].sort((a, b) => b.date.localeCompare(a.date));
	const feed = new Feed({
		id: `${site}/`,
		title: words.title,
		description: words.description,
		link: `${site}/about/#corrections`,
		language: 'en',
		copyright: 'CC BY 4.0',
		generator: messages.site,
		author: { name: messages.site, link: `${site}/about/` },
		feedLinks: { atom: `${site}/feed.xml` },
		updated: noon(items[0]?.date ?? begun)
	});
	for (const { date, ...item } of items) feed.addItem({ ...item, date: noon(date) });
	return feed.atom1();
}
