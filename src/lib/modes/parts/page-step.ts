import type { View } from '../../domain/view';

/** A mark that a phrase in the prose names: lit, and put in words when `open`. */
export interface Asked {
	readonly key: string;
	readonly open: boolean;
}

/** New nodes, the same each time: copied, since to write HTML and read it again costs a phone more. */
type Copies = () => Iterable<Node>;

/** A step as the page already holds it: the running figure takes its caption from there, so nothing is shipped twice. */
export interface PageStep {
	readonly id: string;
	readonly element: HTMLElement;
	readonly view: View;
	/** Copies of what the built page has above and below the picture. */
	readonly head: Copies;
	readonly foot: Copies;
	readonly label: string;
	readonly title: string;
	/** What the picture shows, in a sentence. */
	readonly shows: string;
	/** The address of its table, absolute. */
	readonly table: string;
	readonly words: { readonly points: string };
	/** The picture drawn at build, should the drawing code not arrive. */
	readonly picture: Copies;
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
		const inside = (selector: string) => () =>
			figure.querySelector(selector)?.cloneNode(true).childNodes ?? [];
		return {
			id: element.id,
			element,
			get view() {
				return (view ??= JSON.parse(figure.dataset['view'] ?? '') as View);
			},
			head: inside('.figure-head'),
			foot: inside('.figure-foot'),
			picture: inside('.graphic'),
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
			}
		};
	});
}
