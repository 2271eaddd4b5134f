import { cubicInOut } from 'svelte/easing';
import { prefersReducedMotion } from 'svelte/motion';

/** Whether the reader has switched movement off, in their system or on the page. */
function unwelcome(): boolean {
	return (
		prefersReducedMotion.current ||
		(typeof document !== 'undefined' && document.documentElement.dataset.motion === 'off')
	);
}

/** How lines move between views. `duration` is a getter so that every move asks again. */
export const motion = {
	easing: cubicInOut,
	get duration() {
		return unwelcome() ? 0 : 600;
	}
};
