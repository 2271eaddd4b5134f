/** Keeps movement off where the reader switched it off in the story. For pages that no script before the first paint serves. */
export function keepStill(page: Document): void {
	try {
		if (localStorage.getItem('motion') === 'off') page.documentElement.dataset['motion'] = 'off';
	} catch {
		// storage is not allowed: nothing was remembered
	}
}
