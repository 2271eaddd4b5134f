import { cubicInOut } from 'svelte/easing';
import { prefersReducedMotion } from 'svelte/motion';

let hurried = false;

/** Says whether the reader hurries past steps. Then pictures change at once: movement that nobody follows only costs. */
export function hurry(now: boolean): void {
	hurried = now;
}

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
		return hurried || unwelcome() ? 0 : 600;
	}
};
