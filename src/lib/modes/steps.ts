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
}
