import type { View } from '../../domain/view';

/** A screen as the page holds it: nothing of it is shipped twice. */
export interface PageScreen {
	readonly id: string;
	/** Ids of steps that were folded into it. */
	readonly formerly: readonly string[];
	readonly element: HTMLElement;
	readonly title: string;
	/** All its words, to be looked through. */
	readonly words: string;
	readonly sentence: string;
	readonly address: string;
	/** Whether Next does not run past it, and whether T shows an answer. */
	readonly holds: boolean;
	readonly answers: boolean;
	/** Where there is a figure. */
	readonly view: View | undefined;
	readonly label: string;
	/** The picture drawn at build, should the drawing code not arrive. */
	readonly picture: string;
}

/** The screens of the page, in order. */
export const pageScreens = (page: Document): readonly PageScreen[] =>
	[...page.querySelectorAll<HTMLElement>('[data-screen]')].map((element) => {
		const figure = element.querySelector<HTMLElement>('[data-figure]');
		const graphic = figure?.querySelector('.graphic');
		const said = (selector: string) => element.querySelector(selector)?.textContent.trim() ?? '';
		return {
			id: element.id,
			formerly: element.dataset['formerly']?.split(' ') ?? [],
			element,
			title: said('h2 a').replace(/^\d+\s+/, ''),
			words: said('.screen-words'),
			sentence: said('.screen-body'),
			address: element.dataset['address'] ?? '',
			holds: 'holds' in element.dataset,
			answers: element.dataset['screen'] === 'quiz',
			view: figure ? (JSON.parse(figure.dataset['view'] ?? '') as View) : undefined,
			label: graphic?.getAttribute('aria-label') ?? '',
			get picture() {
				return graphic?.innerHTML ?? '';
			}
		};
	});

/**
 * The index of the screen that a fragment names: its own id, one that was folded into it, or that of a chapter's head
 * in the story; -1 if none.
 */
export function screenAt(
	screens: readonly (Pick<PageScreen, 'id'> & Partial<Pick<PageScreen, 'formerly'>>)[],
	hash: string
): number {
	try {
		const id = decodeURIComponent(hash.slice(1)).replace(/^(chapter-.+)-head$/, '$1');
		return screens.findIndex((screen) => screen.id === id || screen.formerly?.includes(id));
	} catch {
		// an address that is not well formed names no screen
		return -1;
	}
}
