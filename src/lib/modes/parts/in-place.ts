/** What a link to a note or a term shows when it is opened in place. */
interface Target {
	readonly html: string;
	readonly href: string;
}

function targetOf(link: HTMLAnchorElement): Target | undefined {
	const href = link.getAttribute('href') ?? '';
	const element = document.getElementById(href.slice(1));
	const words = element?.querySelector('[data-words]') ?? element;
	return words ? { html: words.innerHTML, href } : undefined;
}

/** Puts the box under the link (over it, if there is more room), inside the window. */
function place(box: HTMLElement, link: HTMLElement): void {
	const gap = 8;
	const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
	const { offsetWidth: width, offsetHeight: height } = box;
	const { clientWidth, clientHeight } = document.documentElement;
	const left = Math.min(Math.max(gap, at.left + at.width / 2 - width / 2), clientWidth - width - gap);
	const below = at.bottom + gap;
	const top =
		below + height > clientHeight - gap && at.top > clientHeight / 2
			? Math.max(gap, at.top - height - gap)
			: below;
	box.style.insetInlineStart = `${left}px`;
	box.style.insetBlockStart = `${top}px`;
}

/**
 * Notes and terms open where they stand, in one native popover; Escape and a click elsewhere close it.
 * Where there are no popovers the links lead to the notes and the glossary, as they do without a script.
 */
export function openInPlace(page: Document): void {
	const box = page.getElementById('in-place');
	const words = box?.querySelector<HTMLElement>('[data-words]');
	const more = box?.querySelector<HTMLAnchorElement>('a[data-more]');
	if (!box || !words || !more || typeof box.showPopover !== 'function') return;

	let opener: HTMLElement | undefined;

	page.addEventListener('click', (event) => {
		if (
			!(event.target instanceof Element) ||
			event.defaultPrevented ||
			event.ctrlKey ||
			event.metaKey ||
			event.shiftKey
		)
			return;
		const link = event.target.closest<HTMLAnchorElement>(
			'.steps a[role="doc-noteref"], .prose a[role="doc-noteref"], a.term'
		);
		const target = link && targetOf(link);
		if (!link || !target) return;
		event.preventDefault();
		words.innerHTML = target.html.replace(/ id="[^"]*"/g, '');
		more.href = target.href;
		more.textContent = (link.classList.contains('term') ? more.dataset['term'] : more.dataset['note']) ?? '';
		opener = link;
		box.showPopover();
		place(box, link);
		box.focus({ preventScroll: true });
	});

	more.addEventListener('click', () => box.hidePopover());
	box.addEventListener('toggle', (event) => {
		const closed = event instanceof ToggleEvent && event.newState === 'closed';
		if (
			closed &&
			page.activeElement !== opener &&
			(page.activeElement === page.body || box.contains(page.activeElement))
		) {
			opener?.focus({ preventScroll: true });
		}
	});
}
