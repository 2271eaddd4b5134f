import { answer } from './answer';
import { keep, keptWhole, forget } from './kept';
import type { Kept } from './kept';

/** The build puts its list here, once all files are written (`scripts/offline/worker.mjs`). */
const list = '{what is kept}';

const worker = self as unknown as ServiceWorkerGlobalScope;
// the worker stands where the site does, whatever folder that is
const root = new URL('./', location.href).href;
const kept: Kept = { root, ...(JSON.parse(list) as Pick<Kept, 'version' | 'files'>) };

// What is kept of the version before stays beside it: a page that is open may still ask for its scripts.
worker.addEventListener('install', (event) => event.waitUntil(keep(kept).then(() => worker.skipWaiting())));

worker.addEventListener('activate', (event) =>
	event.waitUntil(forget(kept).then(() => worker.clients.claim()))
);

worker.addEventListener('fetch', (event) => {
	const response = answer(kept, event.request);
	if (response) event.respondWith(response);
});

// a page asks before it says that it can be read offline
worker.addEventListener('message', (event) =>
	event.waitUntil(keptWhole(kept).then((whole) => event.ports[0]?.postMessage(whole)))
);
