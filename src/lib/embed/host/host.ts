// The host page's optional script: a classic script without globals, cookies or requests.
import { heard, isOurs, site } from './frames';
import { keepStory } from './story';

/** The frame in a box, or a new one. */
function frameIn(box: HTMLElement): HTMLIFrameElement {
	const known = box.querySelector('iframe');
	if (known) return known;
	const frame = document.createElement('iframe');
	frame.src = `${site}embed/story/`;
	frame.title = box.title || 'Leaning to One Side';
	frame.referrerPolicy = 'strict-origin-when-cross-origin';
	frame.allow = 'fullscreen; clipboard-write; web-share';
	frame.loading = 'lazy';
	frame.style.cssText = 'display:block;width:100%;height:44rem;min-height:min(100vh,90rem);border:0';
	box.append(frame);
	return frame;
}

/** When the page around is all there; the script may come before that. */
function whenRead(then: () => void): void {
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', then, { once: true });
	else then();
}

class LeaningStory extends HTMLElement {
	private end: (() => void) | undefined;

	connectedCallback(): void {
		whenRead(() => {
			if (this.end || !this.isConnected) return;
			this.style.display = 'block';
			const frame = frameIn(this);
			if (isOurs(frame)) this.end = keepStory(this, frame);
		});
	}

	disconnectedCallback(): void {
		this.end?.();
		this.end = undefined;
	}
}

const isStory = (frame: HTMLIFrameElement) => frame.closest('leaning-story, .story-embed') !== null;

/** Boxes of plain HTML: each is kept once, however many snippets brought the script. */
function keepBoxes(): void {
	for (const box of document.querySelectorAll<HTMLElement>('.story-embed:not([data-kept])')) {
		const frame = box.querySelector('iframe');
		if (!frame || !isOurs(frame) || box.closest('leaning-story')) continue;
		box.dataset['kept'] = '';
		keepStory(box, frame);
	}
}

whenRead(keepBoxes);

if (!customElements.get('leaning-story')) {
	customElements.define('leaning-story', LeaningStory);

	// charts take the height they ask for
	addEventListener('message', (event) => {
		for (const frame of document.querySelectorAll('iframe')) {
			if (frame.contentWindow !== event.source || !isOurs(frame) || isStory(frame)) continue;
			const said = heard(frame, event);
			if (said?.t === 'layout' && said.h) frame.style.height = `${said.h}px`;
		}
	});
}
