import type { Cursor } from '../../story/cursor.svelte';
import { clicked } from './clicked';
import type { Asked, PageStep } from './page-step';

/** The mark that a phrase of the prose names now, if any. */
class Named {
	now: Asked | undefined = $state.raw();
}

/** Lets phrases that name a mark light it up, by pointer and focus, and show it in words when they are chosen. */
export function lightPhrases(page: Document, cursor: Cursor<PageStep>): Named {
	const named = new Named();
	const phraseOf = (event: Event) =>
		event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.phrase') : null;
	const isCurrent = (phrase: Element) => cursor.step.element.contains(phrase);

	function light(event: Event) {
		const phrase = phraseOf(event);
		if (phrase && isCurrent(phrase)) named.now = { key: phrase.dataset['names'] ?? '', open: false };
	}
	function dim(event: Event) {
		if (phraseOf(event) && !named.now?.open) named.now = undefined;
	}
	for (const type of ['pointerover', 'focusin']) page.addEventListener(type, light);
	for (const type of ['pointerout', 'focusout']) page.addEventListener(type, dim);
	page.addEventListener('click', (event) => {
		const phrase = clicked(event, 'a.phrase');
		if (!phrase || !isCurrent(phrase)) return;
		event.preventDefault();
		named.now = { key: phrase.dataset['names'] ?? '', open: true };
	});
	return named;
}
