import { mount } from 'svelte';
import type { FigureData } from '../domain/dataset';
import { onstep } from '../scroll/onstep';
import { Cursor } from '../story/cursor.svelte';
import Stage from './parts/Stage.svelte';
import { openInPlace } from './parts/in-place';
import { pageSteps } from './parts/page-step';
import { follow } from './parts/follow.svelte';

/**
 * Where the line lies at which a step is current: mid-window where the figure stands beside the text,
 * lower where the figure is pinned above it. A share of the window's height.
 */
const readingLine = () => (matchMedia('(min-width: 64rem)').matches ? 0.5 : 0.7);

/** Brings the story's page to life: the pinned figure, the rail, notes in place. The prose is left as it is. */
export function startStory(page: Document): void {
	const data = page.getElementById('figure-data')?.textContent;
	const stage = page.querySelector<HTMLElement>('[data-island="stage"]');
	const story = page.querySelector<HTMLElement>('.steps');
	if (!data || !stage || !story) return;

	const datasets = JSON.parse(data) as FigureData;
	const steps = pageSteps(story);
	const cursor = new Cursor(steps);

	// the pinned figure is drawn aside and put in place whole: if it cannot be drawn, the page stays as it was
	const fresh = page.createElement('div');
	onstep(cursor.goto, { step: '[data-step]', line: readingLine })(story);
	mount(Stage, { target: fresh, props: { cursor, steps, datasets } });
	stage.replaceChildren(...fresh.childNodes);
	page.documentElement.dataset['drawn'] = '';

	follow(cursor, page);
	openInPlace(page);
}
