import { above, make, ofPage } from './page';

/** What scrolls the story on the host's page: the window, or a box of the host's own. */
export type Scroller = Element | undefined;

/** How the frame is kept in sight while the reader scrolls through the story. */
export interface Hold {
	/** `whole`: it cannot be kept in sight, so the story unrolls. */
	readonly by: 'sticky' | 'fixed' | 'whole';
	readonly scroller: Scroller;
}

/** Whether an element is a box that `position: sticky` sticks to, scrolled or not. */
function holdsSticky(element: Element): boolean {
	const { overflowX, overflowY } = getComputedStyle(element);
	return [overflowX, overflowY].some((value) => /auto|scroll|hidden|overlay/.test(value));
}

/** Whether an element's overflow is that of the window. */
function isWindows(element: Element): boolean {
	const root = ofPage('documentElement');
	if (element === root) return true;
	return element === ofPage('body') && getComputedStyle(root).overflow === 'visible';
}

const scrolls = (element: Element): boolean =>
	/auto|scroll|overlay/.test(getComputedStyle(element).overflowY) &&
	element.scrollHeight > element.clientHeight + 1;

/** How a frame can be held where nothing sticks: `fixed` must mean the window, not a transformed ancestor. Tries it. */
function withoutSticky(box: HTMLElement): 'fixed' | 'whole' {
	const trial = make('div');
	trial.style.cssText = 'position:fixed;inset:0;visibility:hidden';
	box.append(trial);
	const { top, height } = trial.getBoundingClientRect();
	trial.remove();
	return Math.abs(top) < 1 && Math.abs(height - innerHeight) < 32 ? 'fixed' : 'whole';
}

/** Finds out how a frame in this box can be kept in sight. */
export function holdOf(box: HTMLElement): Hold {
	let clipped = false;
	for (let up = above(box); up && !isWindows(up); up = above(up)) {
		if (!holdsSticky(up)) continue;
		if (scrolls(up)) return { by: clipped ? withoutSticky(box) : 'sticky', scroller: up };
		clipped = true;
	}
	return { by: clipped ? withoutSticky(box) : 'sticky', scroller: undefined };
}

/** Where the scroller's view lies in the window, in pixels. */
export function portOf(scroller: Scroller): { readonly top: number; readonly height: number } {
	if (!scroller) return { top: 0, height: innerHeight };
	return { top: scroller.getBoundingClientRect().top + scroller.clientTop, height: scroller.clientHeight };
}

/** Scrolls at once, whatever the host's style says of smoothness. */
export const scrollHost = (scroller: Scroller, by: number): void =>
	(scroller ?? window).scrollBy({ top: by, behavior: 'instant' as ScrollBehavior });

/** Lets a box change its height; what the reader sees below it stays where it is. */
export function keepingPlace(box: Element, scroller: Scroller, change: () => void): void {
	const anchor = (scroller ?? ofPage('documentElement')) as HTMLElement;
	const before = box.getBoundingClientRect().bottom;
	const over = before <= portOf(scroller).top;
	const { overflowAnchor } = anchor.style;
	// else the browser may correct it, too
	if (over) anchor.style.overflowAnchor = 'none';
	change();
	if (!over) return;
	scrollHost(scroller, box.getBoundingClientRect().bottom - before);
	requestAnimationFrame(() => requestAnimationFrame(() => (anchor.style.overflowAnchor = overflowAnchor)));
}

/** Lets a box change its height where the browser has put the reader back: how far the page is scrolled stays as it is. */
export function keepingScroll(scroller: Scroller, change: () => void): void {
	const place = () => scroller?.scrollTop ?? scrollY;
	const before = place();
	change();
	scrollHost(scroller, before - place());
}
