import type { View } from '../domain/view';
import type { Field } from './choice';
import { wishesOf } from './nearest';
import { startOf } from './start';

/** Ids, years and commas need no escape, so that an address stays readable. */
const escaped = (value: string) => encodeURIComponent(value).replaceAll('%2C', ',');

/**
 * The query that asks for a view: only what differs from the view with which exploring begins.
 * @param prefix before each name: none, or `with.` for the view it is compared with
 */
export function queryOf(view: View, prefix = ''): string {
	const own = Object.entries(wishesOf(view));
	const start = wishesOf(startOf(view.figure, 'show' in view ? view.show : undefined));
	const full = wishesOf(startOf(view.figure));
	return own
		.filter(([field, value]) => value !== (field === 'show' ? full : start)[field as Field])
		.map(([field, value]) => `${prefix}${field}=${escaped(value)}`)
		.join('&');
}

/** Where a view can be explored, from the site's root: `explore/membership/?show=whole`. */
export function exploreAddress(view: View): string {
	const query = queryOf(view);
	return `explore/${view.figure}/${query && `?${query}`}`;
}
