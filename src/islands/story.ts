import { startStory } from '../lib/modes/read';
import { goToMoved } from '../lib/story/address';

function start() {
	goToMoved();
	startStory(document);
}

// the page does not wait for this script: a link to a step leads there before it arrives
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else setTimeout(start);
