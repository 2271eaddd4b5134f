import type { Citation } from '../../domain/citation';
import { dateInWords } from '../../domain/date';
import type { Step } from '../../domain/story';
import { cite as words } from '../../i18n/messages/cite';
import { captionOf } from '../story/caption';
import { dataPackage, released } from './data/package';
import { author, publisher } from './publisher';
import { siteUrl } from './site';

/** How a step and its chart are cited, at the address under which the step is shared. */
export function citationOf({ id, title, view }: Step): Citation {
	const { licence } = publisher;
	const { version } = dataPackage;
	const [address, day] = [`${siteUrl()}/s/${id}/`, dateInWords(released)];
	const caption = captionOf(view);
	const works = caption.sources.map(({ short }) => short).join('; ');
	return {
		short: words.short(author, title, released.slice(0, 4)),
		full: words.full(author, title, version, day, address),
		chart: words.chart(caption.words.title, works, version, day, licence.name, address),
		licence
	};
}
