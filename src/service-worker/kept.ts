/** What is kept for reading without a network. */
export interface Kept {
	/** The site's own address, with a slash at the end. */
	readonly root: string;
	/** Changes with the bytes of what is kept. */
	readonly version: string;
	/** By path below the site, the SHA-256 of each file. */
	readonly files: Readonly<Record<string, string>>;
}

/** Every site of an origin has its own family of caches. */
const familyOf = ({ root }: Kept) => `kept ${root} `;

const nameOf = (kept: Kept) => familyOf(kept) + kept.version;

/** Stands in a cache that was complete once. No page has this address. */
const markOf = ({ root }: Kept) => `${root}.kept`;

/** Other versions of this site, the oldest first. */
const others = async (kept: Kept) =>
	(await caches.keys()).filter((name) => name.startsWith(familyOf(kept)) && name !== nameOf(kept));

async function hashOf(response: Response): Promise<string> {
	const bytes = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
	return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A file of this version: from the version before if it has not changed, else from the server.
 * @throws Error if the server has it no more, or not yet: then nothing of this version is used
 */
async function fileOf(address: string, hash: string): Promise<Response> {
	const known = await caches.match(address, { ignoreVary: true });
	if (known && (await hashOf(known)) === hash) return known;
	const fresh = await fetch(address, { cache: 'no-cache', priority: 'low' });
	if (!fresh.ok || fresh.redirected || (await hashOf(fresh)) !== hash)
		throw new Error(`${address} is not of this version.`);
	return fresh;
}

/**
 * Puts every file of this version into its cache, one after another; what is there already stays.
 * @throws if one cannot be had or there is no room; what was got is used at the next attempt
 */
export async function keep(kept: Kept): Promise<void> {
	const cache = await caches.open(nameOf(kept));
	const there = new Set((await cache.keys()).map(({ url }) => url));
	for (const [path, hash] of Object.entries(kept.files)) {
		const address = new URL(path, kept.root).href;
		if (!there.has(address)) await cache.put(address, await fileOf(address, hash));
	}
	await cache.put(markOf(kept), new Response());
}

/** Removes all versions but this and the one that was used before it. */
export async function forget(kept: Kept): Promise<void> {
	const names = await others(kept);
	const whole = await Promise.all(names.map((cacheName) => caches.match(markOf(kept), { cacheName })));
	const last = names.findLast((_, i) => whole[i]);
	await Promise.all(names.filter((name) => name !== last).map((name) => caches.delete(name)));
}

/** Whether every file can be read without a network; what a browser has thrown away is got again. */
export const keptWhole = (kept: Kept): Promise<boolean> =>
	keep(kept).then(
		() => true,
		() => false
	);

/** A file of this version, by its path. */
export const fromKept = (kept: Kept, path: string): Promise<Response | undefined> =>
	caches.match(new URL(path, kept.root).href, { cacheName: nameOf(kept), ignoreVary: true });

/** A file whose name holds a hash of its content, of this version or the one before. */
export const named = async (request: Request): Promise<Response> =>
	(await caches.match(request, { ignoreVary: true })) ?? fetch(request);
