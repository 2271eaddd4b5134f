import { addressKeeper } from '../../story/address';
import type { Cursor } from '../../story/cursor.svelte';
import type { PageStep } from './page-step';

/**
 * Marks the current step, its station and the travelled part of the rail, and keeps the address,
 * now and whenever the cursor moves.
 * @returns a function that stops it
 */
export function follow(cursor: Cursor<PageStep>, page: Document): () => void {
	const track = page.querySelector<HTMLElement>('.rail-travelled');
	const stations = [...page.querySelectorAll<HTMLElement>('.rail a')];
	const keepAddress = addressKeeper();
	let current: PageStep | undefined;
	let station: number | undefined;

	function mark(step: PageStep) {
		current?.element.removeAttribute('aria-current');
		step.element.setAttribute('aria-current', 'step');
		// the reader's first place is theirs already: it needs no address
		if (current) keepAddress(step.id);
		current = step;
	}

	function travel(step: PageStep) {
		const chapter = Number(step.element.dataset['chapter']);
		if (chapter !== station)
			stations.forEach((link, i) => {
				if (i === chapter) link.setAttribute('aria-current', 'true');
				else link.removeAttribute('aria-current');
				link.dataset['passed'] = i <= chapter ? 'yes' : 'no';
			});
		station = chapter;
		const travelled = (chapter + Number(step.element.dataset['within'])) / stations.length;
		track?.toggleAttribute('data-hurried', cursor.hurried);
		track?.style.setProperty('--travelled', travelled.toFixed(4));
	}

	const stop = $effect.root(() => {
		$effect(() => {
			mark(cursor.step);
			travel(cursor.step);
		});
	});
	return () => {
		keepAddress(undefined);
		stop();
	};
}
