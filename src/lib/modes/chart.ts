import { mount } from 'svelte';
import { tellHost, tellWhereTo } from '../embed/child';
import { enterFirst } from '../embed/guest';
import Points from './parts/Points.svelte';

/** Keeps the drawing as high as it is while the table opens below it. */
function keepDrawing(page: Document): void {
	const chart = page.querySelector<HTMLElement>('.chart');
	const width = () => chart?.clientWidth;
	let kept: number | undefined;
	page.querySelector('.chart-ways summary')?.addEventListener('click', () => {
		const high = [...page.querySelectorAll('.graphic')].map((one) => one.getBoundingClientRect().height);
		chart?.style.setProperty('--kept', `${Math.max(...high)}px`);
		kept = width();
	});
	addEventListener('resize', () => {
		if (width() !== kept) chart?.style.removeProperty('--kept');
	});
}

/** Brings an embedded chart to life: a way through its points, and word to the page around it of how high it is. */
export function startChart(page: Document): void {
	if (parent !== self) {
		page.documentElement.dataset['framed'] = '';
		enterFirst(page);
	}
	tellHost(page);
	tellWhereTo(page);
	keepDrawing(page);
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
