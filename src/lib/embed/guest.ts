/** A page of the site opens beside the host's, never in the frame and never in the host's place. */
export function openBeside(page: Document): void {
	const aim = ({ target }: Event) => {
		const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
		if (!link || link.getAttribute('href')?.startsWith('#')) return;
		link.target = '_blank';
		link.rel = 'noopener';
	};
	page.addEventListener('click', aim, true);
	page.addEventListener('auxclick', aim, true);
}

/** Links within the page lead there without a step more for the reader to go back on the host's page. */
export function leaveNoTrace(page: Document): void {
	page.addEventListener('click', (event) => {
		const { target, defaultPrevented, button, ctrlKey, metaKey, shiftKey } = event;
		if (defaultPrevented || button || ctrlKey || metaKey || shiftKey) return;
		const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
		if (!link) return;
		event.preventDefault();
		page.location.replace(link.hash);
	});
}

/** Takes out what would be remembered: in a foreign frame nothing is. */
export function forget(page: Document): void {
	page.getElementById('views')?.remove();
	for (const button of page.querySelectorAll('[popovertarget="views"]')) button.remove();
	for (const link of page.querySelectorAll('[data-choose]')) link.removeAttribute('data-choose');
}

/** Wheel and touch pass over the frame; what is taller than it scrolls once the reader has come in. */
export function enterFirst({ documentElement: root }: Document): void {
	const enter = () => (root.dataset['entered'] = '');
	const leave = () => delete root.dataset['entered'];
	addEventListener('pointerdown', enter);
	addEventListener('focusin', enter);
	addEventListener('blur', leave);
	root.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && leave());
}
