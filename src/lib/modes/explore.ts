import { mount } from 'svelte';
import type { FigureData } from '../domain/dataset';
import type { FigureId } from '../domain/view';
import type { SourceTable } from '../domain/works';
import type { Graphic } from '../figures/figure';
import { graphics } from '../figures/graphics';
import { explore } from '../i18n/messages/explore';
import Explore from './explore/Explore.svelte';

const tableIn = (page: Document, id: string): unknown =>
	JSON.parse(page.getElementById(id)?.textContent ?? '');

/**
 * Brings a figure's page to life: its controls, and the drawing that follows them. If that fails the picture stays.
 * All drawings come at once: fetched one by one, what they share with their words would cut the story's own files up.
 */
export function startExploring(page: Document): void {
	const place = page.querySelector<HTMLElement>('[data-island="explore"]');
	if (!place) return;
	const before = [...place.childNodes];
	const { explores: figure = '', works = '', sourcesWord = '' } = place.dataset;
	try {
		place.replaceChildren();
		mount(Explore, {
			target: place,
			props: {
				figure: figure as FigureId,
				datasets: tableIn(page, 'figure-data') as FigureData,
				drawing: graphics[figure as FigureId] as Graphic<FigureId>,
				sources: tableIn(page, 'source-table') as SourceTable,
				sourcesWord,
				works,
				words: explore
			}
		});
		page.documentElement.dataset['drawn'] = '';
	} catch (error) {
		console.error('The figure cannot be explored', error);
		place.replaceChildren(...before);
	}
}
