import { frame, usual } from '../../../embed/snippet';
import { en } from '../../../i18n/messages/en';
import { siteUrl } from '../site';
import { embeddable } from './embeddable';

/** An oEmbed answer (oembed.com, 1.0) of type `rich`; nothing if there is no such thing. */
export function oembed(kind: string, id: string): object | undefined {
	const thing = embeddable(kind, id);
	return (
		thing && {
			version: '1.0',
			type: 'rich',
			title: thing.title,
			provider_name: en.site,
			provider_url: `${siteUrl()}/`,
			cache_age: 86_400,
			html: frame(thing, usual),
			width: 640,
			height: thing.height,
			thumbnail_url: thing.picture.address,
			thumbnail_width: thing.picture.width,
			thumbnail_height: thing.picture.height
		}
	);
}
