import type { View } from '../../domain/view';

/** A mark that a phrase in the prose names: lit, and put in words when `open`. */
export interface Asked {
	readonly key: string;
	readonly open: boolean;
}

/** A step as the page already holds it: the running figure takes its caption from there, so nothing is shipped twice. */
export interface PageStep {
	readonly id: string;
	readonly element: HTMLElement;
	readonly view: View;
	/** Our own HTML, made at build. */
	readonly head: string;
	readonly foot: string;
	readonly label: string;
	readonly title: string;
	/** What the picture shows, in a sentence. */
	readonly shows: string;
	/** The address of its table, absolute. */
	readonly table: string;
	readonly words: { readonly points: string };
	/** The picture drawn at build, should the drawing code not arrive. */
	readonly picture: string;
}

/**
 * The steps of the page, in order, each read when it is first asked for.
 * @throws Error if a step has no picture: the build makes one for each
 */
export function pageSteps(root: ParentNode): readonly PageStep[] {
	return [...root.querySelectorAll<HTMLElement>('[data-step]')].map((element) => {
		const figure = element.querySelector<HTMLElement>('[data-figure]');
		if (!figure) throw new Error(`The step ${element.id} has no picture`);
		let view: View | undefined;
		const html = (selector: string) => figure.querySelector(selector)?.innerHTML ?? '';
		return {
			id: element.id,
			element,
			get view() {
				return (view ??= JSON.parse(figure.dataset['view'] ?? '') as View);
			},
			get head() {
				return html('.figure-head');
			},
			get foot() {
				return html('.figure-foot');
			},
			get label() {
				return figure.querySelector('.graphic')?.getAttribute('aria-label') ?? '';
			},
			get title() {
				return element.querySelector('h3')?.textContent ?? '';
			},
			get shows() {
				return element.querySelector('.shows')?.textContent ?? '';
			},
			get table() {
				return figure.querySelector<HTMLAnchorElement>('[data-tool="table"]')?.href ?? '';
			},
			get words() {
				return { points: document.querySelector<HTMLElement>('.story')?.dataset['points'] ?? '' };
			},
			get picture() {
				return html('.graphic');
			}
		};
	});
}
