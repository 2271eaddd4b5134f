const fallback = 'http://localhost:4173';

const isWhole = (address: string): address is `http${string}` => /^https?:\/\/[^/]/.test(address);

/**
 * Where the site will stand, without a slash at the end: `SITE_URL`, read at build.
 * Unset, it is the address of the preview server, of which `scripts/build.mjs` tells.
 * @throws Error if it is no address
 */
export function siteUrl(): `http${string}` {
	const said = process.env['SITE_URL']?.replace(/\/+$/, '');
	const site = said === undefined || said === '' ? fallback : said;
	if (!isWhole(site))
		throw new Error(`SITE_URL is “${site}”: write the whole address, such as https://example.org/story`);
	return site;
}

/** Where a step stands for good, up to its id, as paper has it: without what a browser adds by itself. */
export const printedAddress = (): string => `${siteUrl().replace(/^https?:\/\//, '')}/#`;
