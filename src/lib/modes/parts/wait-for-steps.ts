/** Between which heights of the window an opener is read, in per cent: beside the figure, and where that is above the text. */
const band = { beside: [25, 80], above: [47, 90] } as const;

/**
 * Marks the stage while a chapter's opener is read, so that no figure stands beside it: from when it has well come in
 * until its words have gone and the chapter's first step is there.
 * @param line where a step is current, as a share of the window's height: lower where the figure is above the text
 */
export function waitForSteps(page: Document, stage: HTMLElement, line: () => number): void {
	const heads = page.querySelectorAll('.chapter-head');
	const open = new Set<Element>();
	let watcher: IntersectionObserver | undefined;
	let watched: number | undefined;
	function watch() {
		const at = line();
		if (at === watched) return;
		watched = at;
		watcher?.disconnect();
		open.clear();
		const [top, bottom] = at > 0.5 ? band.above : band.beside;
		const margin = `${-top}% 0px ${bottom - 100}% 0px`;
		watcher = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries)
					if (isIntersecting) open.add(target);
					else open.delete(target);
				stage.toggleAttribute('data-waits', open.size > 0);
			},
			{ root: page, rootMargin: margin }
		);
		for (const head of heads) watcher.observe(head);
	}
	watch();
	page.defaultView?.addEventListener('resize', watch);
}
