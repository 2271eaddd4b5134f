import { cardOf, nearClaims } from './claim-cards';
import { clicked } from './clicked';

/** What a link to a note or a term shows when it is opened in place. */
function wordsOf(link: HTMLAnchorElement): string | undefined {
	const element = document.getElementById(link.hash.slice(1));
	const words = element?.querySelector('[data-words]') ?? element;
	return words?.innerHTML.replace(/ id="[^"]*"/g, '');
}

/** Puts the box under the link or over it, where there is more room, and never on it. It goes with the page. */
function place(box: HTMLElement, link: HTMLElement): void {
	const gap = 8;
	const at = link.getBoundingClientRect();
	const { clientWidth, clientHeight } = document.documentElement;
	const [above, below] = [at.top - 2 * gap, clientHeight - at.bottom - 2 * gap];
	const { style } = box;
	style.maxBlockSize = '';
	const { offsetWidth: width, offsetHeight: wanted } = box;
	const under = wanted <= below || above <= below;
	const height = Math.min(wanted, under ? below : above);
	const left = Math.min(Math.max(gap, at.left + at.width / 2 - width / 2), clientWidth - width - gap);
	style.maxBlockSize = `${height}px`;
	style.left = `${left + scrollX}px`;
	style.top = `${(under ? at.bottom + gap : at.top - gap - height) + scrollY}px`;
}

/** Which kind of link this is: what the way on from the box is called by. */
const kindOf = ({ classList }: Element): 'row' | 'term' | 'note' =>
	classList.contains('claim-link') ? 'row' : classList.contains('term') ? 'term' : 'note';

/**
 * Notes, terms and what numbers rest on open where they stand, in one native popover; Escape and a click elsewhere
 * close it. Where there are no popovers the links lead to the notes, the glossary and the data, as without a script.
 */
export function openInPlace(page: Document): void {
	const box = page.getElementById('in-place');
	const words = box?.querySelector<HTMLElement>('[data-words]');
	const more = box?.querySelector<HTMLAnchorElement>('a[data-more]');
	if (!box || !words || !more || typeof box.showPopover !== 'function') return;

	let opener: HTMLElement | undefined;

	const open = (link: HTMLAnchorElement, html: string) => {
		words.innerHTML = html;
		more.href = link.href;
		more.textContent = more.dataset[kindOf(link)] ?? '';
		box.togglePopover(true);
		box.scrollTop = 0;
		place(box, link);
		box.focus({ preventScroll: true });
	};

	page.addEventListener('click', (event) => {
		const link = clicked(
			event,
			'.steps a[role="doc-noteref"], .prose a[role="doc-noteref"], a.term, a.claim-link'
		);
		if (!link || box.contains(link)) return;
		if (kindOf(link) === 'row') {
			event.preventDefault();
			opener = link;
			// a number chosen meanwhile comes first; without its card the link is followed, but not into nothing
			cardOf(link).then(
				(card) => opener === link && open(link, card),
				() => {
					if (opener !== link) return;
					if (navigator.onLine) location.assign(link.href);
					else open(link, more.dataset['offline'] ?? '');
				}
			);
			return;
		}
		const html = wordsOf(link);
		if (html === undefined) return;
		event.preventDefault();
		opener = link;
		open(link, html);
	});

	nearClaims(page);
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
