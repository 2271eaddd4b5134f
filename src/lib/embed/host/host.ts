// The host page's optional script: one file that runs as a classic script, a module or a part of another, without globals,
// cookies or requests, and leaves nothing behind.
import { keepChart } from './chart';
import { keepFrames } from './frames';
import { make, ofPage } from './page';
import { siteFor } from './site';
import { keepStory } from './story';

/** When the page around is all there; the script may come before that. */
function whenRead(then: () => void): void {
	if (ofPage('readyState') === 'loading') addEventListener('DOMContentLoaded', then, { once: true });
	else then();
}

/** Gives a `<leaning-story>` its frame, unless the host gave it one. */
function fill(box: HTMLElement): void {
	if (!box.isConnected || box.querySelector('iframe')) return;
	const site = siteFor(box);
	if (!site) {
		console.warn('<leaning-story>: where the story stands is not known. Give the element a data-site.');
		return;
	}
	const frame = make('iframe');
	frame.src = `${site}embed/story/`;
	frame.title = box.title || 'Leaning to One Side';
	frame.referrerPolicy = 'strict-origin-when-cross-origin';
	frame.allow = 'fullscreen; clipboard-write; web-share';
	frame.loading = 'lazy';
	frame.style.cssText = 'display:block;width:100%;height:44rem;min-height:min(100vh,90rem);border:0';
	box.append(frame);
}

function start(): void {
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	const returns =
		(visit?.type === 'reload' || visit?.type === 'back_forward') && ofPage('readyState') !== 'complete';
	class LeaningStory extends HTMLElement {
		connectedCallback(): void {
			this.style.display = 'block';
			whenRead(() => fill(this));
		}
	}
	if (!customElements.get('leaning-story')) customElements.define('leaning-story', LeaningStory);
	whenRead(() =>
		keepFrames({
			chart: keepChart,
			story: (kept) => keepStory(kept, returns && ofPage('readyState') !== 'complete')
		})
	);
}

// a server that puts a host's pages together may read this, too
if (typeof document !== 'undefined') start();
