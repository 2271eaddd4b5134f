/** Resolves once the worker answers requests. */
const activated = (worker: ServiceWorker) =>
	new Promise<void>((resolve) => {
		const look = () => {
			if (worker.state === 'activated') resolve();
		};
		worker.addEventListener('statechange', look);
		look();
	});

/**
 * Says in `line` what its `data-ready` holds, once the worker of this site has all files and says so.
 * @param script the address of a built script: in an edition it is not of the site that is kept
 */
export async function sayReady(line: HTMLElement, script: string): Promise<void> {
	const { serviceWorker } = navigator as Partial<Navigator>;
	if (!serviceWorker || self !== top) return;
	const { active, scope } = await serviceWorker.ready;
	if (!active || !script.startsWith(`${scope}_app/`)) return;
	await activated(active);
	const { port1, port2 } = new MessageChannel();
	port1.addEventListener('message', ({ data }) => {
		if (data === true) line.textContent = line.dataset['ready'] ?? '';
	});
	port1.start();
	active.postMessage('whole?', [port2]);
}
