import { stepsOf } from '$lib/domain/story';
import type { FigureId, View } from '$lib/domain/view';
import { readQuery } from '$lib/explore/state';
import { explore } from '$lib/i18n/messages/explore';
import { story } from '$lib/server/story/content';
import { datasets } from '$lib/server/data/datasets';

/** A view of the story and the first step that uses it. */
export interface NamedView {
	readonly step: string;
	readonly view: View;
}

/** Every view the story uses, once. */
export function storyViews(): readonly NamedView[] {
	const seen = new Set<string>();
	return stepsOf(story)
		.filter(({ view }) => {
			const key = JSON.stringify(view);
			return !seen.has(key) && seen.add(key);
		})
		.map(({ id, view }) => ({ step: id, view }));
}

/** Addresses a reader may come to by exploring, by figure: each combination that lays out differently from the story’s. */
const explored: Readonly<Record<FigureId, readonly string[]>> = {
	membership: [
		'show=free',
		'show=free&scale=log',
		'show=whole',
		'show=beginnings',
		'show=free&to=1925',
		'show=free&to=1925&scale=log',
		'show=free&to=1928',
		'show=free&from=1926&to=1938&scale=log',
		'show=free&from=1929&to=1933',
		'show=free&from=1929&to=1933&scale=log',
		'show=free&from=1933&to=1936',
		'show=free&from=1937&to=1950',
		'show=free&from=1937&to=1950&scale=log',
		'show=free&from=1937&to=1950&emphasis=1937,1945,1949,1950',
		'show=free&from=1944&to=1947&scale=log',
		'show=free&from=1949',
		'show=free&from=1949&scale=log',
		'show=regions',
		'show=regions&emphasis=north,northeast'
	],
	loan: [
		...[1950, 1951, 1952, 1953].map((year) => `show=drawn&through=${year}`),
		...[1950, 1952, 1954, 1957, 1962].flatMap((year) => [`through=${year}`, `show=repayment&through=${year}`])
	],
	repayments: [
		'show=one',
		...['copper', 'rubber', 'antimony'].map((goods) => `show=one&goods=${goods}`),
		'show=output',
		'show=output&goods=copper'
	],
	map: [
		'',
		...['northeast', 'china', 'eurasia'].flatMap((extent) => [
			`extent=${extent}&places=&emphasis=&layers=`,
			`extent=${extent}&places=${datasets.places.map(({ id }) => id).join(',')}&emphasis=&layers=`,
			`extent=${extent}&emphasis=&layers=railway,northeast,mongolia,yalta,advance,retreat,withdrawal,journey,inland`,
			...['railway', 'mongolia', 'advance', 'retreat', 'withdrawal', 'journey', 'yalta', 'inland'].map(
				(layer) => `extent=${extent}&layers=${layer}`
			)
		])
	],
	timeline: [
		'',
		'emphasis=',
		'emphasis=treaty-1945,soviet-exit,civil-war,stalin-invites,nanjing-falls,alliance-signed',
		'show=moscow',
		'show=aftermath',
		...['yalta-opens', 'red-army-enters', 'truce', 'xibaipo', 'peoples-republic', 'alliance-signed'].map(
			(event) => `through=${event}&emphasis=`
		),
		...['mao-leaves-beijing', 'acheson-speech'].map((event) => `show=moscow&through=${event}`),
		...['ceylon-pact', 'non-renewal'].map((event) => `show=aftermath&through=${event}`)
	],
	treaties: [
		'',
		...['1945', '1950'].flatMap((show) => [
			`show=${show}`,
			`show=${show}&emphasis=mongolia,railway,dalian,help`
		]),
		'emphasis=partner,enemy,mongolia,railway,port-arthur,dalian,help,term',
		'emphasis=term'
	],
	forces: ['through=1948-06', 'scale=log&through=1946-07', 'scale=log&through=1948-06', 'scale=log'],
	aid: ['show=built']
};

/** Views to which exploring leads besides those of the story. */
export const exploredViews = (): readonly NamedView[] =>
	Object.entries(explored).flatMap(([figure, queries]) =>
		queries.map((query) => ({
			step: `“${query}”`,
			view: readQuery(datasets, figure as FigureId, query, explore).view
		}))
	);
