import { clicked } from './clicked';

/** A way to read the story on its own page. */
export type Mode = 'scroll' | 'steps';

/** How the reader reads now. */
export const modeOf = (page: Document): Mode =>
	page.documentElement.dataset['mode'] === 'steps' ? 'steps' : 'scroll';

/** Remembers a choice, where storage is allowed. */
function remember(key: 'view' | 'motion', value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// the choice then holds for this visit
	}
}

interface Choices {
	/** The id of the step the reader is at. */
	readonly step: () => string;
	readonly change: (mode: Mode) => void;
}

/** Lets the reader choose how to read. Ways on this page change it at once; ways elsewhere open at the same step. */
export function offerViews(page: Document, { step, change }: Choices): void {
	const box = page.getElementById('views');
	const motion = box?.querySelector<HTMLElement>('[data-choose-motion]');
	const root = page.documentElement;

	const tellMotion = () => motion?.setAttribute('aria-pressed', String(root.dataset['motion'] !== 'off'));
	tellMotion();
	motion?.addEventListener('click', () => {
		if (root.dataset['motion'] === 'off') delete root.dataset['motion'];
		else root.dataset['motion'] = 'off';
		remember('motion', root.dataset['motion'] ?? 'on');
		tellMotion();
	});

	page.addEventListener('click', (event) => {
		const link = clicked(event, 'a[data-choose]');
		if (!link) return;
		const view = link.dataset['choose'] ?? '';
		if (view !== 'slides') remember('view', view);
		if (view !== 'scroll' && view !== 'steps') {
			link.hash = step();
			return;
		}
		event.preventDefault();
		if (box?.matches(':popover-open')) box.hidePopover();
		root.dataset['mode'] = view;
		change(view);
	});
}
