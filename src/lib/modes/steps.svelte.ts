import { mount } from 'svelte';
import type { Cursor } from '../story/cursor.svelte';
import StepBar from './parts/StepBar.svelte';
import type { PageStep } from './parts/page-step';

/** The index of the step that a fragment leads into: a step, something in one, or a chapter; -1 if none. */
function indexOf(steps: readonly PageStep[], page: Document, hash: string): number {
	const target = page.getElementById(decodeURIComponent(hash.slice(1)));
	const element = target?.closest('[data-step]') ?? target?.closest('.chapter')?.querySelector('[data-step]');
	return steps.findIndex((step) => step.element === element);
}

/**
 * Folds away what is not the reader's step in a way that the browser can look into: a word that is looked for opens its step.
 * Where it cannot, the style sheet hides the steps.
 */
function foldAway(page: Document, cursor: Cursor<PageStep>, steps: readonly PageStep[]): void {
	if (!('onbeforematch' in page.body)) return;
	const parts = steps.map(({ element }) => {
		const head = element.previousElementSibling;
		return head?.matches('.chapter-head') ? [head, element] : [element];
	});
	function fold() {
		const one = page.documentElement.dataset['mode'] === 'steps';
		parts.forEach((part, at) => {
			for (const element of part)
				if (one && at !== cursor.index) element.setAttribute('hidden', 'until-found');
				else element.removeAttribute('hidden');
		});
	}
	$effect.root(() => {
		$effect(fold);
	});
	new MutationObserver(fold).observe(page.documentElement, { attributeFilter: ['data-mode'] });
	page.addEventListener('beforematch', ({ target }) => {
		const at = parts.findIndex((part) => part.some((element) => element.contains(target as Node)));
		if (at >= 0) cursor.goto(at);
	});
}

/** Step by step: one step at a time, moved by buttons and keys. Loaded when it is first chosen. */
export function startSteps(page: Document, cursor: Cursor<PageStep>, steps: readonly PageStep[]): void {
	const found = page.querySelector<HTMLElement>('.story');
	if (!found) return;
	const story = found;
	const words = story.dataset;
	/** To the story's top in this window alone: `scrollIntoView` would scroll a page that frames this one, too. */
	function top() {
		const room =
			(parseFloat(getComputedStyle(story).scrollMarginTop) || 0) +
			(parseFloat(getComputedStyle(page.documentElement).scrollPaddingTop) || 0);
		const by = story.getBoundingClientRect().top - room;
		scrollBy({ top: by, behavior: 'instant' as ScrollBehavior });
	}

	function follow() {
		if (page.documentElement.dataset['mode'] !== 'steps') return;
		let index: number;
		try {
			index = indexOf(steps, page, location.hash);
		} catch {
			// an address that is not well formed names no step
			return;
		}
		if (index < 0) return;
		cursor.goto(index);
		top();
	}

	mount(StepBar, {
		target: story,
		props: {
			cursor,
			moved: top,
			words: {
				previous: words['previous'] ?? '',
				next: words['next'] ?? '',
				of: words['of'] ?? ''
			}
		}
	});
	addEventListener('hashchange', follow);
	follow();
	foldAway(page, cursor, steps);
}
