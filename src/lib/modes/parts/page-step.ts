import type { View } from '../../domain/view';

/** A step as the page already holds it: the running figure takes its caption from there, so nothing is shipped twice. */
export interface PageStep {
	readonly id: string;
	readonly element: HTMLElement;
	readonly view: View;
	/** Our own HTML, made at build. */
	readonly head: string;
	readonly foot: string;
	readonly label: string;
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
		const html = (selector: string) => figure.querySelector(selector)?.innerHTML ?? '';
		return {
			id: element.id,
			element,
			get view() {
				return JSON.parse(figure.dataset['view'] ?? '') as View;
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
			get picture() {
				return html('.graphic');
			}
		};
	});
}
