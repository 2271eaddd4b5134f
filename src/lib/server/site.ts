const fallback = 'http://localhost:4173';

let told = false;

/**
 * Where the site will stand, without a slash at the end: `SITE_URL`, read at build.
 * Unset, it says so once and takes the address of the preview server.
 */
export function siteUrl(): string {
	const set = process.env['SITE_URL']?.replace(/\/+$/, '');
	if (!set && !told) {
		told = true;
		console.warn(`SITE_URL is not set: absolute addresses use ${fallback}`);
	}
	return set ?? fallback;
}

/** Where a step stands for good, up to its id, as paper has it: without what a browser adds by itself. */
export const printedAddress = (): string => `${siteUrl().replace(/^https?:\/\//, '')}/#`;
