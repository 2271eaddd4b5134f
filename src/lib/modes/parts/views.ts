import { clicked } from './clicked';

/** A way to read the story on its own page. */
export type Mode = 'scroll' | 'steps';

/** How the reader reads now. */
export const modeOf = (page: Document): Mode =>
	page.documentElement.dataset['mode'] === 'steps' ? 'steps' : 'scroll';

/** Remembers a choice, where storage is allowed. */
function remember(key: 'view' | 'motion' | 'theme', value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// the choice then holds for this visit
	}
}

/** Lets the reader choose light or dark, whatever the device is set to. */
function offerColours(page: Document, button: HTMLElement | null | undefined): void {
	if (!button) return;
	const root = page.documentElement;
	const schemes = ['device', 'light', 'dark'] as const;
	const now = () => schemes.find((one) => one === root.dataset['theme']) ?? 'device';
	const tell = () => (button.textContent = button.dataset[now()] ?? '');
	tell();
	button.addEventListener('click', () => {
		const next = schemes[(schemes.indexOf(now()) + 1) % schemes.length] ?? 'device';
		if (next === 'device') delete root.dataset['theme'];
		else root.dataset['theme'] = next;
		remember('theme', next);
		tell();
	});
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

	offerColours(page, box?.querySelector<HTMLElement>('[data-choose-colours]'));

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
