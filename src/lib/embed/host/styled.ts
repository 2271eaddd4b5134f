import { make, ofPage } from './page';

/** The styles of an element of the host's, in a sheet of their own: no style of the host's is changed. */
export interface Styled {
	/** What holds on a screen, and what on paper, over all that the host's styles and scripts say. */
	readonly set: (screen: string, print: string) => void;
	/** Puts the mark back that the styles go by, should the host have taken it. */
	readonly hold: () => void;
	/** Leaves the element as it was. */
	readonly clear: () => void;
}

/** A sheet for a document or a shadow tree, without a style element where browsers can: policies forbid these. */
function sheetIn(root: Document | ShadowRoot): readonly [write: (text: string) => void, drop: () => void] {
	try {
		const sheet = new CSSStyleSheet();
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
		return [
			(text) => sheet.replaceSync(text),
			() => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet))
		];
	} catch {
		const style = make('style');
		(root === document ? ofPage('head') : root).append(style);
		return [(text) => (style.textContent = text), () => style.remove()];
	}
}

const firm = (css: string) => css.replace(/;|$/g, '!important;');

/** Says to other copies of this script that an element is kept; a copy of the element itself does not have it. */
const owned = Symbol.for('leaning-to-one-side');

/** Whether some copy of this script, of any version, keeps an element. */
export const isKept = (element: HTMLElement): boolean => owned in element || element.dataset['kept'] === '';

/** Marks an element with `data-kept`, by which its styles find it, and as kept. */
export function styled(element: HTMLElement): Styled {
	const mark = Math.random().toString(36).slice(2);
	const [write, drop] = sheetIn(element.getRootNode() as Document | ShadowRoot);
	const hold = () => {
		if (element.dataset['kept'] !== mark) element.dataset['kept'] = mark;
	};
	hold();
	Object.defineProperty(element, owned, { value: true, configurable: true });
	return {
		set: (screen, print) =>
			write(
				`@media screen{[data-kept="${mark}"]:not(#x){${firm(screen)}}}@media print{[data-kept="${mark}"]:not(#x){${firm(print)}}}`
			),
		hold,
		clear() {
			drop();
			delete element.dataset['kept'];
			Reflect.deleteProperty(element, owned);
		}
	};
}
