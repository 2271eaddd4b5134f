import { answerAsHigh, askForMore, heed, takeTheme, tell, tellHost, tellReady } from './child';
import { enterFirst, forget, leaveNoTrace, openBeside } from './guest';
import { mirror } from './mirror';
import { longest, type Stance } from './protocol';

/** How long after it has loaded the story waits for its own script on the host's page, in milliseconds. */
const patience = 1500;

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
 * pass; a host that takes heights gets it whole; the host's script gets it scrolled along with the host's page. The word of
 * our own script wins for good, whatever else steers frames there.
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
	leaveNoTrace(page);
	enterFirst(page);
	const put = mirror(page, () => mode() === 'scroll');

	let stop: (() => void) | undefined;
	/** Whether our own script has had its word; the address holds it where the story was opened anew for that. */
	let isOurs = /[?&]view=scroll\b/.test(page.location.search);
	function scroll() {
		root.dataset['mode'] = 'scroll';
		stop?.();
		stop = tellHost(page, { most: longest, dialects: false });
	}
	const unroll = () => {
		if (mode() === 'steps') become(page, 'whole');
	};
	const unrollUnlessOurs = () => isOurs || unroll();
	/** Calls when our own script would have had its word. */
	const later = (then: () => void) => {
		if (page.readyState === 'complete') setTimeout(then, patience);
		else addEventListener('load', () => setTimeout(then, patience));
	};

	heed({
		message(said) {
			takeTheme(page, said);
			if (said.t === 'scroll' && mode() === 'scroll') put(said.y);
			if (said.t !== 'view') return;
			isOurs = true;
			if (said.view === 'whole') unroll();
			else if (mode() === 'whole') become(page, 'scroll');
			else scroll();
		},
		asked(names) {
			if (mode() === 'whole') return;
			answerAsHigh(page, names);
			later(unrollUnlessOurs);
		}
	});
	if (mode() === 'whole') {
		// there is no window to pin a figure in: the pictures stay
		page.querySelector('[data-island="stage"]')?.remove();
		tellHost(page, { most: longest });
		return;
	}
	tellSteps(page);
	tellReady();
	later(() => mode() === 'steps' && askForMore(page, unrollUnlessOurs));
}
