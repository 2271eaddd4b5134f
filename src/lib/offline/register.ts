/** What some browsers lack, or do not allow. */
interface Asked {
	readonly serviceWorker?: ServiceWorkerContainer;
	readonly connection?: { readonly saveData?: boolean };
	readonly requestIdleCallback?: (run: () => void) => void;
}

/**
 * Asks the browser, once it is idle, to keep the site for reading without a network. Not in a frame, not in an edition,
 * and not for a reader who saves data; where it may not be done nothing happens.
 * @param script the address of a built script, from which that of the site follows
 */
export function keepForOffline(script: string): void {
	const { serviceWorker, connection } = navigator as Asked;
	const address = script.replace(/_app.*/, 'service-worker.js');
	if (self !== top || connection?.saveData || /\/v\/[\d-]{10}\/s/.test(address)) return;
	const { requestIdleCallback = setTimeout } = self as Asked;
	addEventListener('load', () =>
		requestIdleCallback(() => {
			serviceWorker?.register(address).catch(() => undefined);
		})
	);
}
