import type { Cursor } from '../../story/cursor.svelte';
import type { PageStep } from './page-step';

const stops = 'a[href], button:not(:disabled), input:not(:disabled), summary, [tabindex="0"]';

const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
const seenIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>(stops)].filter(isSeen);

/**
 * Lets the Tab key go from the reader's step to the figure beside it, and on to the next step. The figure is pinned, one for
 * all steps, and stands before them in the page: without this its tools are as far from a step as all that stands between.
 */
export function keepTools(page: Document, cursor: Cursor<PageStep>): void {
	const stage = page.querySelector<HTMLElement>('.stage');
	const story = page.querySelector<HTMLElement>('.steps');
	if (!stage || !story) return;

	/** Where Tab leads from an element, if not to what comes next in the page. */
	function nextStop(from: Element | null, back: boolean): HTMLElement | undefined {
		const { element } = cursor.step;
		const figure = seenIn(stage!);
		const inStep = seenIn(element);
		const all = seenIn(page).filter((one) => !stage!.contains(one));
		const follows = (one: Element) => element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
		const before = inStep.at(-1) ?? all.findLast((one) => !follows(one));
		const after = all.find((one) => follows(one) && !element.contains(one));
		const first = all.find((one) => story!.contains(one));
		const above = first && all[all.indexOf(first) - 1];
		if (from === page.body) {
			// nobody has the focus, and the reader is in the story: it is taken up where they are
			const { top, bottom } = element.getBoundingClientRect();
			return !back && scrollY && top < innerHeight && bottom > 0 ? (inStep[0] ?? figure[0]) : undefined;
		}
		if (back) {
			if (from === figure[0]) return before;
			if (from === after) return figure.at(-1);
			return from === first ? above : undefined;
		}
		if (from === before) return figure[0];
		if (from === figure.at(-1)) return after;
		return from === above ? first : undefined;
	}

	page.addEventListener('keydown', (event) => {
		const modified = event.altKey || event.ctrlKey || event.metaKey;
		if (event.key !== 'Tab' || modified || event.defaultPrevented || !isSeen(stage)) return;
		if (page.querySelector('dialog[open], :popover-open')) return;
		const stop = nextStop(page.activeElement, event.shiftKey);
		if (!stop) return;
		event.preventDefault();
		// the figure is in sight already
		stop.focus({ preventScroll: stage.contains(stop) });
	});
}
