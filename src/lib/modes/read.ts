import { mount } from 'svelte';
import type { FigureData } from '../domain/dataset';
import { onstep } from '../scroll/onstep';
import { Cursor } from '../story/cursor.svelte';
import Stage from './parts/Stage.svelte';
import { openInPlace } from './parts/in-place';
import { pageSteps } from './parts/page-step';
import { follow } from './parts/follow.svelte';
import { lightPhrases } from './parts/phrases.svelte';
import { offerAsks } from './parts/offer-asks';
import { offerLevels } from './parts/offer-levels';
import { offerTools } from './parts/offer-tools';
import { keepTools } from './parts/tab-order';
import { modeOf, offerViews } from './parts/views';
import { waitForSteps } from './parts/wait-for-steps';

/**
 * Where the line lies at which a step is current: mid-window where the figure stands beside the text,
 * lower where the figure is pinned above it. A share of the window's height.
 */
function readingLine(page: Document): () => 0.5 | 0.7 {
	const beside = page.defaultView?.matchMedia('(min-width: 64rem)');
	return () => (beside?.matches ? 0.5 : 0.7);
}

/** Brings the story's page to life: the pinned figure, the rail, notes in place. The prose is left as it is. */
export function startStory(page: Document): void {
	// these need no figure
	openInPlace(page);
	offerAsks(page);
	const data = page.getElementById('figure-data')?.textContent;
	const stage = page.querySelector<HTMLElement>('[data-island="stage"]');
	const story = page.querySelector<HTMLElement>('.steps');
	if (!data || !stage || !story) return;
	// without these no scroll can be followed: each step keeps its picture
	if (!('IntersectionObserver' in window && 'ResizeObserver' in window)) {
		delete page.documentElement.dataset['live'];
		return;
	}

	const datasets = JSON.parse(data) as FigureData;
	const steps = pageSteps(story);
	const cursor = new Cursor(steps);
	const scrolled = () => modeOf(page) === 'scroll';

	// the pinned figure is drawn aside and put in place whole: if it cannot be drawn, the page stays as it was
	const fresh = page.createElement('div');
	const line = readingLine(page);
	onstep((index) => scrolled() && cursor.goto(index), { step: '[data-step]', line })(story);
	const named = lightPhrases(page, cursor);
	mount(Stage, {
		target: fresh,
		props: {
			cursor,
			steps,
			datasets,
			get asked() {
				return named.now;
			}
		}
	});
	stage.replaceChildren(...fresh.childNodes);
	page.documentElement.dataset['drawn'] = '';

	follow(cursor, page);
	waitForSteps(page, stage, line);
	keepTools(page, cursor);
	offerTools(page);

	/** The code for reading step by step comes when it is wanted; without it the story scrolls. */
	let stepByStep: Promise<void> | undefined;
	const loadSteps = () =>
		(stepByStep ??= import('./steps.svelte').then(
			({ startSteps }) => startSteps(page, cursor, steps),
			() => {
				stepByStep = undefined;
				page.documentElement.dataset['mode'] = 'scroll';
			}
		));
	if (!scrolled()) void loadSteps();
	offerViews(page, {
		step: () => cursor.step.id,
		change: (mode) => {
			const { element } = cursor.step;
			if (mode === 'steps') void loadSteps().then(() => page.querySelector('.story')?.scrollIntoView());
			else element.scrollIntoView({ block: 'center' });
		}
	});
	offerLevels(page, line);
}
