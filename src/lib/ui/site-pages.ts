/** The pages that every page leads to, in order. */
export const sitePages = [
	{ id: 'story', address: '/' },
	{ id: 'plain', address: '/levels/plain/' },
	{ id: 'article', address: '/article/' },
	{ id: 'sources', address: '/sources/' },
	{ id: 'disputes', address: '/disputes/' },
	{ id: 'data', address: '/data/' },
	{ id: 'explore', address: '/explore/' },
	{ id: 'embed', address: '/embed/' },
	{ id: 'present', address: '/present/' },
	{ id: 'teach', address: '/teach/' },
	{ id: 'about', address: '/about/' },
	{ id: 'search', address: '/search/' }
] as const;

export type SitePageId = (typeof sitePages)[number]['id'];
