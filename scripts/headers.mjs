/**
 * The headers that every answer carries, whatever serves the site; `deploy/` says the same in each server's own words,
 * and a test compares them. Anyone may hold the pages in a frame: they know no account and keep nothing worth a
 * stolen click; pages that isolate themselves may, too, as ours load nothing from others. Which scripts may run, each page says itself.
 */
export const headers = {
	'Access-Control-Allow-Origin': '*',
	'Content-Security-Policy':
		"base-uri 'none'; connect-src 'self'; font-src 'self'; form-action 'none'; frame-ancestors *; frame-src 'self'; img-src 'self' data:; manifest-src 'self'; media-src 'self'; object-src 'none'; style-src 'self' 'unsafe-inline'",
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'X-Content-Type-Options': 'nosniff'
};

/** What programs that serve files do not know by the end of a name. */
export const types = {
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8'
};

/** What a file without a name of its own for its content is asked about at each use, so that a correction is seen. */
const fresh = 'no-cache';

const kept = [
	// named by their content
	['/_app/immutable/', 'public, max-age=31536000, immutable'],
	['/pictures/', 'public, max-age=3600']
];

/** How long what stands at `path` may be kept, as the value of Cache-Control. */
export function cachingOf(path) {
	return kept.find(([part]) => path.includes(part))?.[1] ?? fresh;
}
