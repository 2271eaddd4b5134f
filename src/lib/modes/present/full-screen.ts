/** Keeps the display awake while the page is in full screen, where the browser can. */
export function keepAwake(page: Document): void {
	let lock: WakeLockSentinel | undefined;
	async function follow() {
		const wanted = Boolean(page.fullscreenElement) && page.visibilityState === 'visible';
		try {
			if (wanted) lock = await navigator.wakeLock.request('screen');
			else await lock?.release();
		} catch {
			// not there, not allowed, or low on power: the display's own settings hold
		}
	}
	page.addEventListener('fullscreenchange', () => void follow());
	page.addEventListener('visibilitychange', () => void follow());
}

/** Full screen on, or with `stay` not off again. Some browsers have none, or refuse. */
export function fullScreen(page: Document, stay: boolean): void {
	if (!page.fullscreenEnabled) return;
	if (!page.fullscreenElement) void page.documentElement.requestFullscreen().catch(() => undefined);
	else if (!stay) void page.exitFullscreen().catch(() => undefined);
}
