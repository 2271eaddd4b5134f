/** A place of the site whose look is kept: the window's picture, once it stands still. */
interface Place {
	/** The name of its pictures' files. */
	readonly name: string;
	readonly address: string;
	/** Whether the figure is pinned there, and so has to be drawn first. */
	readonly live?: boolean;
}

/** The places whose look is kept. A new page is a line here and an update of the baselines. */
export const places: readonly Place[] = [
	{ name: 'title', address: '/?view=scroll', live: true },
	{ name: 'step', address: '/?view=scroll#terms', live: true },
	{ name: 'step-by-step', address: '/?view=steps#terms', live: true },
	{ name: 'ending', address: '/?view=scroll#ledgers', live: true },
	{ name: 'article', address: '/article/' },
	{ name: 'sources', address: '/sources/' },
	{ name: 'disputes', address: '/disputes/' },
	{ name: 'data', address: '/data/' },
	{ name: 'about', address: '/about/' },
	{ name: 'explore', address: '/explore/' },
	{ name: 'present', address: '/present/' },
	{ name: 'embed', address: '/embed/' },
	{ name: 'embed-loan', address: '/embed/figure/loan/' }
];

/** Windows in which it is kept, in CSS pixels, and in which themes: colours do not depend on the width. */
export const windows = [
	{ width: 390, height: 844, themes: ['light'] },
	{ width: 768, height: 1024, themes: ['light'] },
	{ width: 1280, height: 800, themes: ['light', 'dark'] }
] as const;
