/** What the device alone keeps: the step at which its reader left the story. */
const key = 'at';

/**
 * Keeps the step at which the reader leaves; a story read to its end is forgotten. On a later visit the first screen leads
 * back there, and can forget it: `data-back` on `<html>`, set before the first paint, makes room for that.
 */
export function comeBack(page: Document): void {
	// in a frame nothing is remembered
	if (self !== top) return;
	const root = page.documentElement;
	const steps = [...page.querySelectorAll<HTMLElement>('[data-step]')];

	/** What storage does may be refused; then nothing is remembered. */
	function tried<T>(use: () => T): T | undefined {
		try {
			return use();
		} catch {
			return undefined;
		}
	}

	page.addEventListener('visibilitychange', () => {
		const at = steps.findIndex((step) => step.ariaCurrent);
		// at the first nobody has begun to read
		if (page.visibilityState === 'visible' || at < 1) return;
		if (at === steps.length - 1) tried(() => localStorage.removeItem(key));
		else tried(() => localStorage.setItem(key, steps[at]!.id));
	});

	const link = page.querySelector<HTMLAnchorElement>('a[data-go-on]');
	const forget = page.querySelector('[data-forget]');
	if (!('back' in root.dataset) || !link || !forget) return;
	const id = tried(() => localStorage.getItem(key));
	const step = steps.find((one) => one.id === id);
	if (!step) {
		delete root.dataset['back'];
		return;
	}
	link.hash = step.id;
	link.textContent = (link.dataset['goOn'] ?? '').replace('{n}', String(Number(step.dataset['chapter']) + 1));
	forget.addEventListener('click', () => {
		tried(() => localStorage.removeItem(key));
		delete root.dataset['back'];
		page.querySelector<HTMLElement>('[data-go-on] ~ .button')?.focus();
	});
}
