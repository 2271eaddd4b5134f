import { askForMore, heed, takeTheme, tell, tellHost, tellReady } from './child';
import { enterFirst, forget, openBeside } from './guest';
import { mirror } from './mirror';
import { longest, type Stance } from './protocol';

/** Opens the story anew in another stance: its address is where that is written. */
function become(page: Document, view: Stance): void {
	const address = new URL(page.location.href);
	if (address.searchParams.get('view') === view) return;
	address.searchParams.set('view', view);
	page.location.replace(address);
}

/** Tells the host which step the reader is at, whenever that changes. */
function tellSteps(page: Document): void {
	let told: string | undefined;
	new MutationObserver(() => {
		const step = page.querySelector('[data-step][aria-current]')?.id;
		if (step && step !== told) tell({ t: 'step', step });
		told = step;
	}).observe(page.body, { attributeFilter: ['aria-current'], subtree: true });
}

/**
 * Fits the story to the page that frames it. Without help from there it is read step by step, which lets the wheel
 * pass; a host that takes heights gets it whole; the host's script gets it scrolled along with the host's page.
 * Runs before the story's own script, which is the same as on the story's page.
 */
export function frameStory(page: Document): void {
	if (parent === self) return;
	const root = page.documentElement;
	const mode = () => root.dataset['mode'];
	root.dataset['framed'] = '';
	history.scrollRestoration = 'manual';
	forget(page);
	openBeside(page);
	enterFirst(page);
	const put = mirror(page, () => mode() === 'scroll');

	let stop: (() => void) | undefined;
	function scroll() {
		root.dataset['mode'] = 'scroll';
		stop?.();
		stop = tellHost(page, { most: longest, dialects: false });
	}
	const unroll = () => {
		if (mode() === 'steps') become(page, 'whole');
	};

	heed({
		message(said) {
			takeTheme(page, said);
			if (said.t === 'scroll' && mode() === 'scroll') put(said.y);
			if (said.t !== 'view') return;
			if (said.view === 'whole') unroll();
			else if (mode() === 'whole') become(page, 'scroll');
			else scroll();
		},
		asked: unroll
	});
	if (mode() === 'whole') {
		// there is no window to pin a figure in: the pictures stay
		page.querySelector('[data-island="stage"]')?.remove();
		tellHost(page, { most: longest });
		return;
	}
	tellSteps(page);
	tellReady();
	// the host's own script is heard first, if there is one
	addEventListener('load', () => setTimeout(() => mode() === 'steps' && askForMore(page, unroll), 1500));
}
