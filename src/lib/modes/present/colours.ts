const themes = ['light', 'dark', 'mono'] as const;

/** How bright the room is; in `mono` nothing is told by colour. */
export type Theme = (typeof themes)[number];

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

const key = 'present-colours';

/** The colours chosen last, or those that the system asks for. */
export function coloursKept(): Theme {
	try {
		const kept = localStorage.getItem(key);
		if (isTheme(kept)) return kept;
	} catch {
		// nothing can be kept
	}
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The colours after these. */
export const coloursAfter = (theme: Theme): Theme => themes[(themes.indexOf(theme) + 1) % themes.length]!;

/** Puts colours on the page and keeps them for the next visit. */
export function showColours(page: Document, theme: Theme): void {
	page.documentElement.dataset['theme'] = theme;
	try {
		localStorage.setItem(key, theme);
	} catch {
		// then they hold for this visit
	}
}
