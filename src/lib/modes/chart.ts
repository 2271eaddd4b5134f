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

/** How long a host's script may take to give the chart its height, in milliseconds. */
const patience = 1000;

/** Marks a chart whose host gives it too little room, so that nobody takes what is seen for all of it. */
function markCut(page: Document): void {
	const root = page.documentElement;
	const isCut = () => root.getBoundingClientRect().height > innerHeight + 8;
	let waits: ReturnType<typeof setTimeout> | undefined;
	const mark = () => {
		clearTimeout(waits);
		if (isCut()) waits = setTimeout(() => (root.dataset['cut'] = ''), patience);
		else delete root.dataset['cut'];
	};
	new ResizeObserver(mark).observe(root);
	addEventListener('resize', mark);
}

/** Brings an embedded chart to life: a way through its points, and word to the page around it of how high it is. */
export function startChart(page: Document): void {
	if (parent !== self) {
		page.documentElement.dataset['framed'] = '';
		enterFirst(page);
		markCut(page);
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
