/** The link that a click is to follow here: none if it is to open elsewhere, or was answered already. */
export function clicked(event: MouseEvent, selector: string): HTMLAnchorElement | null {
	const { target, defaultPrevented, ctrlKey, metaKey, shiftKey } = event;
	if (!(target instanceof Element) || defaultPrevented || ctrlKey || metaKey || shiftKey) return null;
	return target.closest<HTMLAnchorElement>(selector);
}
