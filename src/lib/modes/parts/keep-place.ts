/**
 * Changes the page so that the reader's place stays where it is: the point of the step that lies at the reading line
 * lies there afterwards, so the step stays the current one however long it has become.
 */
export function keepPlace(
	page: Document,
	step: Element | null,
	line: () => number,
	change: () => void
): void {
	const root = page.documentElement;
	if (!step || root.dataset['mode'] !== 'scroll') {
		change();
		return;
	}
	const before = step.getBoundingClientRect();
	const share = Math.min(1, Math.max(0, (innerHeight * line() - before.top) / before.height));
	// the browser's own anchoring would move the page a second time
	root.style.overflowAnchor = 'none';
	change();
	const after = step.getBoundingClientRect();
	const moved = after.top + share * after.height - (before.top + share * before.height);
	scrollBy({ top: moved, behavior: 'instant' });
	requestAnimationFrame(() => root.style.removeProperty('overflow-anchor'));
}
