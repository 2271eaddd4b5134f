// Renders pages once more from what the build made of the code, in a process of its own: node render-again.mjs <paths as JSON>.
// Prints each page's SHA-256 by its path.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = '.svelte-kit/output/server';
const load = (file) => import(pathToFileURL(join(process.cwd(), folder, file)).href);

const internal = await load('internal.js');
internal.set_building();
internal.set_prerendering();
const { Server } = await load('index.js');
const { manifest } = await load('manifest-full.js');
const server = new Server(manifest);
const read = (file) => readFileSync(join(folder, file));
await server.init({ env: process.env, read });

const pages = {};
for (const path of JSON.parse(process.argv[2])) {
	const response = await server.respond(new Request(`http://sveltekit-prerender/${path}`), {
		getClientAddress: () => '',
		prerendering: { dependencies: new Map(), remote_responses: new Map() },
		read
	});
	pages[path] = createHash('sha256')
		.update(Buffer.from(await response.arrayBuffer()))
		.digest('hex');
}
console.log(JSON.stringify(pages));
