import { mount } from 'svelte';
import { tellHost } from '../embed/child';
import { enterFirst } from '../embed/guest';
import Points from './parts/Points.svelte';

/** Brings an embedded chart to life: a way through its points, and word to the page around it of how high it is. */
export function startChart(page: Document): void {
	if (parent !== self) {
		page.documentElement.dataset['framed'] = '';
		enterFirst(page);
	}
	tellHost(page);
	const figure = page.querySelector<HTMLElement>('.chart [data-points]');
	const table = page.querySelector('[data-table]');
	if (!figure || !table) return;
	// one drawing is seen at a time, the others are not in the way of anybody
	for (const graphic of figure.querySelectorAll<HTMLElement>('.graphic'))
		mount(Points, {
			target: graphic,
			props: { graphic, table, words: { points: figure.dataset['points'] ?? '' } }
		});
}
