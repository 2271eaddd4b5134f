import { fromKept, named, type Kept } from './kept';

/** How long a page is waited for before the one that is kept is shown, in milliseconds. */
const patience = 3000;

/** What is kept for a path; an address without its slash at the end leads to that with it. */
async function instead(kept: Kept, path: string, search: string): Promise<Response | undefined> {
	if (path in kept.files || !path) return fromKept(kept, path);
	return Response.redirect(`${kept.root}${path}/${search}`);
}

/** What a gate before the network says in place of the site: sign in, not allowed, too often, barred by law. */
const gates = new Set([401, 403, 429, 451]);

/** Whether this is what was asked for: no server in trouble, no gate, and no page where a file was asked for. */
function isAsked({ status, headers }: Response, path: string): boolean {
	if (status >= 500 || gates.has(status)) return false;
	const isFile = /\.(?!html$)\w+$/.test(path);
	return !(status === 200 && isFile && /^text\/html\b/.test(headers.get('content-type') ?? ''));
}

/** The newest there is: what the server says, or what is kept if the server says nothing in time. */
async function newest(kept: Kept, request: Request, path: string): Promise<Response> {
	const online = fetch(request);
	const late = new Promise<undefined>((over) => setTimeout(over, patience));
	const response = await Promise.race([online, late]).catch(() => undefined);
	if (response && isAsked(response, path)) return response;
	return (await instead(kept, path, new URL(request.url).search)) ?? online;
}

/**
 * The answer to a request for what is kept; undefined for all else, which goes its way as if there were no worker: other
 * sites, editions, charts for frames, parts of files, what is sent.
 */
export function answer(kept: Kept, request: Request): Promise<Response> | undefined {
	if (request.method !== 'GET' || request.headers.has('range')) return undefined;
	const { origin, pathname } = new URL(request.url);
	const address = origin + pathname;
	if (!address.startsWith(kept.root)) return undefined;
	const path = address.slice(kept.root.length);
	if (path.startsWith('_app/immutable/')) return named(request);
	return path in kept.files || `${path}/` in kept.files ? newest(kept, request, path) : undefined;
}
