import { addressKeeper } from '../../story/address';
import type { Cursor } from '../../story/cursor.svelte';
import type { PageStep } from './page-step';

/**
 * Marks the current step, its station and the travelled part of the rail, and keeps the address,
 * now and whenever the cursor moves.
 * @returns a function that stops it
 */
export function follow(cursor: Cursor<PageStep>, page: Document): () => void {
	const rail = page.querySelector<HTMLElement>('.rail');
	const stations = [...page.querySelectorAll<HTMLElement>('.rail a')];
	const keepAddress = addressKeeper();
	let current: PageStep | undefined;

	function mark(step: PageStep) {
		current?.element.removeAttribute('aria-current');
		step.element.setAttribute('aria-current', 'step');
		// the reader's first place is theirs already: it needs no address
		if (current) keepAddress(step.id);
		current = step;
	}

	function travel(step: PageStep) {
		const chapter = Number(step.element.dataset['chapter']);
		stations.forEach((station, i) => {
			if (i === chapter) station.setAttribute('aria-current', 'true');
			else station.removeAttribute('aria-current');
			station.dataset['passed'] = i <= chapter ? 'yes' : 'no';
		});
		const travelled = (chapter + Number(step.element.dataset['within'])) / stations.length;
		rail?.style.setProperty('--travelled', travelled.toFixed(4));
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
