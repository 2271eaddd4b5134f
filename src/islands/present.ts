import { startPresent } from '../lib/modes/present.svelte';

function start() {
	// an old browser without it keeps the page of all slides
	if ('ResizeObserver' in window) startPresent(document);
	else delete document.documentElement.dataset['coming'];
}

// the page does not wait for this script: the slide that is asked for stands before it arrives
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
