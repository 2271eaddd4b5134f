import { tell } from './child';
import { onPaper } from './protocol';

/** The keys that scroll, and how far: a share of the window, or all the way. */
const moves: Readonly<Record<string, number>> = {
	ArrowDown: 0.06,
	ArrowUp: -0.06,
	PageDown: 0.9,
	PageUp: -0.9,
	Home: -1e6,
	End: 1e6
};

const controls = 'input, select, textarea, button, a, summary, dialog, [popover], [tabindex="0"]';

/** How far a key would scroll, as a share of the window; undefined if it would not. */
function moveOf(event: KeyboardEvent): number | undefined {
	const { key, target, shiftKey } = event;
	if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
	const onControl = target instanceof Element && target.closest(controls) !== null;
	if (key === ' ') return onControl ? undefined : shiftKey ? -0.9 : 0.9;
	return key.startsWith('Arrow') && onControl ? undefined : moves[key];
}

/**
 * Scrolls the page's own document as its host's page is scrolled, and tells the host where the reader
 * went by key, link or search, so that both stay together.
 * @param on whether it does so now
 * @returns a function that puts the document where the host says, in CSS pixels
 */
export function mirror(page: Document, on: () => boolean): (y: number) => void {
	/** Where the document was last put; undefined until it was. */
	let put: number | undefined;

	addEventListener(
		'scroll',
		() => {
			if (put === undefined || !on() || onPaper() || Math.abs(scrollY - put) < 2) return;
			put = scrollY;
			tell({ t: 'scroll', y: scrollY });
		},
		{ passive: true }
	);
	matchMedia('print').addEventListener('change', () => put !== undefined && on() && go(put));
	addEventListener('keydown', (event) => {
		const move = moveOf(event);
		if (move === undefined || !on()) return;
		event.preventDefault();
		const end = page.documentElement.scrollHeight;
		tell({ t: 'scroll', y: Math.min(scrollY + move * innerHeight, end) });
	});

	function go(y: number): void {
		scrollTo({ top: y, behavior: 'instant' as ScrollBehavior });
		if (!onPaper()) put = scrollY;
	}
	return go;
}
